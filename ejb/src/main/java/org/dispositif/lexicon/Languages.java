package org.dispositif.lexicon;

import java.util.List;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.Grammar;

/** The languages whose texts are read by their words. */
public final class Languages {

  /** In the order in which they are shown. */
  public static final List<String> ALL = List.of("fr", "en", "es", "ru", "zh", "ar");

  private Languages() {}

  /**
   * @throws Refusal unusable for others
   */
  static String check(String language) {
    if (language == null || !Grammar.knows(language)) {
      throw Refusal.unusable("lexicon.language", String.join(", ", ALL));
    }
    return language;
  }
}
