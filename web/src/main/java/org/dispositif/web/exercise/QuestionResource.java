package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.IntFunction;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.exercise.ExerciseView;
import org.dispositif.exercise.NewQuestion;
import org.dispositif.exercise.QuestionKind;
import org.dispositif.exercise.QuestionService;
import org.dispositif.exercise.Solution;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The questions of an exercise. Each change answers the whole exercise, whose etag the next one
 * needs.
 */
@Path("/exercises/{id}/questions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
public class QuestionResource {

  @Inject QuestionService questions;
  @Inject ExerciseService exercises;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  /**
   * A question to be proposed.
   *
   * @param document address, page or id; for CHANGED the newer text, for ANSWER the resolution
   * @param with the older text, for CHANGED
   * @param demand for ANSWER; missing: one that somebody has judged
   */
  public record Wanted(QuestionKind kind, String document, String with, String demand) {}

  /** What of a question can be changed. */
  public record Changeable(String prompt, Solution key) {}

  /** Where a question is put, counted from 0. */
  public record Place(int to) {}

  @POST
  @Operation(
      summary = "Add a question (trainers)",
      description =
          "Words and key are proposed from what the dossier knows: cut, anatomy, demands,"
              + " judgements, alignment. Asked again, it takes other clauses as long as there are"
              + " some.")
  @APIResponseSchema(value = ExerciseAnswer.class, responseCode = "201")
  public Response propose(Wanted wanted) {
    NewQuestion question =
        new NewQuestion(
            wanted.kind(),
            document(wanted.document()),
            document(wanted.with()),
            wanted.demand() == null
                ? null
                : iris.demand(wanted.demand()).orElseThrow(Refusal::notFound));
    ExerciseAnswer answer = ExerciseAnswer.of(questions.propose(id, question), iris);
    return Response.created(Iris.uri(answer.url()))
        .header(HttpHeaders.ETAG, answer.etag())
        .entity(answer)
        .build();
  }

  private UUID document(String address) {
    boolean given = address != null && !address.isBlank();
    return given ? iris.document(address).orElseThrow(Refusal::notFound) : null;
  }

  @PUT
  @Path("/{question}")
  @Operation(summary = "Word a question otherwise, correct its key (trainers)")
  @APIResponseSchema(ExerciseAnswer.class)
  public Response change(
      @PathParam("question") UUID question,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Changeable wanted) {
    Solution key = wanted.key() == null ? Solution.ofMarks(null) : wanted.key();
    return changed(ifMatch, v -> questions.change(id, v, question, wanted.prompt(), key));
  }

  @DELETE
  @Path("/{question}")
  @Operation(summary = "Remove a question (trainers)")
  @APIResponseSchema(ExerciseAnswer.class)
  public Response remove(
      @PathParam("question") UUID question, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return changed(ifMatch, v -> questions.remove(id, v, question));
  }

  @DELETE
  @Path("/{question}/passages/{passage}")
  @Operation(summary = "Leave a passage out of a question (trainers)")
  @APIResponseSchema(ExerciseAnswer.class)
  public Response leaveOut(
      @PathParam("question") UUID question,
      @PathParam("passage") int passage,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    return changed(ifMatch, v -> questions.leaveOut(id, v, question, passage));
  }

  @PUT
  @Path("/{question}/place")
  @Operation(summary = "Put a question at another place (trainers)")
  @APIResponseSchema(ExerciseAnswer.class)
  public Response move(
      @PathParam("question") UUID question,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Place place) {
    return changed(ifMatch, v -> questions.move(id, v, question, place.to()));
  }

  private Response changed(String ifMatch, IntFunction<ExerciseView> change) {
    int version = Preconditions.version(ifMatch, () -> exercises.get(id).version());
    ExerciseView done =
        Preconditions.showing(
            ExerciseView.class, e -> ExerciseAnswer.of(e, iris), () -> change.apply(version));
    ExerciseAnswer answer = ExerciseAnswer.of(done, iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
