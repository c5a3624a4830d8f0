package org.dispositif.text.segment;

import java.util.Map;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.source.LineGrammar;
import org.jspecify.annotations.Nullable;

/**
 * What the reading of resolutions knows of one language. A language without lists of its own has an
 * empty grammar; numbering, punctuation and position still cut its texts.
 */
public final class Grammar {

  private static final Map<String, Grammar> KNOWN =
      Map.of(
          "fr", new Grammar(Openings.read("openings_fr.txt"), 1),
          "en", new Grammar(Openings.read("openings_en.txt"), 2),
          "es", new Grammar(Openings.read("openings_es.txt"), 3),
          "ru", new Grammar(Openings.read("openings_ru.txt"), 4),
          "ar", new Grammar(Openings.read("openings_ar.txt"), 6),
          "zh", new Grammar(Openings.read("openings_zh.txt"), 5));
  private static final Grammar EMPTY = new Grammar(Openings.none(), 0);

  private final Openings openings;

  private final Verbs verbs;
  private final Addressees addressees;

  /**
   * @param column of the language in {@code addressees.txt}, 0 for none
   */
  private Grammar(Openings openings, int column) {
    this.openings = openings;
    verbs = new Verbs(openings);
    addressees = new Addressees(openings, column);
  }

  public static Grammar of(@Nullable String language) {
    return language == null ? EMPTY : KNOWN.getOrDefault(language, EMPTY);
  }

  /** Whether resolutions in this language are read by its own words. */
  public static boolean knows(String language) {
    return KNOWN.containsKey(language);
  }

  Openings openings() {
    return openings;
  }

  Verbs verbs() {
    return verbs;
  }

  Addressees addressees() {
    return addressees;
  }

  /** For the making of the reading text. */
  LineGrammar lines(String language) {
    return new LineGrammar(language, this::opensParagraph, this::opensClause);
  }

  private boolean opensClause(String line) {
    Marker marker = Marker.of(line);
    return clauseAt(line, marker == null ? 0 : marker.end()) != null;
  }

  /** The opening of a clause whose words begin at an offset, null where they go on a sentence. */
  @Nullable OpeningMatch clauseAt(String line, int words) {
    return words < line.length() && mayOpen(line.charAt(words))
        ? openings.at(line, words, line.length())
        : null;
  }

  private boolean opensParagraph(String line) {
    if (line.length() < 3 || !mayOpen(line.charAt(0))) {
      return false;
    }
    return opensClause(line)
        || Organ.enacting(line) != null
        || Cues.beginsAdoption(line)
        || Character.isLetter(line.charAt(0)) && HeadNumber.of(line) != null;
  }

  /** Words in lower case go on a sentence, but in languages whose clauses open so. */
  private boolean mayOpen(char first) {
    return Character.isLowerCase(first)
        ? openings.low()
        : Character.isLetterOrDigit(first) || first == '[';
  }
}
