package org.dispositif.extract;

import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/** A file in memory; every read of it goes against the budget. */
final class WatchedBytes implements RandomAccessRead {

  private final byte[] content;
  private final Budget budget;
  private int at;
  private boolean closed;

  WatchedBytes(byte[] content, Budget budget) {
    this.content = content;
    this.budget = budget;
  }

  @Override
  public int read() {
    return at < content.length ? content[at++] & 0xFF : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    budget.spend(8);
    if (at >= content.length) {
      return -1;
    }
    int n = Math.min(length, content.length - at);
    System.arraycopy(content, at, into, offset, n);
    at += n;
    return n;
  }

  @Override
  public long getPosition() {
    return at;
  }

  @Override
  public void seek(long position) {
    budget.spend(1);
    at = (int) Math.max(0, Math.min(position, content.length));
  }

  @Override
  public long length() {
    return content.length;
  }

  @Override
  public boolean isEOF() {
    return at >= content.length;
  }

  @Override
  public RandomAccessReadView createView(long start, long length) {
    return new RandomAccessReadView(new WatchedBytes(content, budget), start, length, true);
  }

  @Override
  public boolean isClosed() {
    return closed;
  }

  @Override
  public void close() {
    closed = true;
  }
}
