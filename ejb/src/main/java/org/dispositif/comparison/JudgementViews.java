package org.dispositif.comparison;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.dossier.Layers;
import org.dispositif.platform.Caller;

/** Puts judgements together with their evidence and their assessors' names. */
@Dependent
class JudgementViews {

  @PersistenceContext EntityManager em;
  @Inject Anchors anchors;
  @Inject AccountService accounts;
  @Inject Layers layers;
  @Inject Caller caller;

  /** Those of the judgements that the caller sees. */
  Set<UUID> visible(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Set.of()
        : new HashSet<>(
            em.createQuery(
                    "select j.id from Judgement j where j.id in :ids and "
                        + LayerFilter.visibleJudgement("j"),
                    UUID.class)
                .setParameter("ids", ids)
                .setParameter(LayerFilter.VIEWER, caller.id())
                .getResultList());
  }

  /**
   * In the order of their assessors' names. The caller of this has asked whether they may be read.
   */
  List<JudgementView> of(List<Judgement> judgements) {
    if (judgements.isEmpty()) {
      return List.of();
    }
    List<Evidence> evidence = evidence(judgements.stream().map(j -> j.id).toList());
    Map<UUID, AnchorView> at = anchors.views(evidence.stream().map(e -> e.anchor).toList());
    Map<UUID, List<JudgementView.Proof>> proofs =
        evidence.stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.judgement,
                    Collectors.mapping(
                        e -> new JudgementView.Proof(at.get(e.anchor), e.note),
                        Collectors.toList())));
    Map<UUID, Person> people =
        accounts.people(judgements.stream().map(j -> j.assessor).distinct().toList());
    Map<UUID, Layers.Standing> standings =
        layers.standings(judgements.stream().map(j -> j.layer).distinct().toList());
    return judgements.stream()
        .map(
            j ->
                view(
                    j,
                    standings.get(j.layer),
                    people.get(j.assessor),
                    proofs.getOrDefault(j.id, List.of())))
        .sorted(Comparator.comparing(JudgementView::assessorName))
        .toList();
  }

  private List<Evidence> evidence(Collection<UUID> judgements) {
    return em.createQuery(
            "select e from Evidence e where e.judgement in :judgements order by e.ordinal",
            Evidence.class)
        .setParameter("judgements", judgements)
        .getResultList();
  }

  private static JudgementView view(
      Judgement j, Layers.Standing standing, Person by, List<JudgementView.Proof> evidence) {
    return new JudgementView(
        j.id,
        j.version,
        j.dossier,
        j.demand,
        j.document,
        j.textVersion,
        j.layer,
        standing,
        j.assessor,
        by.name(),
        j.agreed,
        j.judged,
        j.rationale,
        evidence,
        j.createdAt,
        j.modifiedAt);
  }
}
