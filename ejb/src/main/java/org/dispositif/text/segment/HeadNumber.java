package org.dispositif.text.segment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.cite.Organ;
import org.jspecify.annotations.Nullable;

/**
 * The number with which a resolution's heading begins.
 *
 * @param number normalised without its organ: "48/17", "2058(XX)", "1325 (2000)"
 * @param part "A", "B" where the number names one
 * @param end offset behind it in the line
 */
record HeadNumber(String number, @Nullable String part, int end) {

  private static final int LONGEST_WORD = 16;
  private static final String WORD =
      "(?:(?iu:r[ée]soluci[óo]n|r[ée]solution|d[ée]cisi[oó]n|резолюция|решение|القرار|قرار)s?\\s+|第\\s?)?";
  private static final String FIRST = "RrSEDdРрقال第";
  private static final Pattern SESSION =
      Pattern.compile(
          WORD
              + "((?:S-|ES-)?\\d{1,4} ?/ ?\\d{1,4}(?:\\.\\d(?=\\."
              + " ))?)(?:\\s?([A-Z])(?:\\s(?:et|and|à|to)\\s[A-Z])?)?(?:\\s?[.:\u2013\u2014-]+\\s*|\\s*$|\\s+(?=\\p{Lu}[\\p{Ll}\u2019']))");
  private static final Pattern ROMAN =
      Pattern.compile(
          WORD
              + "(\\d{1,4})\\s?([A-Z])?\\s?(?:\\(\\s?(?=[^"
              + " ]{1,12}[)}J.])|(?=U?[IVX]{1,6}\\)))((?:S-|ES-)?(?:[IVXLl1UD]{1,8}|ffi))(?:[)}J]|(?=\\.(?:\\s|$)))\\s?([A-Z])?\\s?(?:[.:·,\u2013\u2014-]+\\s*|\\s*$)");
  private static final Pattern YEAR =
      Pattern.compile(
          WORD
              + "(\\d{1,4})\\s?(?:\\(\\s?|9)((?:19|20)\\d\\d)\\s?\\)\\s?(?:号决议|[.:\u2013\u2014-]+\\s*|,?\\s*$|\\s+(?=(?:of|du|de)\\s))");

  private static final Pattern HANGING = Pattern.compile("(\\d{1,3}/\\d{1,3})\\s+(?=\\p{Ll})");

  /** The number before the second line of a title; null where there is none. */
  static @Nullable HeadNumber hanging(String line) {
    Matcher hanging = HANGING.matcher(line);
    return hanging.lookingAt() ? new HeadNumber(hanging.group(1), null, hanging.end()) : null;
  }

  /** Null where the line is no such heading. */
  static @Nullable HeadNumber of(String line) {
    if (line.isEmpty()
        || line.length() > 600
        || line.indexOf('/') < 0 && line.indexOf(')') < 0 && line.indexOf('(') < 0) {
      return null;
    }
    char first = line.charAt(0);
    if (!Character.isDigit(first) && (FIRST.indexOf(first) < 0 || !hasDigitSoon(line))) {
      return null;
    }
    Matcher session = SESSION.matcher(line);
    if (session.lookingAt()) {
      return new HeadNumber(
          session.group(1).replaceAll("[ .]", ""), session.group(2), session.end());
    }
    Matcher roman = ROMAN.matcher(line);
    if (roman.lookingAt()) {
      String part = roman.group(2) != null ? roman.group(2) : roman.group(4);
      return new HeadNumber(
          roman.group(1) + "(" + repaired(roman.group(3)) + ")", part, roman.end());
    }
    Matcher year = YEAR.matcher(line);
    return year.lookingAt()
        ? new HeadNumber(year.group(1) + " (" + year.group(2) + ")", null, year.end())
        : null;
  }

  /** "Resolution 1 ...": regular expressions cost more than a look. */
  private static boolean hasDigitSoon(String line) {
    for (int i = 1; i < Math.min(line.length(), LONGEST_WORD); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "XIl" as it was printed. */
  private static String repaired(String roman) {
    return roman
        .replace('l', 'I')
        .replace('1', 'I')
        .replace("ffi", "III")
        .replace("U", "II")
        .replace("D", "II");
  }

  /**
   * The symbol, by the organ where it is known, else by the number's shape; null if neither tells.
   */
  @Nullable String symbol(@Nullable Organ organ) {
    Organ by = number.endsWith(")") && number.contains(" (") ? Organ.of("SC") : organ;
    if (by == null) {
      by =
          Organ.of(
              number.indexOf('(') > 0
                  ? "GA"
                  : number.matches("(?:19|20)\\d\\d/.*") ? "ECOSOC" : "");
    }
    return by == null ? null : by.prefix() + number + (part == null ? "" : part);
  }
}
