package org.dispositif.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.demand.DemandService;
import org.dispositif.document.DocumentService;
import org.dispositif.platform.Revisions;
import org.dispositif.platform.Revisions.Left;

/** What every judgement of a demand was before: who made, changed, withdrew it, and when. */
@Stateless
public class JudgementHistory {

  @Inject Revisions revisions;
  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject AccountService accounts;
  @Inject Anchors anchors;
  @Inject JudgementViews views;

  /** Evidence as it was written with a judgement. */
  private record Written(UUID judgement, long revision) {}

  /**
   * All steps of all judgements of the demand, on any resolution that the caller may read and any
   * of its texts, the first first. Saving the same again is no step.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when the demand is so to the caller
   */
  public List<JudgementStep> of(UUID demand) {
    demands.get(demand);
    List<Left<Judgement>> all = revisions.of(Judgement.class, "demand", List.of(demand));
    Set<UUID> readable =
        documents
            .readable(all.stream().map(l -> l.thing().document).collect(Collectors.toSet()))
            .keySet();
    Set<UUID> visible =
        views.visible(all.stream().map(l -> l.thing().id).collect(Collectors.toSet()));
    List<Left<Judgement>> seen =
        all.stream()
            .filter(l -> readable.contains(l.thing().document))
            .filter(l -> visible.contains(l.thing().id))
            .toList();
    return seen.isEmpty() ? List.of() : steps(seen);
  }

  private Map<Written, List<Evidence>> evidence(Collection<UUID> judgements) {
    return revisions.of(Evidence.class, "judgement", judgements).stream()
        .filter(Left::first)
        .sorted(Comparator.comparing(l -> l.thing().ordinal))
        .collect(
            Collectors.groupingBy(
                l -> new Written(l.thing().judgement, l.revision().id()),
                Collectors.mapping(Left::thing, Collectors.toList())));
  }

  // ---------------------------------------------------------------- step by step

  private List<JudgementStep> steps(List<Left<Judgement>> lefts) {
    Map<Written, List<Evidence>> written =
        evidence(lefts.stream().map(l -> l.thing().id).collect(Collectors.toSet()));
    Map<UUID, AnchorView> at =
        anchors.views(written.values().stream().flatMap(List::stream).map(e -> e.anchor).toList());
    Map<UUID, Person> people = accounts.people(people(lefts));
    Map<UUID, JudgementStep> last = new HashMap<>();
    List<JudgementStep> steps = new ArrayList<>();
    for (Left<Judgement> left : lefts) {
      JudgementStep before = last.get(left.thing().id);
      List<Evidence> rests = written.get(new Written(left.thing().id, left.revision().id()));
      JudgementStep step = step(left, before, proofs(left, rests, before, at), people);
      last.put(step.judgement(), step);
      if (!same(step, before)) {
        steps.add(step);
      }
    }
    steps.sort(Comparator.comparing(JudgementStep::at));
    return steps;
  }

  private static Set<UUID> people(List<Left<Judgement>> lefts) {
    return lefts.stream()
        .flatMap(l -> Stream.of(l.thing().assessor, l.revision().who()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /** Withdrawing and bringing back leave the evidence as it was. */
  private static List<JudgementView.Proof> proofs(
      Left<Judgement> left, List<Evidence> rests, JudgementStep before, Map<UUID, AnchorView> at) {
    boolean moved = before != null && act(left, before) != JudgementStep.Act.CHANGED;
    if (moved) {
      return before.evidence();
    }
    return rests == null
        ? List.of()
        : rests.stream().map(e -> new JudgementView.Proof(at.get(e.anchor), e.note)).toList();
  }

  private static JudgementStep step(
      Left<Judgement> left,
      JudgementStep before,
      List<JudgementView.Proof> evidence,
      Map<UUID, Person> people) {
    Judgement j = left.thing();
    return new JudgementStep(
        j.id,
        j.document,
        j.textVersion,
        j.agreed,
        people.get(j.assessor),
        act(left, before),
        left.revision().at(),
        people.get(left.revision().who()),
        j.judged,
        before == null ? null : before.judged(),
        j.rationale,
        evidence);
  }

  private static JudgementStep.Act act(Left<Judgement> left, JudgementStep before) {
    if (left.first() || before == null) {
      return JudgementStep.Act.MADE;
    }
    boolean was = before.act() == JudgementStep.Act.WITHDRAWN;
    boolean is = left.thing().deletedAt != null;
    if (is) {
      return JudgementStep.Act.WITHDRAWN;
    }
    return was ? JudgementStep.Act.RESTORED : JudgementStep.Act.CHANGED;
  }

  private static boolean same(JudgementStep step, JudgementStep before) {
    return before != null
        && step.act() == JudgementStep.Act.CHANGED
        && step.judged() == before.judged()
        && step.rationale().equals(before.rationale())
        && words(step).equals(words(before));
  }

  private static List<String> words(JudgementStep step) {
    return step.evidence().stream().map(p -> p.anchor().exact() + "\n" + p.note()).toList();
  }
}
