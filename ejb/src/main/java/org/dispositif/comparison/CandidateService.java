package org.dispositif.comparison;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.comparison.Candidate.Kind;
import org.dispositif.comparison.Candidate.Reason;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.link.LinkService;
import org.dispositif.platform.Caller;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/**
 * Clauses that may answer a demand, by facts: links, one's own evidence for the demands above and
 * below it, the same addressee, the same verb.
 */
@Stateless
public class CandidateService {

  /**
   * From here on a verb asks somebody for something ("encourages") and can match an asking verb.
   */
  private static final int ASKS = 4;

  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject LinkService links;
  @Inject ComparisonService comparisons;
  @Inject Caller caller;

  /** Those with the most telling reasons first, else in the order of the text. */
  public List<Candidate> of(UUID demand, UUID resolution) {
    DemandView view = demands.get(demand);
    List<ClauseView> text = clauses.list(resolution);
    Map<Place, List<Reason>> found = new LinkedHashMap<>();
    linked(view, resolution, found);
    family(view, resolution, found);
    anatomy(view, text, found);
    Map<UUID, ClauseView> byId = text.stream().collect(Collectors.toMap(ClauseView::id, c -> c));
    return found.entrySet().stream()
        .filter(e -> byId.containsKey(e.getKey().clause()))
        .map(e -> new Candidate(byId.get(e.getKey().clause()), e.getKey().span(), e.getValue()))
        .sorted(
            Comparator.comparing(CandidateService::standing).thenComparing(CandidateService::at))
        .toList();
  }

  /** A clause, or words of it. */
  private record Place(UUID clause, Span span) {

    static Optional<Place> of(AnchorView anchor) {
      return anchor == null || anchor.clause() == null
          ? Optional.empty()
          : Optional.of(new Place(anchor.clause(), anchor.wholeClause() ? null : anchor.span()));
    }
  }

  /** 0 for a link; the more kinds of reasons speak for it, the earlier among its like. */
  private static int standing(Candidate candidate) {
    int strongest = candidate.reasons().stream().mapToInt(r -> r.kind().ordinal()).min().orElse(9);
    return strongest * 10 - (int) candidate.reasons().stream().map(Reason::kind).distinct().count();
  }

  private static int at(Candidate candidate) {
    return candidate.span() == null ? candidate.clause().span().start() : candidate.span().start();
  }

  private static void add(Map<Place, List<Reason>> found, Place place, Reason reason) {
    found.computeIfAbsent(place, key -> new ArrayList<>()).add(reason);
  }

  private void linked(DemandView demand, UUID resolution, Map<Place, List<Reason>> found) {
    for (LinkService.Seen seen : links.ofDemand(demand.id())) {
      if (seen.other().document().id().equals(resolution)) {
        Place.of(seen.other().anchor())
            .ifPresent(p -> add(found, p, new Reason(Kind.LINK, seen.other().text(), seen)));
      }
    }
  }

  private void family(DemandView demand, UUID resolution, Map<Place, List<Reason>> found) {
    CoverageTable table =
        comparisons.table(List.of(demand.document()), List.of(resolution), Shown.ALL);
    for (CoverageTable.Row row : table.rows()) {
      if (related(row.demand(), demand)) {
        row.cells().get(0).by(caller.id()).stream()
            .flatMap(j -> j.evidence().stream())
            .flatMap(p -> Place.of(p.anchor()).stream())
            .forEach(p -> add(found, p, new Reason(Kind.PART, row.demand().number(), null)));
      }
    }
  }

  private static boolean related(DemandView other, DemandView demand) {
    return demand.id().equals(other.parent()) || other.id().equals(demand.parent());
  }

  private void anatomy(DemandView demand, List<ClauseView> text, Map<Place, List<Reason>> found) {
    Set<String> entities = entities(demand);
    Set<String> lemmas = lemmas(demand.verbs());
    for (ClauseView clause : text) {
      if (clause.kind() == BlockKind.OPERATIVE || clause.kind() == BlockKind.SUB) {
        Place place = new Place(clause.id(), null);
        clause.details().addressees().stream()
            .filter(a -> entities.contains(a.entity()))
            .findFirst()
            .ifPresent(a -> add(found, place, new Reason(Kind.ADDRESSEE, a.text(), null)));
        clause.details().verbs().stream()
            .filter(v -> asks(v) && lemmas.contains(v.lemma()))
            .findFirst()
            .ifPresent(v -> add(found, place, new Reason(Kind.VERB, v.text(), null)));
      }
    }
  }

  /** Whom the demand addresses; what names nobody addresses those of its umbrella. */
  private Set<String> entities(DemandView demand) {
    Set<String> own =
        demand.addressees().stream()
            .map(Addressee::entity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    boolean ask = own.isEmpty() && demand.addressees().isEmpty() && demand.parent() != null;
    return ask ? entities(demands.get(demand.parent())) : own;
  }

  private static Set<String> lemmas(List<VerbPhrase> verbs) {
    return verbs.stream()
        .filter(CandidateService::asks)
        .map(VerbPhrase::lemma)
        .collect(Collectors.toSet());
  }

  private static boolean asks(VerbPhrase verb) {
    return verb.strength() != null && verb.strength().rank() >= ASKS;
  }
}
