package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;

/** The words from a place of a text on, read only as far as somebody asks for them. */
final class TokenWindow {

  private final String text;
  private final int to;
  private final int most;
  private final List<Token> read = new ArrayList<>();
  private int at;

  /**
   * @param most words that it shows, however many follow
   */
  TokenWindow(String text, int from, int to, int most) {
    this.text = text;
    this.to = to;
    this.most = most;
    at = from;
  }

  /** The words behind a first one, as somebody else has read that. */
  static TokenWindow behind(Token first, String text, int to, int most) {
    TokenWindow window = new TokenWindow(text, first.end(), to, most);
    window.read.add(first);
    return window;
  }

  boolean has(int index) {
    while (read.size() <= index && at < to && read.size() < most) {
      Token next = Token.first(text, at, to);
      at = next == null ? to : next.end();
      if (next != null) {
        read.add(next);
      }
    }
    return index < read.size();
  }

  /**
   * @param index of a word that it {@link #has}
   */
  Token get(int index) {
    has(index);
    return read.get(index);
  }

  String word(int index) {
    return get(index).word();
  }

  /** The words before one, as a list. */
  List<Token> upTo(int end) {
    has(end - 1);
    return read.subList(0, end);
  }

  /** The same words with the first one read in another way. */
  TokenWindow withFirst(Token first) {
    return behind(first, text, to, most);
  }

  /** The words from a later one on. */
  TokenWindow from(int index) {
    return new TokenWindow(text, get(index).start(), to, most - index);
  }
}
