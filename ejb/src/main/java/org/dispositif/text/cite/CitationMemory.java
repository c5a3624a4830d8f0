package org.dispositif.text.cite;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What earlier clauses of a document say about the citations of the next: which council "the
 * Council" is, and which resolutions an enumeration speaks of that a page cut in two. One for a
 * document; its clauses are read in order.
 */
public final class CitationMemory {

  /** Bodies by the bare noun that means the one named last. */
  final Map<String, Organ> lastOfKind = new HashMap<>();

  private Sentence.@Nullable Word word;
  private @Nullable Organ owner;

  /** A clause has ended in the middle of a sentence. */
  void open(Sentence.Word open, @Nullable Organ organ) {
    word = open;
    owner = organ;
  }

  void close() {
    word = null;
    owner = null;
  }

  /** Goes on with the sentence that the clause before left open; false where it left none. */
  boolean resume(Sentence sentence) {
    Sentence.Word open = word;
    if (open != null) {
      sentence.word = new Sentence.Word(0, 0, open.decision(), open.own());
      sentence.owner = owner;
    }
    return open != null;
  }
}
