package org.dispositif.suggestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
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
   * Best first; those that the caller refused at the end.
   *
   * @throws org.dispositif.platform.Refusal not found when the caller may not read the demand, busy
   *     when the index is not open yet
   */
  public List<Suggestion> of(UUID demand) {
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
    return ranked.stream()
        .map(r -> suggestion(r, candidates.get(r.index()), letter, in, declined))
        .sorted(Comparator.comparing(Suggestion::declined))
        .toList();
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
