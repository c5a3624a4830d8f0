package org.dispositif.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.dossier.Layers;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;

/** Holds the demands of letters against resolutions. */
@Stateless
public class ComparisonService {

  private static final Comparator<DocumentView> BY_DATE =
      Comparator.comparing(DocumentView::date, Comparator.nullsLast(Comparator.naturalOrder()));

  @PersistenceContext EntityManager em;
  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject JudgementViews views;
  @Inject Layers layers;
  @Inject Caller caller;

  /**
   * The table of what was judged on the current texts of these resolutions.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when one of them is so to the caller
   */
  public CoverageTable table(List<UUID> letters, List<UUID> resolutions, Shown shown) {
    return table(letters, resolutions, shown, j -> true);
  }

  /** The table of some of the judgements. */
  public CoverageTable table(
      List<UUID> letters, List<UUID> resolutions, Shown shown, Predicate<JudgementView> counted) {
    List<DocumentView> from = documents(letters);
    List<DocumentView> to = documents(resolutions);
    return table(from, to, judgements(from, to).stream().filter(counted).toList(), shown);
  }

  /**
   * The whole table of what is common to the dossier: without what the caller judges blind, which
   * others are not to learn.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when one of them is so to the caller
   */
  public CoverageTable common(List<UUID> letters, List<UUID> resolutions) {
    List<DocumentView> from = documents(letters);
    List<DocumentView> to = documents(resolutions);
    List<Judgement> said = said(from, to);
    Map<UUID, Layers.Standing> layer = layers.standings(said.stream().map(j -> j.layer).toList());
    List<Judgement> common = said.stream().filter(j -> !layer.get(j.layer).hidden()).toList();
    return table(from, to, views.of(common), Shown.ALL);
  }

  private CoverageTable table(
      List<DocumentView> from, List<DocumentView> to, List<JudgementView> said, Shown shown) {
    Map<UUID, List<DemandView>> asked =
        from.stream().collect(Collectors.toMap(DocumentView::id, l -> demands.list(l.id())));
    return new TableMaker(from, to, said).of(asked, shown);
  }

  /** Whether the resolution is older than the letter, so that it cannot answer it. */
  public boolean older(DocumentView letter, DocumentView resolution) {
    return TableMaker.older(letter, resolution);
  }

  private List<DocumentView> documents(List<UUID> ids) {
    Map<UUID, DocumentView> readable = documents.readable(ids);
    return ids.stream()
        .distinct()
        .map(id -> readable.containsKey(id) ? readable.get(id) : documents.get(id))
        .toList();
  }

  private List<JudgementView> judgements(List<DocumentView> letters, List<DocumentView> on) {
    return views.of(said(letters, on));
  }

  private List<Judgement> said(List<DocumentView> letters, List<DocumentView> on) {
    if (letters.isEmpty() || on.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select j from Judgement j, Demand d where d.id = j.demand and d.document in :letters"
                + " and j.textVersion in :versions and j.deletedAt is null and "
                + LayerFilter.visibleJudgement("j"),
            Judgement.class)
        .setParameter("letters", letters.stream().map(DocumentView::id).toList())
        .setParameter("versions", on.stream().map(DocumentView::textVersion).toList())
        .setParameter(LayerFilter.VIEWER, caller.id())
        .getResultList();
  }

  /**
   * What came of these letters: each demand that nobody has rejected, with what was judged of it on
   * the resolutions that the caller may read.
   */
  public List<Answered> answers(List<UUID> letters) {
    if (letters.isEmpty()) {
      return List.of();
    }
    List<UUID> judged =
        em.createQuery(
                "select distinct j.document from Judgement j, Demand d, Document r where d.id ="
                    + " j.demand and d.document in :letters and r.id = j.document and"
                    + " r.currentVersion = j.textVersion and j.deletedAt is null and "
                    + LayerFilter.visibleJudgement("j"),
                UUID.class)
            .setParameter("letters", letters)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList();
    Map<UUID, DocumentView> resolutions = documents.readable(judged);
    CoverageTable table = table(letters, List.copyOf(resolutions.keySet()), Shown.ALL);
    return table.rows().stream().map(r -> answered(r, resolutions)).toList();
  }

  /**
   * What came of one demand, and of the demands that it holds: a cell for each resolution on which
   * one of them was judged and that the caller may read, in the order of their dates.
   *
   * @throws org.dispositif.platform.Refusal not found or gone when the demand is so to the caller
   */
  public Answered answer(UUID id) {
    DemandView demand = demands.get(id);
    DocumentView letter = documents.get(demand.document());
    List<DemandView> held = held(demand, demands.list(letter.id()));
    List<UUID> ids = held.stream().map(DemandView::id).toList();
    List<UUID> judged =
        em.createQuery(
                "select distinct j.document from Judgement j where j.demand in :demands and"
                    + " j.deletedAt is null and "
                    + LayerFilter.visibleJudgement("j"),
                UUID.class)
            .setParameter("demands", ids)
            .setParameter(LayerFilter.VIEWER, caller.id())
            .getResultList();
    Map<UUID, DocumentView> on = documents.readable(judged);
    List<DocumentView> columns = on.values().stream().sorted(BY_DATE).toList();
    List<JudgementView> said =
        judgements(List.of(letter), columns).stream()
            .filter(j -> ids.contains(j.demand()))
            .toList();
    Shown shown = new Shown(null, null, demand.state(), null, null);
    return new TableMaker(List.of(letter), columns, said)
        .of(Map.of(letter.id(), held), shown).rows().stream()
            .filter(row -> row.demand().id().equals(id))
            .findFirst()
            .map(row -> new Answered(letter, row.demand(), outcomes(row, on)))
            .orElseThrow(Refusal::gone);
  }

  private static List<Outcome> outcomes(CoverageTable.Row row, Map<UUID, DocumentView> on) {
    return row.cells().stream().map(c -> new Outcome(on.get(c.resolution()), c)).toList();
  }

  /** The demand and all that stand under it. */
  private static List<DemandView> held(DemandView demand, List<DemandView> letter) {
    Set<UUID> ids = new HashSet<>(Set.of(demand.id()));
    int before;
    do {
      before = ids.size();
      letter.stream().filter(d -> ids.contains(d.parent())).forEach(d -> ids.add(d.id()));
    } while (ids.size() > before);
    return letter.stream().filter(d -> ids.contains(d.id())).toList();
  }

  /** A demand, and what each resolution on which it was judged gives of it. */
  public record Answered(DocumentView letter, DemandView demand, List<Outcome> outcomes) {}

  /** A resolution, and what it gives of a demand. */
  public record Outcome(DocumentView resolution, CoverageTable.Cell cell) {}

  private static Answered answered(CoverageTable.Row row, Map<UUID, DocumentView> resolutions) {
    List<Outcome> outcomes =
        outcomes(row, resolutions).stream().filter(o -> o.cell().judged()).toList();
    return new Answered(row.letter(), row.demand(), outcomes);
  }
}
