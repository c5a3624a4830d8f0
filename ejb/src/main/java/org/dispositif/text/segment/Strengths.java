package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.segment.VerbPhrase.Strength;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/** The scale of binding strength, {@code strength.txt}, which names its sources. */
public final class Strengths {

  /** The weakest rank. */
  public static final int WEAKEST = 1;

  /** The strongest rank. */
  public static final int STRONGEST = 8;

  /** The scale that a strength is on which a person gave to the verb of one clause. */
  public static final String PERSON = "person";

  static final String SCALE = "dispositif";

  /**
   * A verb of the scale.
   *
   * @param language BCP 47 code
   */
  public record Graded(String language, String lemma, int rank) {}

  private static final List<Graded> ALL = read();
  private static final Map<String, Strength> OF = byLemma();

  private Strengths() {}

  /** Below a heading stand the verbs of its rank, a line for each language. */
  private static List<Graded> read() {
    List<Graded> all = new ArrayList<>();
    WordLists lists = WordLists.read(Strengths.class, "strength.txt");
    for (String heading : lists.headings()) {
      for (String line : lists.list(heading)) {
        String[] parts = line.split("\\|");
        for (String lemma : parts[1].split(";")) {
          all.add(new Graded(parts[0].strip(), lemma.strip(), heading.charAt(0) - '0'));
        }
      }
    }
    return List.copyOf(all);
  }

  private static Map<String, Strength> byLemma() {
    Map<String, Strength> strengths = new HashMap<>();
    ALL.forEach(verb -> strengths.put(verb.lemma, new Strength(SCALE, verb.rank)));
    return strengths;
  }

  /** All verbs of the scale, the weakest first, in the order of the list. */
  public static List<Graded> all() {
    return ALL;
  }

  /** Null where the scale does not know the verb. */
  public static @Nullable Strength of(String lemma) {
    return OF.get(lemma);
  }

  /**
   * By which the reading tells verbs that ask from others: that of this scale, whatever somebody
   * says of the verb; of a verb that was added, and of the verb of one clause, what was said of it.
   */
  static @Nullable Strength asRead(VerbPhrase verb) {
    Strength given = verb.strength();
    if (given != null && given.scale().equals(PERSON)) {
      return given;
    }
    Strength known = OF.get(verb.lemma());
    return known == null ? verb.strength() : known;
  }
}
