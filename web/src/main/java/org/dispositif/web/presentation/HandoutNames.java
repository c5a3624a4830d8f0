package org.dispositif.web.presentation;

import java.util.Locale;
import org.dispositif.export.HandoutWords;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;

/** The words of handouts, from the texts of the pages. */
final class HandoutNames {

  private HandoutNames() {}

  static HandoutWords in(Locale locale) {
    return new HandoutWords(
        locale,
        key -> Texts.get(locale, key),
        p -> new ClauseNames(p.language()).places(p.name(), p.labels()),
        (language, label) -> new ClauseNames(language).full(label));
  }
}
