package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.annotation.NewTag;
import org.dispositif.annotation.TagService;
import org.dispositif.annotation.TagView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** One tag. */
@Path("/tags/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tags")
public class TagResource {

  @Inject TagService tags;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  /** What of a tag can be changed. */
  @Schema(name = "TagChange")
  public record Changeable(
      UUID parent, String name, String description, Integer colour, Integer ordinal) {}

  @GET
  @Operation(summary = "A tag")
  @APIResponseSchema(TagAnswer.class)
  public Response get() {
    return ok(tags.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Rename, describe, colour or move a tag (curators)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponseSchema(TagAnswer.class)
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
    TagView t = tags.get(id);
    int version = Preconditions.version(ifMatch, t::version);
    Changeable c =
        patch.into(new Changeable(t.parent(), t.name(), t.description(), t.colour(), t.ordinal()));
    NewTag wanted = new NewTag(id, c.parent(), c.name(), c.description(), c.colour(), c.ordinal());
    return ok(change(() -> tags.edit(id, version, wanted)));
  }

  @DELETE
  @Operation(
      summary = "Move a tag to the trash (curators)",
      description =
          "Annotations that carry it keep it, shown as deleted; \"uses\" of the tag says how many they"
              + " are. Refused (409) while other tags stand under it.")
  @APIResponse(responseCode = "204")
  public void delete(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> tags.get(id).version());
    change(() -> tags.delete(id, version));
  }

  @POST
  @Path("/restore")
  @Operation(summary = "Take a tag out of the trash (curators)")
  @APIResponseSchema(TagAnswer.class)
  public Response restore() {
    return ok(tags.restore(id));
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(TagView.class, t -> TagAnswer.of(t, iris), change);
  }

  private Response ok(TagView tag) {
    TagAnswer answer = TagAnswer.of(tag, iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
