package org.dispositif.text.quote;

import java.util.Arrays;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;

/**
 * The words of a text as numbers, equal where the words agree after folding: case, accents and
 * combining marks, ligatures, one form of digits and of the letters that Arabic and Russian write
 * in several ways. Apostrophes and hyphens part words, so that dashes and spaces do not count; a
 * sign of a script without spaces is a word of its own, of half a word's weight. One pass.
 */
final class Tokens {

  /** Tied to the word before it by an apostrophe or a hyphen. */
  static final int JOINED = 1;

  /** Three letters or fewer: mostly articles and prepositions. */
  static final int LIGHT = 2;

  /** A sign of a script without spaces. */
  static final int SIGN = 4;

  /** Begins with a capital and goes on in small letters. */
  static final int CAPITAL = 8;

  /** A sentence, paragraph or quotation begins here. */
  static final int OPENS = 16;

  private static final int LONGEST_LIGHT = 3;
  private static final int LONGEST_BRACKET = 20;

  private final String text;
  private long[] words;
  private int[] starts;
  private int[] ends;
  private byte[] traits;
  private int size;

  private Tokens(String text) {
    this.text = text;
    int room = Math.max(16, text.length() / 5);
    words = new long[room];
    starts = new int[room];
    ends = new int[room];
    traits = new byte[room];
  }

  static Tokens of(String text) {
    Tokens tokens = new Tokens(text);
    tokens.read();
    return tokens;
  }

  String text() {
    return text;
  }

  int size() {
    return size;
  }

  long word(int at) {
    return words[at];
  }

  int start(int at) {
    return starts[at];
  }

  int end(int at) {
    return ends[at];
  }

  boolean is(int trait, int at) {
    return (traits[at] & trait) != 0;
  }

  /** In half words. */
  int weight(int at) {
    return is(SIGN, at) ? 1 : 2;
  }

  /** In half words. */
  int weight(int from, int to) {
    int weight = 0;
    for (int i = from; i < to; i++) {
      weight += weight(i);
    }
    return weight;
  }

  /** As people count, in half words: what an apostrophe or hyphen ties together is one word. */
  int counted(int from, int to) {
    int counted = 0;
    for (int i = from; i < to; i++) {
      counted += is(JOINED, i) && i > from ? 0 : weight(i);
    }
    return counted;
  }

  /** From the first to behind the last of these words; at least one. */
  Span span(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** The number of the first word that begins at or behind this offset. */
  int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    return at >= 0 ? at : -at - 1;
  }

  // ---------------------------------------------------------------- reading

  private void read() {
    int between = 0;
    int at = 0;
    while (at < text.length()) {
      int kind = Letters.at(text, at);
      if ((kind & (Letters.WORD | Letters.IGNORED)) != Letters.WORD) {
        at += width(at);
        continue;
      }
      int end = (kind & Letters.SIGN) != 0 ? at + width(at) : endOfWord(at);
      add(at, end, between);
      between = end;
      at = end;
    }
  }

  private int width(int at) {
    return Character.isSurrogate(text.charAt(at)) ? Character.charCount(text.codePointAt(at)) : 1;
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length()) {
      int kind = Letters.at(text, at);
      boolean letter = (kind & (Letters.WORD | Letters.SIGN)) == Letters.WORD;
      if (!letter && (kind & Letters.IGNORED) == 0 && !isInnerBracket(start, at)) {
        break;
      }
      at += width(at);
    }
    while ((Letters.of(text.charAt(at - 1)) & Letters.IGNORED) != 0) {
      at--;
    }
    return at;
  }

  /** "[T]he", "right[s]": who quotes put other letters into a word. */
  private boolean isInnerBracket(int start, int at) {
    char c = text.charAt(at);
    boolean bracket = c == '[' || c == ']';
    if (!bracket || at + 1 >= text.length() || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    if (c == '[') {
      return at > start;
    }
    int opened = at - 1;
    while (opened >= start && at - opened < LONGEST_BRACKET && text.charAt(opened) != '[') {
      opened--;
    }
    return opened >= 0 && text.charAt(opened) == '[';
  }

  private void add(int start, int end, int between) {
    long word = hash(start, end);
    if (word == 0) {
      return;
    }
    grow();
    words[size] = word;
    starts[size] = start;
    ends[size] = end;
    traits[size] = (byte) (shape(start, end) | surroundings(between, start));
    size++;
  }

  private void grow() {
    if (size < words.length) {
      return;
    }
    int room = size * 2;
    words = Arrays.copyOf(words, room);
    starts = Arrays.copyOf(starts, room);
    ends = Arrays.copyOf(ends, room);
    traits = Arrays.copyOf(traits, room);
  }

  private int shape(int start, int end) {
    if ((Letters.at(text, start) & Letters.SIGN) != 0) {
      return SIGN;
    }
    int c = text.codePointAt(start);
    boolean light = end - start <= LONGEST_LIGHT && Character.isLetter(c);
    boolean capital =
        Character.isUpperCase(c)
            && start + 1 < end
            && Character.isLowerCase(text.charAt(start + 1));
    return (light ? LIGHT : 0) | (capital ? CAPITAL : 0);
  }

  private int surroundings(int from, int start) {
    if (from == 0) {
      return OPENS;
    }
    int kinds = 0;
    for (int i = from; i < start; i++) {
      kinds |= Letters.of(text.charAt(i));
    }
    boolean joined = start - from == 1 && (kinds & Letters.JOINT) != 0;
    return ((kinds & Letters.OPENS) != 0 ? OPENS : 0) | (joined ? JOINED : 0);
  }

  /** FNV-1a of the folded letters; 0 where nothing is left of them. */
  private long hash(int start, int end) {
    long hash = 0xcbf29ce484222325L;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int kind = Letters.of(c);
      if ((kind & (Letters.IGNORED | Letters.MARK)) != 0 || c == '[' || c == ']') {
        continue;
      }
      hash = (kind & Letters.LIGATURE) != 0 ? two(hash, c) : next(hash, Folding.fold(c));
      letters++;
    }
    return letters == 0 ? 0 : hash == 0 ? 1 : hash;
  }

  private static long two(long hash, char ligature) {
    String letters = Letters.ligature(ligature);
    return next(next(hash, letters.charAt(0)), letters.charAt(1));
  }

  private static long next(long hash, char letter) {
    return (hash ^ letter) * 0x100000001b3L;
  }
}
