package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.exercise.ExerciseView;
import org.dispositif.exercise.NewExercise;
import org.dispositif.platform.Page;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exercises of a dossier. */
@Path("/dossiers/{dossier}/exercises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
public class ExercisesResource {

  @Inject ExerciseService exercises;
  @Inject Iris iris;
  @Context UriInfo uri;

  @PathParam("dossier")
  UUID dossier;

  /**
   * An exercise to be made.
   *
   * @param language that it is set in, BCP 47; English when missing
   */
  public record Wanted(UUID id, String title, String language) {}

  @GET
  @Operation(summary = "The exercises of a dossier, the newest first (trainers)")
  public Response list(@BeanParam Paging paging) {
    Page<ExerciseView> page =
        Page.stretch(exercises.list(dossier), ExerciseView::id, paging.after(), paging.limit());
    return Listing.answer(
        page, paging, uri, iris, ExerciseView::id, e -> ExerciseAnswer.of(e, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make an exercise (trainers)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ExerciseAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response create(Wanted wanted) {
    ExerciseService.Created created =
        exercises.create(new NewExercise(wanted.id(), dossier, wanted.title(), wanted.language()));
    ExerciseAnswer answer = ExerciseAnswer.of(created.exercise(), iris);
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }
}
