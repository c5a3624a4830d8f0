package org.dispositif.demand;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.Anchors;
import org.dispositif.lexicon.Lexicons;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.VerbPhrase;

/** Demands as they are shown: numbered within their letter, graded and named by its dossier. */
@Dependent
class DemandViews {

  @PersistenceContext EntityManager em;
  @Inject Anchors anchors;
  @Inject Lexicons lexicons;

  /** All that are not in the trash, numbered, in reading order. */
  List<DemandView> live(UUID document) {
    List<Demand> rows =
        em.createQuery(
                "select d from Demand d where d.document = :document and d.deletedAt is null",
                Demand.class)
            .setParameter("document", document)
            .getResultList();
    Map<UUID, Demand> byId = rows.stream().collect(Collectors.toMap(d -> d.id, d -> d));
    Map<UUID, AnchorView> at = anchors.views(rows.stream().map(d -> d.anchor).toList());
    List<Numbering.Item> items =
        rows.stream().map(d -> item(d, at.get(d.anchor).span().start())).toList();
    List<DemandView> views = new ArrayList<>(rows.size());
    Lexicon lexicon = rows.isEmpty() ? Lexicon.none() : lexicons.ofDocument(document);
    Numbering.of(items)
        .forEach(
            (id, number) ->
                views.add(view(byId.get(id), number, at.get(byId.get(id).anchor), lexicon)));
    return views;
  }

  private static Numbering.Item item(Demand d, int start) {
    return new Numbering.Item(d.id, d.parent, start, d.ordinal);
  }

  /**
   * @throws Refusal gone when it is in the trash
   */
  DemandView view(Demand demand) {
    return live(demand.document).stream()
        .filter(d -> d.id().equals(demand.id))
        .findFirst()
        .orElseThrow(Refusal::gone);
  }

  private static DemandView view(Demand d, String number, AnchorView anchor, Lexicon lexicon) {
    return new DemandView(
        d.id,
        d.version,
        d.document,
        d.dossier,
        number,
        d.parent,
        d.level,
        d.state,
        anchor,
        d.wording,
        addressees(d, anchor, lexicon),
        lexicon.graded(List.of(Json.read(d.verbs, VerbPhrase[].class))),
        d.origin,
        d.rule,
        d.confirmedBy,
        d.confirmedAt);
  }

  /** Those read go by the dossier's lexicon, those set by hand stand as they are. */
  private static List<Addressee> addressees(Demand d, AnchorView anchor, Lexicon lexicon) {
    List<Addressee> stored = List.of(Json.read(d.addressees, Addressee[].class));
    boolean byHand = d.addresseesBy != null || stored.stream().anyMatch(a -> a.span() == null);
    if (byHand) {
      return stored;
    }
    return lexicon
        .named(
            anchor.exact(), anchor.span().start(), stored.stream().map(Addressee::phrase).toList())
        .stream()
        .map(Addressee::of)
        .toList();
  }
}
