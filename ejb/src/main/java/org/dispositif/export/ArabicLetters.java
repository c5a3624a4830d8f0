package org.dispositif.export;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Arabic letters in the form that they take beside their neighbours. The forms are those of
 * Unicode's two blocks of presentation forms, which stand there letter by letter: alone, final,
 * initial, medial; letters that never join the next have the first two alone.
 */
final class ArabicLetters {

  private static final char LAM = 0x0644;
  private static final char TATWEEL = 0x0640;
  private static final char JOINS = 0x200D;
  private static final char PARTS = 0x200C;
  private static final int BOTH_SIDES = 4;

  /** The forms of each letter, in the blocks' order. */
  private static final Map<Character, String> FORMS = new HashMap<>();

  /** Lam with each alef, alone and final. */
  private static final Map<Character, String> LAM_WITH = new HashMap<>();

  static {
    forms('\uFB50', '\uFBE7');
    forms('\uFBFC', '\uFBFF');
    forms('\uFE80', '\uFEFC');
  }

  private ArabicLetters() {}

  private static void forms(char from, char to) {
    for (char form = from; form <= to; form++) {
      String plain = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
      boolean lam = plain.length() == 2 && plain.charAt(0) == LAM;
      Map<Character, String> table = lam ? LAM_WITH : FORMS;
      if (lam || plain.length() == 1) {
        table.merge(plain.charAt(plain.length() - 1), String.valueOf(form), String::concat);
      }
    }
  }

  /**
   * @param before what stands before and {@code after} what stands after the text: letters join
   *     over the ends
   */
  static String joined(String before, String text, String after) {
    if (text.chars().noneMatch(c -> FORMS.containsKey((char) c))) {
      return text;
    }
    StringBuilder joined = new StringBuilder(text.length());
    boolean open = opens(last(before), false);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String ligature = c == LAM && i + 1 < text.length() ? LAM_WITH.get(text.charAt(i + 1)) : null;
      if (ligature != null) {
        joined.append(ligature.charAt(open ? 1 : 0));
        open = false;
        i++;
      } else {
        boolean on = closes(next(text, i + 1, after));
        joined.append(form(c, open, on));
        open = opens(c, open);
      }
    }
    return joined.toString();
  }

  private static char form(char c, boolean open, boolean on) {
    String forms = FORMS.get(c);
    if (forms == null) {
      return c;
    }
    int form = (open ? 1 : 0) + (on && forms.length() == BOTH_SIDES ? 2 : 0);
    return form < forms.length() ? forms.charAt(form) : c;
  }

  /** Whether the next letter may join this one; marks leave it as it was. */
  private static boolean opens(char c, boolean before) {
    if (passed(c)) {
      return before;
    }
    return c == TATWEEL || c == JOINS || FORMS.getOrDefault(c, "").length() == BOTH_SIDES;
  }

  private static boolean closes(char c) {
    return c == TATWEEL || c == JOINS || FORMS.getOrDefault(c, "").length() > 1;
  }

  private static char next(String text, int from, String after) {
    char found = first(text, from);
    return found == 0 ? first(after, 0) : found;
  }

  private static char first(String text, int from) {
    int i = from;
    while (i < text.length() && passed(text.charAt(i))) {
      i++;
    }
    return i < text.length() ? text.charAt(i) : 0;
  }

  private static char last(String text) {
    int i = text.length() - 1;
    while (i >= 0 && passed(text.charAt(i))) {
      i--;
    }
    return i < 0 ? 0 : text.charAt(i);
  }

  /** Marks on letters and signs without a shape are no neighbours. */
  private static boolean passed(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || (type == Character.FORMAT && c != JOINS && c != PARTS);
  }
}
