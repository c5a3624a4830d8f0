package org.dispositif.web.exercise;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.UUID;
import org.dispositif.account.SignInThrottle;
import org.dispositif.exercise.JoinService;
import org.dispositif.exercise.Solution;
import org.dispositif.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Taking part in a round, with a code and a nickname and without an account unless the trainer asks
 * for one. Who takes part is known by a cookie that no script reads and no other site sends.
 */
@Path("/join")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Exercises")
@SecurityRequirements
public class JoinResource {

  private static final String COOKIE = "round";
  private static final String PATH = "/api/join";
  private static final int KEPT = (int) Duration.ofDays(60).toSeconds();

  @Inject JoinService joining;
  @Inject SignInThrottle throttle;
  @Inject HttpServletRequest http;
  @Context Request request;

  @CookieParam(COOKIE)
  String secret;

  /**
   * @param code as it stands on the wall, in any case, with or without spaces
   * @param people how many answer together; one when missing
   */
  public record Wanted(String code, String nickname, Integer people) {}

  /**
   * @param handIn whether the answer is done; before that it is only kept. What was handed in is
   *     changed by handing in again, else it stays as it is
   */
  public record Given(Solution solution, boolean handIn) {}

  @GET
  @Operation(
      summary = "The round that this browser takes part in",
      description =
          "To be asked again and again: 304 as long as nothing changed. Where the round was"
              + " deleted, it says so (over) until this browser takes part in another or leaves.")
  @APIResponseSchema(TakingAnswer.class)
  public Response get() {
    if (secret == null) {
      return Response.ok(TakingAnswer.none(false)).build();
    }
    try {
      String stand = joining.stand(secret);
      return Unchanged.or(request, stand, () -> TakingAnswer.of(joining.taking(secret)));
    } catch (Refusal over) {
      return Response.ok(TakingAnswer.none(true)).build();
    }
  }

  @POST
  @Operation(
      summary = "Take part in a round",
      description =
          "Sets a cookie by which the participant is known. Many wrong codes from one address must"
              + " wait (429); right ones, however many, do not count.")
  @APIResponseSchema(value = TakingAnswer.class, responseCode = "201")
  public Response join(Wanted wanted) {
    String code = wanted.code() == null ? "" : wanted.code();
    slowDown();
    try {
      int people = wanted.people() == null ? 1 : wanted.people();
      String given = joining.join(code, wanted.nickname(), people);
      return Response.status(Response.Status.CREATED)
          .cookie(cookie(given, KEPT))
          .entity(TakingAnswer.of(joining.taking(given)))
          .build();
    } catch (Refusal refusal) {
      if (refusal.code().equals("round.code")) {
        throttle.failed(address());
      }
      throw refusal;
    }
  }

  private void slowDown() {
    Duration pause = throttle.pause(address());
    if (!pause.isZero()) {
      throw Refusal.of(Refusal.Reason.TOO_OFTEN, "round.tooOften", pause.toSeconds() + 1);
    }
  }

  /** Counted apart from failed sign-ins: who mistypes a code keeps nobody from signing in. */
  private String address() {
    return "round " + http.getRemoteAddr();
  }

  @PUT
  @Path("/answers/{question}")
  @Operation(summary = "Keep an answer, or hand it in")
  @APIResponseSchema(TakingAnswer.Item.class)
  public TakingAnswer.Item answer(@PathParam("question") UUID question, Given given) {
    Solution solution = given.solution() == null ? Solution.ofMarks(null) : given.solution();
    return TakingAnswer.Item.of(joining.answer(secret, question, solution, given.handIn()));
  }

  @DELETE
  @Operation(summary = "Forget in this browser who took part; the answers stay")
  @APIResponse(responseCode = "204")
  public Response leave() {
    return Response.noContent().cookie(cookie("", 0)).build();
  }

  private NewCookie cookie(String value, int seconds) {
    return new NewCookie.Builder(COOKIE)
        .value(value)
        .path(PATH)
        .maxAge(seconds)
        .httpOnly(true)
        .secure(http.isSecure())
        .sameSite(NewCookie.SameSite.STRICT)
        .build();
  }
}
