package org.dispositif.sidebyside;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.text.parts.Asked;
import org.dispositif.text.segment.BlockKind;

/** The clauses of one text, each with what leads to it and what hangs under it. */
final class Tree {

  private final DocumentView document;
  private final List<ClauseView> clauses;
  private final Map<UUID, ClauseView> byId = new HashMap<>();

  Tree(DocumentView document, List<ClauseView> clauses) {
    this.document = document;
    this.clauses = clauses;
    clauses.forEach(c -> byId.put(c.id(), c));
  }

  boolean has(UUID clause) {
    return byId.containsKey(clause);
  }

  Piece piece(UUID id) {
    ClauseView clause = byId.get(id);
    List<ClauseView> lead = lead(clause);
    Asked asked = asked(clause);
    for (int i = lead.size() - 1; i >= 0; i--) {
      asked = asked.under(asked(lead.get(i)));
    }
    return new Piece(
        Piece.Kind.CLAUSE,
        document,
        words(clause),
        lead.stream().map(this::words).toList(),
        under(clause).stream().map(this::words).toList(),
        asked);
  }

  Piece.Words words(ClauseView clause) {
    List<ClauseView> lead = lead(clause);
    BlockKind top = lead.isEmpty() ? clause.kind() : lead.get(0).kind();
    boolean half = top == BlockKind.PREAMBULAR || top == BlockKind.OPERATIVE;
    return new Piece.Words(
        clause.id(),
        clause.label(),
        clause.kind(),
        half ? top : null,
        lead.size(),
        clause.text(),
        clause.span(),
        clause.details().verbs());
  }

  private Asked asked(ClauseView clause) {
    return Asked.of(
        document.language(),
        clause.text(),
        clause.span().start(),
        clause.details().verbs(),
        clause.details().addressees());
  }

  /** The clauses that a sub-paragraph hangs under, the outermost first. */
  private List<ClauseView> lead(ClauseView clause) {
    Deque<ClauseView> lead = new ArrayDeque<>();
    ClauseView at = clause;
    while (at.kind() == BlockKind.SUB && at.parentIndex() >= 0 && at.parentIndex() < at.index()) {
      at = clauses.get(at.parentIndex());
      lead.addFirst(at);
    }
    return List.copyOf(lead);
  }

  /** Those that hang under it, directly or not; they follow it in the text. */
  private List<ClauseView> under(ClauseView clause) {
    List<ClauseView> under = new ArrayList<>();
    for (ClauseView after : clauses.subList(clause.index() + 1, clauses.size())) {
      if (after.kind() == BlockKind.SUB && lead(after).contains(clause)) {
        under.add(after);
      } else if (after.kind() == BlockKind.OPERATIVE || after.kind() == BlockKind.PREAMBULAR) {
        break;
      }
    }
    return under;
  }
}
