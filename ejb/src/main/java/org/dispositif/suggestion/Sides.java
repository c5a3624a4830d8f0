package org.dispositif.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.answer.Side;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitationFinder;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.BlockKind;

/** Makes of demands and clauses what the ranking compares. */
final class Sides {

  private static final Set<BlockKind> CLAUSES =
      Set.of(BlockKind.PREAMBULAR, BlockKind.OPERATIVE, BlockKind.SUB);

  private Sides() {}

  static boolean isClause(ClauseView clause) {
    return CLAUSES.contains(clause.kind());
  }

  /**
   * @param umbrella that it stands under, or null: whom it addresses counts where the demand names
   *     nobody
   */
  static Side of(DemandView demand, DemandView umbrella, String language) {
    DemandView who = demand.addressees().isEmpty() && umbrella != null ? umbrella : demand;
    List<AddresseePhrase> named =
        who.addressees().stream()
            .filter(a -> a.span() != null && who == demand)
            .map(a -> new AddresseePhrase(a.text(), a.entity(), a.span()))
            .toList();
    Set<String> codes =
        who.addressees().stream()
            .map(Addressee::entity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Citation> cited = CitationFinder.find(demand.text(), null);
    return Side.demand(
        language,
        demand.text(),
        new Side.Anatomy(demand.anchor().span().start(), demand.verbs(), named),
        codes,
        cited);
  }

  /** The sides of all blocks of a text, in its order; of those that are no clauses null. */
  static List<Side> of(List<ClauseView> text, DocumentView document) {
    List<Side> sides = new ArrayList<>();
    for (ClauseView clause : text) {
      int parent = clause.parentIndex();
      Side lead = parent >= 0 && parent < sides.size() ? sides.get(parent) : null;
      sides.add(isClause(clause) ? of(clause, document, lead) : null);
    }
    return sides;
  }

  static Side of(ClauseView clause, DocumentView document, Side lead) {
    return Side.clause(
            document.language(),
            clause.kind(),
            clause.text(),
            new Side.Anatomy(
                clause.span().start(), clause.details().verbs(), clause.details().addressees()),
            clause.citations(),
            lead)
        .in(document.title());
  }
}
