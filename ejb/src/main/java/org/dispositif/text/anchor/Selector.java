package org.dispositif.text.anchor;

import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * How words are pointed at, as in the W3C Web Annotation data model, sections 4.2.4 and 4.2.5.
 * Offsets are UTF-16 and half-open; whoever reads them from outside has converted them.
 */
public sealed interface Selector {

  /**
   * TextQuoteSelector.
   *
   * @param prefix what stands right before the words; empty if not given
   * @param suffix what stands right behind them; empty if not given
   */
  record Quote(String exact, String prefix, String suffix) implements Selector {

    public static Quote of(String exact) {
      return new Quote(exact, "", "");
    }
  }

  /** TextPositionSelector; it may lie outside the text. */
  record Position(int start, int end) implements Selector {}

  /**
   * A clause of the text, by its address. Alone it selects the whole clause, with others it says
   * where to look.
   *
   * @param path "OP4(a)"
   * @param span its place as the caller found it; null: there is no such clause
   */
  record Clause(String path, @Nullable Span span) implements Selector {}
}
