package org.dispositif.text.letter;

import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Words;

/** Tells sentences and headings that announce asks: "we ask you to take these measures:". */
final class Leads {

  private static final int CONTENT = 3;
  private static final int DEDICATION = 9;

  private final LetterGrammar grammar;

  Leads(LetterGrammar grammar) {
    this.grammar = grammar;
  }

  /**
   * "... the following measures:", "we urge you to ..., including:", "16 demands, listed below".
   */
  boolean announces(Clause clause, List<Ask> asks) {
    if (grammar.isHan()) {
      return clause.endsOpen() && (!asks.isEmpty() || holds("lead.strong", clause));
    }
    boolean nouns = grammar.hasAny("lead.nouns", clause.words);
    if (clause.endsOpen()) {
      return !asks.isEmpty()
          || grammar.hasAny("lead.strong", clause.words)
          || isDedication(clause)
          || endsWithModal(clause);
    }
    int size = clause.size();
    boolean below = clause.hasBetween("lead.cataphora", size - 3, size);
    return nouns && grammar.hasAny("lead.cataphora", clause.words) && !asks.isEmpty()
        || nouns && below;
  }

  /** "Au Conseil de sécurité :", "To the Government of X:". */
  boolean isDedication(Clause clause) {
    return clause.size() <= DEDICATION
        && clause.is(0, "object.datives")
        && Entities.find(clause.words) != null;
  }

  /** "A la FAO": a short heading within announced asks, whoever that is. */
  boolean isForSomebody(Clause clause) {
    return clause.size() >= 2 && clause.size() <= DEDICATION && clause.is(0, "object.datives");
  }

  /** "The Ministry should:" */
  private boolean endsWithModal(Clause clause) {
    int size = clause.size();
    for (int length = 1; length <= 3 && length < size; length++) {
      if (grammar.match("modal", clause.words, size - length) == length) {
        return true;
      }
    }
    return false;
  }

  /** Whether an announcing sentence only points at its list and asks nothing by itself. */
  boolean isPointer(Clause clause, List<Ask> asks) {
    if (asks.isEmpty() || grammar.isHan()) {
      return asks.isEmpty() || holds("lead.cataphora", clause);
    }
    int size = clause.size();
    Ask last = asks.get(asks.size() - 1);
    boolean open = clause.endsOpen();
    boolean dangling =
        clause.is(size - 1, "object.introducers") || clause.is(size - 1, "modal.you");
    long content = content(clause, last);
    boolean points = clause.hasBetween("lead.cataphora", size - 8, size);
    return namesList(clause)
        || points && content < CONTENT
        || open && (clause.wordsFrom(last.objectAt()) <= 1 || dangling)
        || open && endsWithModal(clause);
  }

  /** "The following measures", "les mesures suivantes". */
  private boolean namesList(Clause clause) {
    for (int i = 0; i < clause.size(); i++) {
      if (clause.is(i, "lead.cataphora")) {
        int from = Math.max(0, i - 2);
        if (clause.hasBetween("lead.nouns", from, i + 4)) {
          return true;
        }
      }
    }
    return false;
  }

  /** How many words behind the asking verb say more than "you", "the following" and "measures". */
  private long content(Clause clause, Ask ask) {
    Set<String> empty = grammar.list("lead.empty");
    return Words.of(clause.text, clause.span).stream()
        .filter(word -> word.span().start() >= ask.objectAt())
        .filter(word -> !empty.contains(word.folded()) && !isSmall(word.folded()))
        .count();
  }

  private boolean isSmall(String word) {
    return grammar.list("lead.nouns").contains(word)
        || grammar.list("lead.cataphora").contains(word)
        || grammar.list("object.introducers").contains(word)
        || grammar.list("object.datives").contains(word)
        || grammar.list("determiners").contains(word)
        || grammar.list("clitics").contains(word)
        || grammar.list("adverbs").contains(word);
  }

  private boolean holds(String key, Clause clause) {
    String sentence = clause.span.of(clause.text);
    return grammar.list(key).stream().anyMatch(sentence::contains);
  }

  /** "Our demands", "Recommendations": a short heading that names what stands under it. */
  boolean isTitle(Clause clause) {
    boolean asks =
        clause.words.stream()
            .flatMap(word -> grammar.verbs(word.folded()).stream())
            .anyMatch(verb -> verb.form() == LetterGrammar.Form.FIRST);
    boolean relative = grammar.hasAny("title.words", clause.words);
    return clause.size() <= 6 && grammar.hasAny("lead.nouns", clause.words)
        || clause.size() <= 8 && asks && relative;
  }
}
