package org.dispositif.curation;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementService;
import org.dispositif.comparison.JudgementView;
import org.dispositif.comparison.NewJudgement;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;

/** The judgements of an assignment, demand by demand, as the curators settle them. */
@Stateless
public class SettlingService {

  @Inject Scopes scopes;
  @Inject JudgementStudies studies;
  @Inject Decisions decisions;
  @Inject SettledAlone alone;
  @Inject JudgementService judgements;

  /**
   * A demand and a resolution.
   *
   * @param judgements of those assigned, by name
   * @param missing names of those assigned who did not judge it
   * @param agreed what stands for the dossier, or null
   */
  public record Question(
      DocumentView letter,
      DemandView demand,
      DocumentView resolution,
      Place.Tone tone,
      List<JudgementView> judgements,
      List<String> missing,
      JudgementView agreed) {}

  /** Those that somebody judged, in the order of the letters. */
  public List<Question> questions(UUID assignment) {
    Scope scope = scopes.assignment(assignment);
    CoverageTable table = studies.table(scope);
    return table.rows().stream()
        .flatMap(
            row ->
                row.cells().stream()
                    .filter(CoverageTable.Cell::judged)
                    .map(cell -> question(scope, row, cell)))
        .toList();
  }

  private static Question question(Scope scope, CoverageTable.Row row, CoverageTable.Cell cell) {
    DocumentView resolution =
        scope.documents().stream()
            .filter(d -> d.id().equals(cell.resolution()))
            .findFirst()
            .orElseThrow();
    List<JudgementView> said =
        cell.judgements().stream().filter(j -> scope.holds(j.assessor())).toList();
    List<String> missing =
        scope.people().stream()
            .filter(p -> cell.by(p.id()).isEmpty())
            .map(Study.Rater::name)
            .toList();
    return new Question(
        row.letter(), row.demand(), resolution, tone(said, missing), said, missing, cell.agreed());
  }

  private static Place.Tone tone(List<JudgementView> said, List<String> missing) {
    if (said.stream().map(JudgementView::judgement).distinct().count() > 1) {
      return Place.Tone.DIFFER;
    }
    return missing.isEmpty() ? Place.Tone.AGREE : Place.Tone.MISSING;
  }

  /**
   * Makes one person's judgement that of the dossier, with its evidence and its reason.
   *
   * @param seen the version of the agreed judgement that the caller has read; empty for none
   * @throws Refusal not found when that person did not judge it; stale with what is agreed when a
   *     colleague settled it meanwhile
   */
  public JudgementView take(
      UUID assignment, UUID demand, UUID resolution, UUID assessor, OptionalInt seen) {
    decisions.curate(assignment);
    Question question =
        questions(assignment).stream()
            .filter(q -> q.demand().id().equals(demand) && q.resolution().id().equals(resolution))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    return judgements.judge(agreed(question), seen, copy(question, assessor)).judgement();
  }

  private static JudgementService.Which agreed(Question question) {
    return new JudgementService.Which(question.demand().id(), question.resolution().id(), true);
  }

  private static NewJudgement copy(Question question, UUID assessor) {
    JudgementView taken =
        question.judgements().stream()
            .filter(j -> j.assessor().equals(assessor))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    return new NewJudgement(
        taken.judgement(),
        taken.evidence().stream().map(SettlingService::proof).toList(),
        taken.rationale());
  }

  private static NewJudgement.Proof proof(JudgementView.Proof given) {
    AnchorView anchor = given.anchor();
    return anchor.wholeClause()
        ? new NewJudgement.Proof(anchor.clause(), null, given.note())
        : new NewJudgement.Proof(null, anchor.span(), given.note());
  }

  /**
   * How many were settled, and how many were left, as each refusal that stood against one says.
   *
   * @param why each cause once
   */
  public record Taken(int settled, int left, List<Refusal> why) {}

  /**
   * Takes all on which everybody agrees and of which nothing is settled, each as the first person
   * gave it; what cannot be settled any more leaves the others as they are. Where others hold what
   * is needed, the rest is left.
   */
  public Taken takeAgreed(UUID assignment) {
    decisions.curate(assignment);
    List<Question> agreed =
        questions(assignment).stream()
            .filter(q -> q.tone() == Place.Tone.AGREE && q.agreed() == null)
            .toList();
    Map<String, Refusal> why = new LinkedHashMap<>();
    int settled = 0;
    for (Question question : agreed) {
      Refusal refusal = settle(question);
      settled += refusal == null ? 1 : 0;
      if (refusal != null) {
        why.putIfAbsent(refusal.code(), refusal);
      }
      if (refusal != null && refusal.reason() == Refusal.Reason.BUSY) {
        break;
      }
    }
    return new Taken(settled, agreed.size() - settled, List.copyOf(why.values()));
  }

  /** Null when it was settled. */
  private Refusal settle(Question question) {
    try {
      alone.settle(agreed(question), copy(question, question.judgements().get(0).assessor()));
      return null;
    } catch (Refusal refusal) {
      return refusal;
    } catch (EJBException e) {
      return meanwhile(e);
    }
  }

  /** What others do at the same moment; a fault of our own stays one. */
  private static Refusal meanwhile(EJBException failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof OptimisticLockException) {
        return Refusal.stale(null);
      }
      if (at instanceof LockTimeoutException || at instanceof PessimisticLockException) {
        return Refusal.of(Refusal.Reason.BUSY, "busy");
      }
    }
    throw failure;
  }
}
