package org.dispositif.exercise;

import java.text.Normalizer;
import java.util.Locale;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Folding;

/** Names that participants give themselves; they stand on the wall. */
final class Nicknames {

  static final int LONGEST = 24;

  private Nicknames() {}

  /**
   * Without what cannot be seen or turns the writing round, white space folded.
   *
   * @throws Refusal unusable when nothing is left, or too much
   */
  static String clean(String typed) {
    StringBuilder seen = new StringBuilder();
    String text = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFC);
    text.codePoints()
        .limit(200)
        .map(c -> isSpace(c) ? ' ' : c)
        .filter(Nicknames::isSeen)
        .forEach(seen::appendCodePoint);
    String name = seen.toString().replaceAll(" +", " ").strip();
    boolean says = name.codePoints().anyMatch(Character::isLetterOrDigit);
    if (!says || name.codePointCount(0, name.length()) > LONGEST) {
      throw Refusal.unusable("nickname.unusable", LONGEST);
    }
    return name;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isSeen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> true;
    };
  }

  /** Two names with the same key would be taken for each other. */
  static String key(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT).replace(" ", "");
  }
}
