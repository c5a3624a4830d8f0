package org.dispositif.text.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lifts footnote marks out of the words: "rapport1", "Millénaire 1 ,", "mission 1/", superscript
 * digits. A number counts as a mark when the note with its number was found, or when it goes on the
 * row 1, 2, 3 of the marks before; "COVID-19", dates, "48/17", "article 3" are none.
 */
final class MarkLifter {

  private static final Set<String> NUMBERED = ReadingTextMaker.WORDS.words("numbered");
  private static final Set<String> BINDING = ReadingTextMaker.WORDS.words("binding");
  private static final Set<String> MONTHS = ReadingTextMaker.WORDS.words("months");

  /** "Corr.1" is a part of a symbol. */
  private static final Set<String> SUFFIXES = Set.of("Add", "Corr", "Rev");

  private static final String SUPERSCRIPT =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079";

  /** Digits, on the line and above it. */
  private static final boolean[] DIGITS = new boolean[Character.MAX_VALUE + 1];

  static {
    ("0123456789" + SUPERSCRIPT).chars().forEach(c -> DIGITS[c] = true);
  }

  /** A mark found in a paragraph, at the place where it stood once it is gone. */
  record Lifted(String mark, int at, @Nullable String note) {}

  /** How a number stands beside the word; the looser, the more evidence is asked for. */
  private enum Setting {
    GLUED,
    RAISED,
    SLASHED,
    SPACED,
    NONE
  }

  private final Map<Integer, Deque<String>> notes = new HashMap<>();
  private final List<String> paragraphs;
  private @Nullable Boolean row;
  private int last;

  /**
   * @param bodies marks and texts of the notes found, in order
   * @param paragraphs the paragraphs that will be lifted from, in order
   */
  MarkLifter(List<String[]> bodies, List<String> paragraphs) {
    for (String[] body : bodies) {
      notes.computeIfAbsent(Integer.valueOf(body[0]), key -> new ArrayDeque<>()).add(body[1]);
    }
    this.paragraphs = paragraphs;
  }

  /** Looked for only where a number is doubtful: most texts have none. */
  private boolean isRowTrusted() {
    boolean found = row == null ? hasRow(paragraphs) : row;
    row = found;
    return found;
  }

  /** Without notes, spaced numbers are only believed where 1 and 2 stand in order. */
  private static boolean hasRow(List<String> paragraphs) {
    int next = 1;
    for (String text : paragraphs) {
      for (int i = nextDigit(text, 0); i >= 0 && next < 3; i = nextDigit(text, i)) {
        int end = digitsEnd(text, i);
        if (end - i < 3 && number(text, i, end) == next && isMarkBeforeSign(text, i, end)) {
          next++;
        }
        i = end;
      }
    }
    return next == 3;
  }

  private static boolean isMarkBeforeSign(String text, int from, int to) {
    Setting setting = setting(text, from, to);
    return setting == Setting.GLUED
        || setting == Setting.SPACED && beforeSign(text, to) && !beforeSentence(text, to);
  }

  /** The paragraph without its marks; what was lifted goes into {@code lifted}. */
  String lift(String text, List<Lifted> lifted) {
    StringBuilder out = null;
    int copied = 0;
    for (int i = nextDigit(text, 0); i >= 0; i = nextDigit(text, i)) {
      int end = digitsEnd(text, i);
      Setting setting = setting(text, i, end);
      if (setting != Setting.NONE && accepts(text, i, end, setting)) {
        out = out == null ? new StringBuilder(text.length()) : out;
        out.append(text, copied, wordEnd(text, i));
        copied = setting == Setting.SLASHED ? end + 1 : end;
        String mark = text.substring(i, end);
        lifted.add(new Lifted(mark, out.length(), note(value(text, i, end))));
        last = value(text, i, end);
      }
      i = end;
    }
    return out == null ? text : out.append(text, copied, text.length()).toString().stripTrailing();
  }

  private @Nullable String note(int number) {
    Deque<String> waiting = notes.get(number);
    return waiting == null ? null : waiting.size() > 1 ? waiting.poll() : waiting.peek();
  }

  private boolean accepts(String text, int from, int to, Setting setting) {
    if (setting == Setting.RAISED) {
      return true;
    }
    int number = value(text, from, to);
    boolean known = notes.containsKey(number);
    boolean next = number > last && number <= last + (last == 0 ? 1 : 2);
    return switch (setting) {
      case GLUED, SLASHED -> known || next;
      case SPACED ->
          !countsSomething(text, from, to)
              && (known && (number > last || number == 1)
                  || next && beforeSign(text, to) && !beforeSentence(text, to) && isRowTrusted());
      default -> false;
    };
  }

