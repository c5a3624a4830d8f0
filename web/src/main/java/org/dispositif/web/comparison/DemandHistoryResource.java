package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.Person;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.JudgementHistory;
import org.dispositif.comparison.JudgementStep;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What every judgement of one demand was before. */
@Path("/demands/{demand}/history")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class DemandHistoryResource {

  @Inject JudgementHistory history;
  @Inject CoverageAnswers answers;
  @Inject Iris iris;

  @PathParam("demand")
  UUID demand;

  /** The steps of all judgements, the first first. */
  public record Steps(List<Step> items, int total) {}

  /**
   * A step: what a judgement was from then on.
   *
   * @param judgement its id; the same for all steps of one
   * @param resolution address
   * @param assessor whose judgement it is; of the agreed one, who wrote it
   * @param by who did it; not given where the server did
   * @param before what was judged until then; not given in the first step
   */
  public record Step(
      UUID judgement,
      String resolution,
      UUID version,
      boolean agreed,
      JudgementStep.Act act,
      Instant at,
      JudgementAnswer.Assessor assessor,
      JudgementAnswer.Assessor by,
      Coverage judged,
      Coverage before,
      String rationale,
      List<JudgementAnswer.Proof> evidence) {}

  @GET
  @Operation(
      summary = "What every judgement of a demand was before",
      description = "Made, changed, withdrawn, brought back: by whom, when, and from what.")
  public Steps history() {
    List<Step> steps = history.of(demand).stream().map(this::step).toList();
    return new Steps(steps, steps.size());
  }

  private Step step(JudgementStep s) {
    return new Step(
        s.judgement(),
        iris.document(s.resolution()),
        s.textVersion(),
        s.agreed(),
        s.act(),
        s.at(),
        person(s.assessor()),
        person(s.by()),
        s.judged(),
        s.before(),
        s.rationale(),
        s.evidence().stream().map(answers::proof).toList());
  }

  private static JudgementAnswer.Assessor person(Person person) {
    return person == null ? null : new JudgementAnswer.Assessor(person.id(), person.name());
  }
}
