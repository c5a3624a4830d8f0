package org.dispositif.suggestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignmentService;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.suggestion.Suggestion.Fact;
import org.dispositif.suggestion.Suggestion.FactKind;
import org.dispositif.suggestion.Suggestion.Order;
import org.dispositif.text.answer.Answers;
import org.dispositif.text.answer.Ranked;
import org.dispositif.text.answer.Side;
import org.dispositif.text.segment.DocumentKind;

/**
 * The clauses of one resolution that may answer a demand. Where the demand's language is another
 * than the resolution's, they are ranked in the version of the same work in that language, if there
 * is one, and shown by what corresponds to them in the resolution asked for.
 */
@Stateless
public class SuggestionService {

  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject DecliningService declining;
  @Inject Versions versions;
  @Inject AlignmentService alignments;
  @Inject Facts facts;

  /**
   * Best first; those that the caller refused at the end.
   *
   * @throws Refusal not found when the caller may not read one of them, unusable when it is no
   *     resolution
   */
  public List<Suggestion> of(UUID demand, UUID resolution) {
    DemandView asked = demands.get(demand);
    DocumentView on = documents.get(resolution);
    if (on.kind() != DocumentKind.RESOLUTION) {
      throw Refusal.unusable("coverage.notResolution", on.name());
    }
    DocumentView letter = documents.get(asked.document());
    List<ClauseView> text = clauses.list(resolution);
    Map<UUID, Ranked> ranked = ranked(asked, letter, on, text);
    Set<UUID> declined = declining.ofDemand(demand);
    Maker maker = new Maker(on, Order.of(letter.date(), on.date()), ranked, declined);
    return maker.all(text, facts.of(asked, resolution));
  }

  private Side side(DemandView demand, String language) {
    DemandView umbrella = demand.parent() == null ? null : demands.get(demand.parent());
    return Sides.of(demand, umbrella, language);
  }

  /** By the id of the clause in the resolution asked for. */
  private Map<UUID, Ranked> ranked(
      DemandView demand, DocumentView letter, DocumentView on, List<ClauseView> text) {
    DocumentView read = versions.in(on, letter.language());
    List<ClauseView> words = read.id().equals(on.id()) ? text : clauses.list(read.id());
    List<ClauseView> clauses = words.stream().filter(Sides::isClause).toList();
    List<Side> sides = Sides.of(words, read).stream().filter(Objects::nonNull).toList();
    Map<UUID, UUID> shown = shown(read, on, clauses);
    Map<UUID, Ranked> ranked = new HashMap<>();
    for (Ranked one : new Answers(sides).to(side(demand, letter.language()))) {
      UUID here = shown.get(clauses.get(one.index()).id());
      if (here != null) {
        ranked.putIfAbsent(here, one);
      }
    }
    return ranked;
  }

  /** Where the clauses that are read stand in the resolution asked for, by their order and kind. */
  private Map<UUID, UUID> shown(DocumentView read, DocumentView on, List<ClauseView> clauses) {
    Map<UUID, UUID> shown = new HashMap<>();
    if (read.id().equals(on.id())) {
      clauses.forEach(c -> shown.put(c.id(), c.id()));
      return shown;
    }
    for (AlignedDocuments.AlignedPair pair : alignments.of(read.id(), on.id()).pairs()) {
      pair.a().forEach(c -> shown.put(c.id(), pair.b().get(0).id()));
    }
    return shown;
  }

  /** Puts together what the texts say and what people did. */
  private record Maker(DocumentView on, Order order, Map<UUID, Ranked> ranked, Set<UUID> declined) {

    private static final Ranked NOTHING = new Ranked(0, 0, false, List.of());
    private static final double LINKED = 1;
    private static final double PART = 0.3;

    List<Suggestion> all(List<ClauseView> text, Map<Facts.Place, List<Fact>> facts) {
      Map<UUID, ClauseView> byId =
          text.stream().collect(Collectors.toMap(ClauseView::id, Function.identity()));
      List<Suggestion> all = new ArrayList<>();
      facts.forEach(
          (place, known) -> {
            if (byId.containsKey(place.clause())) {
              all.add(one(byId.get(place.clause()), place, known));
            }
          });
      Set<UUID> told = facts.keySet().stream().map(Facts.Place::clause).collect(Collectors.toSet());
      text.stream()
          .filter(c -> ranked.containsKey(c.id()) && !told.contains(c.id()))
          .forEach(c -> all.add(one(c, new Facts.Place(c.id(), null), List.of())));
      all.sort(
          Comparator.comparing(Suggestion::declined)
              .thenComparing(Comparator.comparingDouble(Suggestion::score).reversed())
              .thenComparing(s -> s.clause().index()));
      return all;
    }

    private Suggestion one(ClauseView clause, Facts.Place place, List<Fact> facts) {
      Ranked words = ranked.getOrDefault(clause.id(), NOTHING);
      boolean linked = facts.stream().anyMatch(f -> f.kind() == FactKind.LINK);
      double score = linked ? LINKED : Math.min(1, words.score() + (facts.isEmpty() ? 0 : PART));
      Suggestion suggestion =
          new Suggestion(
              on,
              clause,
              place.span(),
              score,
              linked || words.strong(),
              facts,
              words.reasons(),
              order,
              false);
      return suggestion.withDeclined(!linked && declined.contains(clause.id()));
    }
  }
}
