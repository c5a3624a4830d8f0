package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.annotation.NewTag;
import org.dispositif.annotation.TagService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tag set of a dossier. */
@Path("/dossiers/{dossier}/tags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Tags")
public class TagSetResource {

  @Inject TagService tags;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  @GET
  @Operation(
      summary = "The tags of a dossier, siblings in their order",
      description =
          "Each with its parent, so that the hierarchy can be built, and how often it is used.")
  public Listing<TagAnswer> list() {
    return Listing.whole(tags.list(dossier), t -> TagAnswer.of(t, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a tag (curators)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TagAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response create(NewTag wanted) {
    TagService.Created created = tags.create(dossier, wanted);
    TagAnswer answer = TagAnswer.of(created.tag(), iris);
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }
}
