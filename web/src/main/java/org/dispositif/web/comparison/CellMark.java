package org.dispositif.web.comparison;

import java.util.Locale;
import java.util.Map;
import org.dispositif.comparison.CellState;

/**
 * The mark of a judgement on a page: {@code span.j} with a style and a letter.
 *
 * @param count before the letter where it stands for several, else empty
 */
public record CellMark(String css, String letter, String count) {

  private static final Map<CellState, String> STYLES =
      Map.of(
          CellState.FULL, "F",
          CellState.PARTIAL, "P",
          CellState.MENTIONED, "M",
          CellState.NONE, "N",
          CellState.CONTRADICTED, "C",
          CellState.DIFFERS, "D",
          CellState.UNJUDGED, "U");

  public static CellMark of(CellState state, Locale locale) {
    return of(state, locale, "");
  }

  static CellMark of(CellState state, Locale locale, String count) {
    return new CellMark(STYLES.get(state), PageWords.text(locale, "letter." + state), count);
  }

  /** The judgement's name. */
  public static String name(CellState state, Locale locale) {
    return PageWords.text(locale, "judgement." + state);
  }
}
