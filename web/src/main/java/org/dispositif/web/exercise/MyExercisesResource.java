package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.exercise.ExerciseLine;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The exercises of all dossiers: where a question can be put from anywhere. */
@Path("/exercises")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
public class MyExercisesResource {

  @Inject ExerciseService exercises;
  @Inject Iris iris;

  /** An exercise without its questions. */
  public record Line(
      UUID id,
      String url,
      String page,
      String dossier,
      String title,
      String language,
      Instant modifiedAt) {}

  @GET
  @Operation(
      summary = "Exercises that the caller may change, the last changed first",
      description = "Those of all dossiers in which the caller presents, without their questions.")
  public Listing<Line> list() {
    return Listing.whole(exercises.mine(), this::line);
  }

  private Line line(ExerciseLine e) {
    return new Line(
        e.id(),
        iris.api("exercises", e.id()),
        iris.base() + "/exercises/" + e.id(),
        iris.dossier(e.dossier()),
        e.title(),
        e.language(),
        e.modifiedAt());
  }
}