  private static Setting setting(String text, int from, int to) {
    if (from == 0) {
      return Setting.NONE;
    }
    if (isRaised(text.charAt(from))) {
      return Setting.RAISED;
    }
    boolean slash = to < text.length() && text.charAt(to) == '/';
    int behind = slash ? to + 1 : to;
    if (to - from > 3 || text.charAt(from) == '0' || !endsToken(text, behind)) {
      return Setting.NONE;
    }
    char before = text.charAt(from - 1);
    if (before == ' ' && !standsBehindWord(text, from)) {
      return Setting.NONE;
    }
    if (before == ' ') {
      return slash ? Setting.SLASHED : Setting.SPACED;
    }
    if (slash) {
      return Setting.NONE;
    }
    return isGlued(text, from) ? Setting.GLUED : Setting.NONE;
  }

  /** "> 1. Text": behind a bullet or a mark of quoted text a number opens an item. */
  private static boolean standsBehindWord(String text, int from) {
    char behind = from > 1 ? text.charAt(from - 2) : ' ';
    return Character.isLetterOrDigit(behind)
        || ".,;:!?)]\"'\u2019\u00bb\u201d%\u2026".indexOf(behind) >= 0;
  }

  /**
   * Behind at least three letters in lower case, with a sign where English sets it first, or behind
   * a closing mark.
   */
  private static boolean isGlued(String text, int from) {
    char before = text.charAt(from - 1);
    if (")\u00bb\u201d".indexOf(before) >= 0) {
      return true;
    }
    int end = ",.;:".indexOf(before) >= 0 ? from - 1 : from;
    int i = end;
    while (i > 0 && Character.isLowerCase(text.charAt(i - 1))) {
      i--;
    }
    return end - i >= 3
        && !(end < from && SUFFIXES.contains(text.substring(Math.max(0, i - 1), end)));
  }

  private static boolean endsToken(String text, int at) {
    return at >= text.length() || " ,.;:)\u00bb\u201d?!\u2026]".indexOf(text.charAt(at)) >= 0;
  }

  /**
   * "General principles 1. Coherent action": run together with its heading, a paragraph's number.
   */
  private static boolean beforeSentence(String text, int to) {
    return text.startsWith(". ", to)
        && to + 2 < text.length()
        && Character.isUpperCase(text.charAt(to + 2));
  }

  private static boolean beforeSign(String text, int to) {
    int i = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    return i >= text.length() || ",.;:)".indexOf(text.charAt(i)) >= 0;
  }

  /** "article 3", "les 2", "3 mars", "2, 3 et 4": a number that says how many or which. */
  private static boolean countsSomething(String text, int from, int to) {
    String before = wordBefore(text, from);
    if (NUMBERED.contains(before) || BINDING.contains(before) || isShortNumber(before)) {
      return true;
    }
    return MONTHS.contains(wordBehind(text, to));
  }

  private static boolean isShortNumber(String word) {
    return !word.isEmpty() && word.length() < 4 && FootnoteBodies.digits(word) == word.length();
  }

  private static String wordBefore(String text, int from) {
    int end = wordEnd(text, from);
    int start = end;
    while (start > 0 && text.charAt(start - 1) != ' ' && end - start < 20) {
      start--;
    }
    return bare(text.substring(start, end));
  }

  private static String wordBehind(String text, int to) {
    int start = to < text.length() && text.charAt(to) == ' ' ? to + 1 : to;
    int end = start;
    while (end < text.length() && text.charAt(end) != ' ' && end - start < 20) {
      end++;
    }
    return bare(text.substring(start, end));
  }

  private static String bare(String word) {
    int end = word.length();
    while (end > 0 && ",.;:)".indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    return word.substring(0, end).toLowerCase(Locale.ROOT);
  }

  /** Where the word before the mark ends. */
  private static int wordEnd(String text, int from) {
    return from > 0 && text.charAt(from - 1) == ' ' ? from - 1 : from;
  }

  private static int nextDigit(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static int digitsEnd(String text, int from) {
    int i = from;
    while (i < text.length() && isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isDigit(char c) {
    return DIGITS[c];
  }

  private static boolean isRaised(char c) {
    boolean may = c >= '\u00b2' && c <= '\u00b9' || c >= '\u2070' && c <= '\u2079';
    return may && SUPERSCRIPT.indexOf(c) >= 0;
  }

  private static int value(String text, int from, int to) {
    return to - from > 3 ? Integer.MAX_VALUE : number(text, from, to);
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      number = number * 10 + (isRaised(c) ? SUPERSCRIPT.indexOf(c) : c - '0');
    }
    return number;
  }
}
