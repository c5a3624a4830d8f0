package org.dispositif.web.exercise;

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
import org.dispositif.exercise.ExerciseService;
import org.dispositif.exercise.ExerciseView;
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

/** One exercise. */
@Path("/exercises/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
public class ExerciseResource {

  @Inject ExerciseService exercises;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  /**
   * What of an exercise can be changed.
   *
   * @param language that participants are asked in, BCP 47; rounds keep the one they began with
   */
  public record Changeable(String title, String language) {}

  @GET
  @Operation(summary = "An exercise with its questions and their keys (trainers)")
  @APIResponseSchema(ExerciseAnswer.class)
  public Response get() {
    return ok(exercises.get(id));
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Rename an exercise, or ask in another language (trainers)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ExerciseAnswer.class)))
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
    int version = version(ifMatch);
    ExerciseView now = exercises.get(id);
    Changeable wanted = patch.into(new Changeable(now.title(), now.language()));
    return ok(change(() -> exercises.edit(id, version, wanted.title(), wanted.language())));
  }

  @DELETE
  @Operation(summary = "Move an exercise to the trash (trainers); its rounds stay")
  @APIResponse(responseCode = "204")
  public void delete(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(ifMatch);
    change(
        () -> {
          exercises.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/restore")
  @Operation(summary = "Take an exercise out of the trash (trainers)")
  @APIResponseSchema(ExerciseAnswer.class)
  public Response restore() {
    return ok(exercises.restore(id));
  }

  private int version(String ifMatch) {
    return Preconditions.version(ifMatch, () -> exercises.get(id).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(ExerciseView.class, e -> ExerciseAnswer.of(e, iris), change);
  }

  private Response ok(ExerciseView exercise) {
    ExerciseAnswer answer = ExerciseAnswer.of(exercise, iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
