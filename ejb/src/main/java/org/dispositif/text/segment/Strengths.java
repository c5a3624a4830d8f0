package org.dispositif.text.segment;

import java.util.HashMap;
import java.util.Map;
import org.dispositif.text.segment.VerbPhrase.Strength;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/** The scale of binding strength, {@code strength.txt}, which names its sources. */
public final class Strengths {

  static final String SCALE = "dispositif";
  private static final int RANKS = 8;
  private static final Map<String, Strength> OF = read();

  private Strengths() {}

  private static Map<String, Strength> read() {
    Map<String, Strength> strengths = new HashMap<>();
    WordLists lists = WordLists.read(Strengths.class, "strength.txt");
    for (String heading : lists.headings()) {
      int rank = heading.charAt(0) - '0';
      for (String line : lists.list(heading)) {
        for (String lemma : line.split(";")) {
          strengths.put(lemma.strip(), new Strength(SCALE, Math.min(rank, RANKS)));
        }
      }
    }
    return strengths;
  }

  /** Null where the scale does not know the verb. */
  public static @Nullable Strength of(String lemma) {
    return OF.get(lemma);
  }
}
