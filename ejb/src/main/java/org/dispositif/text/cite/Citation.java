package org.dispositif.text.cite;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A document cited: a resolution, decision or other document by its number, or a treaty by its
 * title.
 *
 * @param symbol normalised: "A/RES/60/251"; of a treaty its code behind a scheme of its own,
 *     "treaty:CRC"
 * @param paragraph the paragraphs cited, "4 a)" normalised to "4(a)", "27 et 32" to "27, 32", "3 à
 *     5" to "3-5"; of a treaty its articles
 * @param section the section ("V") or "Annex" that holds the paragraph cited, or is cited whole
 * @param span of the number or title in the reading text
 */
public record Citation(
    String symbol, @Nullable String paragraph, @Nullable String section, Span span) {

  /** What the symbols of treaties begin with. */
  public static final String TREATY = "treaty:";

  /** A document cited without a section. */
  public static Citation of(String symbol, @Nullable String paragraph, Span span) {
    return new Citation(symbol, paragraph, null, span);
  }

  /** The same further on in a text. */
  public Citation shift(int by) {
    return new Citation(symbol, paragraph, section, span.shift(by));
  }
}
