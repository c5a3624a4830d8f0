package org.dispositif.web.comparison;

import java.util.Locale;
import org.dispositif.export.ExportWords;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;

/** The words of the table, the same on the page and in its exports. */
final class PageWords {

  private PageWords() {}

  /** A text by its key; some of them belong to the scripts. */
  static String text(Locale locale, String key, Object... args) {
    return Texts.get(locale, Texts.has(key) ? key : "reader.js." + key, args);
  }

  static ExportWords in(Locale locale) {
    return new ExportWords(
        key -> text(locale, key),
        (document, label) -> new ClauseNames(document.language()).full(label),
        (document, label) -> new ClauseNames(document.language()).citation(document.name(), label));
  }
}
