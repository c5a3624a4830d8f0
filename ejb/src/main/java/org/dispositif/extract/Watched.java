package org.dispositif.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;

/**
 * What parsers read from: each read goes against the budget, so that a parser that has no clock of
 * its own is stopped between two reads. The reads are short enough for that.
 */
final class Watched {

  /** Characters or bytes that are handed out at once. */
  private static final int MOST = 8192;

  private static final int COST = 8;

  private Watched() {}

  /** The characters of a text, asked for by a parser. */
  static Reader reader(String text, Budget budget) {
    return new WatchedReader(text, budget);
  }

  /** The bytes of a part, asked for by a parser. */
  static InputStream stream(InputStream part, Budget budget) {
    return new WatchedStream(part, budget);
  }

  private static final class WatchedReader extends StringReader {

    private final Budget budget;

    WatchedReader(String text, Budget budget) {
      super(text);
      this.budget = budget;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      budget.spend(COST);
      return super.read(into, offset, Math.min(length, MOST));
    }
  }

  private static final class WatchedStream extends FilterInputStream {

    private final Budget budget;

    WatchedStream(InputStream part, Budget budget) {
      super(part);
      this.budget = budget;
    }

    @Override
    public int read() throws IOException {
      budget.spend(1);
      return super.read();
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      budget.spend(COST);
      return super.read(into, offset, Math.min(length, MOST));
    }
  }
}
