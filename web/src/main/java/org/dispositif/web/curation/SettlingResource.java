package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.UUID;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.JudgementView;
import org.dispositif.curation.SettlingService;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.Problem;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agreed judgements, settled from those of an assignment. */
@Path("/assignments/{id}/judgements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class SettlingResource {

  @Inject SettlingService settling;
  @Inject ProblemWriter problems;
  @Context HttpServletRequest request;

  @PathParam("id")
  UUID id;

  /** Whose judgement of which demand and resolution is to stand. */
  @Schema(name = "TakenJudgement")
  public record Taken(UUID demand, UUID resolution, UUID assessor) {}

  /** What stands for the dossier by now, and who settled it. */
  @Schema(name = "SettledJudgement")
  public record Settled(
      UUID id,
      String etag,
      Coverage judgement,
      String letter,
      String rationale,
      UUID who,
      String name) {

    static Settled of(JudgementView j) {
      return new Settled(
          j.id(),
          Preconditions.etag(j.version()),
          j.judgement(),
          String.valueOf(j.judgement().letter()),
          j.rationale(),
          j.assessor(),
          j.assessorName());
    }
  }

  /**
   * How many were settled.
   *
   * @param left how many a colleague settled meanwhile, or cannot be judged any more
   * @param why those were left, each cause once, in the caller's language
   */
  @Schema(name = "SettledJudgements")
  public record Counted(int settled, int left, List<String> why) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make one person's judgement the agreed one, with evidence and reason (curators)",
      description =
          "If-Match with the etag of the agreed judgement that one has read; without it, none was"
              + " there. 412 with the present one when a colleague settled it meanwhile.")
  public Settled take(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Taken taken) {
    boolean whole =
        taken.demand() != null && taken.resolution() != null && taken.assessor() != null;
    if (!whole) {
      throw Refusal.badRequest("parameter", "demand, resolution, assessor", "");
    }
    OptionalInt seen =
        ifMatch == null
            ? OptionalInt.empty()
            : OptionalInt.of(Preconditions.version(ifMatch, () -> 0));
    return Preconditions.showing(
        JudgementView.class,
        Settled::of,
        () ->
            Settled.of(
                settling.take(id, taken.demand(), taken.resolution(), taken.assessor(), seen)));
  }

  @POST
  @Path("/agreed")
  @Operation(summary = "Settle all on which everybody agrees and of which nothing is settled")
  public Counted takeAgreed() {
    SettlingService.Taken taken = settling.takeAgreed(id);
    Locale locale = ProblemWriter.locale(request);
    List<String> why =
        taken.why().stream().map(r -> problems.problem(r, locale)).map(Problem::title).toList();
    return new Counted(taken.settled(), taken.left(), why);
  }
}
