package org.dispositif.web.presentation;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.SceneService;
import org.dispositif.presentation.SceneView;
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

/** One scene of a presentation. */
@Path("/scenes/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentations")
public class SceneResource {

  @Inject SceneService scenes;
  @Inject PresentationService presentations;
  @Inject Iris iris;

  /** What of a scene can be changed. */
  public record Changeable(
      String title, String text, String notes, boolean stepwise, boolean elided) {}

  @GET
  @Operation(summary = "A scene with what it shows")
  @APIResponseSchema(SceneAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    return ok(scenes.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Change a scene's words, notes, and how it is shown (trainers)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SceneAnswer.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergePatch patch) {
    int version = version(id, ifMatch);
    SceneView now = scenes.get(id);
    Changeable wanted =
        patch.into(
            new Changeable(now.title(), now.text(), now.notes(), now.stepwise(), now.elided()));
    SceneService.Edit edit =
        new SceneService.Edit(
            named(patch, "title", wanted.title()),
            named(patch, "text", wanted.text()),
            named(patch, "notes", wanted.notes()),
            wanted.stepwise(),
            wanted.elided());
    return ok(change(() -> scenes.edit(id, version, edit)));
  }

  private static Optional<String> named(MergePatch patch, String member, String value) {
    return patch.names(member) ? Optional.ofNullable(value) : null;
  }

  @POST
  @Path("/renew")
  @Operation(
      summary = "Take the scene's picture anew from its sources (trainers)",
      description = "Where a source is gone the old picture stays, and the answer says so.")
  @APIResponseSchema(SceneAnswer.class)
  public Response renew(
      @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(id, ifMatch);
    return ok(change(() -> scenes.renew(id, version)));
  }

  @DELETE
  @Operation(summary = "Move a scene to the trash (trainers)")
  @APIResponse(responseCode = "204")
  public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(id, ifMatch);
    change(
        () -> {
          scenes.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/restore")
  @Operation(summary = "Take a scene out of the trash (trainers)")
  @APIResponseSchema(SceneAnswer.class)
  public Response restore(@PathParam("id") UUID id) {
    return ok(scenes.restore(id));
  }

  private int version(UUID id, String ifMatch) {
    return Preconditions.version(ifMatch, () -> scenes.get(id).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(SceneView.class, this::answer, change);
  }

  private Response ok(SceneView scene) {
    SceneAnswer answer = answer(scene);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }

  private SceneAnswer answer(SceneView scene) {
    List<SceneView> all = presentations.play(scene.presentation()).scenes();
    int number = all.stream().map(SceneView::id).toList().indexOf(scene.id()) + 1;
    return SceneAnswer.of(scene, number, iris);
  }
}
