package org.dispositif.suggestion;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.alignment.AlignmentService;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.answer.Related;

/**
 * What goes with a clause: its twin in another text, as the two are aligned, and the paragraphs of
 * its own text that belong with it.
 */
@Stateless
public class ClauseSuggestions {

  /** Of two languages nothing but the place is known. */
  private static final double BY_PLACE = 0.5;

  @Inject ClauseService clauses;
  @Inject DocumentService documents;
  @Inject AlignmentService alignments;
  @Inject DecliningService declining;

  /**
   * The paragraphs of its own text that belong with it, best first, those that the caller refused
   * at the end.
   *
   * @throws org.dispositif.platform.Refusal not found when the caller may not read the clause
   */
  public List<ClauseSuggestion> related(UUID clause) {
    ClauseView asked = clauses.get(clause);
    DocumentView document = documents.get(asked.document());
    Paragraphs around = Paragraphs.around(asked, clauses.list(document.id()), document);
    Set<UUID> declined = declining.ofClause(asked.id());
    return ordered(around.edges().map(e -> related(document, e, around.other(e), declined)));
  }

  private static ClauseSuggestion related(
      DocumentView document, Related.Edge edge, ClauseView other, Set<UUID> declined) {
    boolean refused = declined.contains(other.id());
    return new ClauseSuggestion(
        document,
        other,
        Math.min(1, edge.score()),
        !refused && Paragraphs.strong(edge),
        edge.reasons(),
        null,
        true,
        refused);
  }

  /**
   * The clauses of another text that correspond to it: none, one, or several that it became. Of its
   * own text, which has no twin of it, the related paragraphs.
   *
   * @throws org.dispositif.platform.Refusal not found when the caller may not read one of them
   */
  public List<ClauseSuggestion> twins(UUID clause, UUID document) {
    ClauseView asked = clauses.get(clause);
    if (asked.document().equals(document)) {
      return related(clause);
    }
    AlignedDocuments aligned = alignments.of(asked.document(), document);
    Set<UUID> declined = declining.ofClause(asked.id());
    return ordered(
        aligned.pairs().stream()
            .filter(p -> p.a().stream().anyMatch(c -> c.id().equals(asked.id())))
            .flatMap(p -> p.b().stream().map(b -> twin(aligned, p, asked, b, declined))));
  }

  private static ClauseSuggestion twin(
      AlignedDocuments aligned,
      AlignedPair pair,
      ClauseView asked,
      ClauseView other,
      Set<UUID> declined) {
    boolean same = aligned.sameLanguage();
    boolean refused = declined.contains(other.id());
    double score = same ? WordDiff.ofClauses(asked.text(), other.text()).likeness() : BY_PLACE;
    return new ClauseSuggestion(
        aligned.b(), other, score, !refused, List.of(), pair, same, refused);
  }

  private static List<ClauseSuggestion> ordered(Stream<ClauseSuggestion> all) {
    return all.sorted(
            Comparator.comparing(ClauseSuggestion::declined)
                .thenComparing(Comparator.comparingDouble(ClauseSuggestion::score).reversed())
                .thenComparing(s -> s.clause().index()))
        .toList();
  }
}
