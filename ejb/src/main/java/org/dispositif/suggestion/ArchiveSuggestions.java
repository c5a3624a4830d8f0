package org.dispositif.suggestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.search.AlikeService;
import org.dispositif.suggestion.Suggestion.Order;
import org.dispositif.text.answer.Answers;
import org.dispositif.text.answer.Ranked;
import org.dispositif.text.answer.Side;

/**
 * Was this ever granted? The clauses of all resolutions that the caller may read, in the demand's
 * language: the index finds those that share its words, the ranking says which of them are to the
 * point.
 */
@Stateless
public class ArchiveSuggestions {

  /** So many are found by their words, to be ranked. */
  private static final int FOUND = 200;

  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject ClauseService clauses;
  @Inject AlikeService alike;
  @Inject DecliningService declining;

  /**
   * What was found.
   *
   * @param suggestions best first; those that the caller refused at the end
   * @param complete false while the index is behind: something that was stored may be missing
   */
  public record Found(List<Suggestion> suggestions, boolean complete) {}

  /**
   * A clause whose resolution lies in several dossiers is given once, in the demand's own dossier
   * where it is there.
   *
   * @throws org.dispositif.platform.Refusal not found when the caller may not read the demand, busy
   *     when the index is not open yet
   */
  public Found of(UUID demand) {
    DemandView asked = demands.get(demand);
    DocumentView letter = documents.get(asked.document());
    DemandView umbrella = asked.parent() == null ? null : demands.get(asked.parent());
    Side side = Sides.of(asked, umbrella, letter.language());
    AlikeService.Alike found =
        alike.find(side.telling(), letter.language(), side.addressees(), FOUND);
    Map<UUID, String> words = new LinkedHashMap<>();
    found.hits().forEach(hit -> words.put(hit.clause(), hit.text()));
    Map<UUID, DocumentView> in =
        documents.readable(found.hits().stream().map(AlikeService.Hit::document).toList());
    Map<UUID, ClauseView> views = clauses.some(words);
    List<ClauseView> candidates =
        words.keySet().stream()
            .map(views::get)
            .filter(c -> c != null && in.containsKey(c.document()))
            .toList();
    List<Side> sides = candidates.stream().map(c -> side(c, views, in.get(c.document()))).toList();
    List<Ranked> ranked = new Answers(sides, found.having(), found.texts()).to(side);
    Set<UUID> declined = declining.ofDemand(demand);
    List<Suggestion> all =
        ranked.stream()
            .map(r -> suggestion(r, candidates.get(r.index()), letter, in, declined))
            .toList();
    List<Suggestion> once = new ArrayList<>(once(all, asked.dossier()));
    once.sort(Comparator.comparing(Suggestion::declined));
    return new Found(once, found.complete());
  }

  /** The same place in a resolution, whichever copy of it. */
  private record Place(String symbol, String part, String label) {

    static Object of(Suggestion suggestion) {
      DocumentView document = suggestion.document();
      String label = suggestion.clause().label();
      return document.symbol() == null || label == null
          ? suggestion.clause().id()
          : new Place(document.symbol(), document.part(), label);
    }
  }

  private static Collection<Suggestion> once(List<Suggestion> all, UUID home) {
    Map<Object, Suggestion> once = new LinkedHashMap<>();
    for (Suggestion one : all) {
      once.merge(Place.of(one), one, (a, b) -> b.document().dossier().equals(home) ? b : a);
    }
    return once.values();
  }

  private static Side side(ClauseView clause, Map<UUID, ClauseView> views, DocumentView document) {
    ClauseView above = clause.parent() == null ? null : views.get(clause.parent());
    Side lead = above == null || !Sides.isClause(above) ? null : Sides.of(above, document, null);
    return Sides.of(clause, document, lead);
  }

  private static Suggestion suggestion(
      Ranked ranked,
      ClauseView clause,
      DocumentView letter,
      Map<UUID, DocumentView> in,
      Set<UUID> declined) {
    DocumentView document = in.get(clause.document());
    return new Suggestion(
            document,
            clause,
            null,
            ranked.score(),
            ranked.strong(),
            List.of(),
            ranked.reasons(),
            Order.of(letter.date(), document.date()),
            false)
        .withDeclined(declined.contains(clause.id()));
  }
}
