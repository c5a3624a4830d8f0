package org.dispositif.text.quote;

import java.util.Arrays;
import org.dispositif.text.source.Chars;
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
  private static final String STOPS =
      ".!?;:\n\u2026\u3002\uff1b\uff1a\uff01\uff1f\u061f\u061b\u06d4";
  private static final String OPENING = "\u00ab\u201c\u201e\"\u300c\u300e\u300a";

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
      int c = text.codePointAt(at);
      if (!isWordChar(c) || isIgnored(c)) {
        at += Character.charCount(c);
        continue;
      }
      int end = isSign(c) ? at + Character.charCount(c) : endOfWord(at);
      add(at, end, between);
      between = end;
      at = end;
    }
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean goesOn = isIgnored(c) || isWordChar(c) && !isSign(c) || isInnerBracket(start, at);
      if (!goesOn) {
        break;
      }
      at += Character.charCount(c);
    }
    while (isIgnored(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** "[T]he", "right[s]": who quotes put other letters into a word. */
  private boolean isInnerBracket(int start, int at) {
    char c = text.charAt(at);
    boolean letterBehind = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
    if (!letterBehind || c != '[' && c != ']') {
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
    int c = text.codePointAt(start);
    if (isSign(c)) {
      return SIGN;
    }
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
    boolean opens = false;
    for (int i = from; i < start; i++) {
      char c = text.charAt(i);
      opens |= STOPS.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0;
    }
    boolean joined = start - from == 1 && isJoint(text.charAt(from));
    return (opens ? OPENS : 0) | (joined ? JOINED : 0);
  }

  /** FNV-1a of the folded letters; 0 where nothing is left of them. */
  private long hash(int start, int end) {
    long hash = 0xcbf29ce484222325L;
    int letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isIgnored(c) || isMark(c) || c == '[' || c == ']') {
        continue;
      }
      String two = ligature(c);
      for (int k = 0; k < two.length(); k++) {
        hash = (hash ^ two.charAt(k)) * 0x100000001b3L;
      }
      hash = two.isEmpty() ? (hash ^ Folding.fold(c)) * 0x100000001b3L : hash;
      letters++;
    }
    return letters == 0 ? 0 : hash == 0 ? 1 : hash;
  }

  private static String ligature(char c) {
    return switch (c) {
      case '\u0153', '\u0152' -> "oe";
      case '\u00e6', '\u00c6' -> "ae";
      case '\u00df' -> "ss";
      case '\ufb01' -> "fi";
      case '\ufb02' -> "fl";
      default -> "";
    };
  }

  private static boolean isWordChar(int c) {
    return c < 0x300 ? Chars.isLetterOrDigit((char) c) : isOtherWordChar(c);
  }

  private static boolean isOtherWordChar(int c) {
    return Character.isLetterOrDigit(c) || isMark(c);
  }

  private static boolean isMark(int c) {
    int type = c < 0x300 ? 0 : Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /** Han, Kana: written without spaces. */
  private static boolean isSign(int c) {
    return c >= 0x2e80 && (Character.isIdeographic(c) || c >= 0x3041 && c <= 0x30ff);
  }

  /** Soft hyphens, joiners, marks of direction, the Arabic stroke that lengthens words. */
  private static boolean isIgnored(int c) {
    return c == 0xad
        || c == 0x640
        || c >= 0x200b && c <= 0x200f
        || c >= 0x202a && c <= 0x202e
        || c >= 0x2060 && c <= 0x2069
        || c == 0xfeff;
  }

  private static boolean isJoint(char c) {
    char folded = Folding.fold(c);
    return folded == '\'' || folded == '-';
  }
}
