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
import org.dispositif.exercise.Feedback;
import org.dispositif.exercise.NewRound;
import org.dispositif.exercise.RoundService;
import org.dispositif.exercise.RoundView;
import org.dispositif.platform.Page;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rounds of an exercise. */
@Path("/exercises/{id}/rounds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
public class RoundsResource {

  private static final int HOURS = 24;
  private static final int DAYS = 30;

  @Inject RoundService rounds;
  @Inject Iris iris;
  @Context UriInfo uri;

  @PathParam("id")
  UUID id;

  /**
   * A round to be opened.
   *
   * @param feedback WHEN_SHOWN when missing
   * @param accounts whether only people with an account may join
   * @param hours after which it closes by itself; 24 when missing
   * @param days after which nicknames and answers are deleted; 30 when missing
   */
  public record Wanted(Feedback feedback, boolean accounts, Integer hours, Integer days) {}

  @GET
  @Operation(summary = "The rounds of an exercise, the newest first (trainers)")
  public Response list(@BeanParam Paging paging) {
    Page<RoundView> page =
        Page.stretch(rounds.ofExercise(id), RoundView::id, paging.after(), paging.limit());
    return Listing.answer(page, paging, uri, iris, RoundView::id, r -> RoundAnswer.of(r, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Open a round (trainers)",
      description = "The questions are taken as they are now. People join with its code.")
  @APIResponseSchema(value = RoundAnswer.class, responseCode = "201")
  public Response open(Wanted wanted) {
    int hours = wanted.hours() == null ? HOURS : wanted.hours();
    int days = wanted.days() == null ? DAYS : wanted.days();
    RoundView round =
        rounds.open(id, new NewRound(wanted.feedback(), wanted.accounts(), hours, days));
    RoundAnswer answer = RoundAnswer.of(round, iris);
    return Response.created(Iris.uri(answer.url()))
        .header(HttpHeaders.ETAG, answer.etag())
        .entity(answer)
        .build();
  }
}
