package org.dispositif.text.cite;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document symbol printed in full at one place: "A/HRC/38/31", "E/CN.4/1994/2",
 * "S/PRST/2011/16", "A/69/53/Add.1/Corr.2". Not every run of capitals and slashes is one:
 * "HIV/AIDS", "A/H1N1", "N/A" are left alone.
 */
final class SymbolScanner {

  private static final int LONGEST = 60;
  private static final int LONGEST_HEAD = 9;
  private static final Pattern NUMBER = Pattern.compile("(?:S-|ES-)?[0-9lIOS]{1,5}");
  private static final Pattern NAME =
      Pattern.compile("[A-Z][A-Za-z]{0,9}(?:[.-][0-9lIOSA-Z]{1,5}){0,2}");
  private static final Pattern PART = Pattern.compile("[0-9]{1,4}[A-Z]");
  private static final Pattern BRACKET =
      Pattern.compile(" ?\\((?:(?:19|20)\\d\\d|[IVXL]{1,7}|SUPP|P(?:ART|art) [IVX]{1,4})\\)");
  private static final Pattern DAMAGED_SUFFIX = Pattern.compile("(?<=(?:Add|Rev|Corr)\\.)l");
  private static final Pattern DAMAGED_COMMITTEE = Pattern.compile("(?<=/C\\.)S(?=/)");

  /** A symbol read. */
  record Symbol(String symbol, int start, int end) {}

  private SymbolScanner() {}

  static @Nullable Symbol at(String text, int start) {
    char before = start > 0 ? text.charAt(start - 1) : ' ';
    if (before == '/' || !hasHead(text, start)) {
      return null;
    }
    int end = end(text, start);
    String printed = text.substring(start, end);
    if (!isSymbol(printed)) {
      return null;
    }
    var bracket = BRACKET.matcher(text).region(end, Math.min(text.length(), end + 12));
    end = bracket.lookingAt() ? bracket.end() : end;
    return new Symbol(normal(text.substring(start, end)), start, end);
  }

  /** Whether a slash follows soon. */
  private static boolean hasHead(String text, int start) {
    int limit = Math.min(text.length() - 1, start + LONGEST_HEAD);
    for (int i = start; i <= limit; i++) {
      if (text.charAt(i) == '/') {
        return true;
      }
    }
    return false;
  }

  private static int end(String text, int start) {
    int end = start;
    while (end < text.length() && end - start < LONGEST && isSign(text.charAt(end))) {
      boolean next =
          text.charAt(end) == '-' && printedSlash(text, start, end) && isAnother(text, end + 1);
      if (next) {
        break;
      }
      end++;
    }
    while (end > start && !isAlphanumeric(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean printedSlash(String text, int start, int end) {
    int slash = text.indexOf('/', start);
    return slash > 0 && slash < end;
  }

  /** "A/50/790-S/1995/999": a second symbol begins behind the hyphen. */
  private static boolean isAnother(String text, int at) {
    int i = at;
    while (i < text.length() && text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
      i++;
    }
    return i > at && i < text.length() && text.charAt(i) == '/';
  }

  private static boolean isSign(char c) {
    return isAlphanumeric(c) || c == '/' || c == '.' || c == '-';
  }

  private static boolean isAlphanumeric(char c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static boolean isSymbol(String printed) {
    String[] segments = printed.split("/", -1);
    boolean number = false;
    for (int i = 0; i < segments.length; i++) {
      String segment = segments[i];
      boolean digits = hasDigit(segment);
      boolean fits =
          NAME.matcher(segment).matches()
              || i > 0
                  && digits
                  && (NUMBER.matcher(segment).matches() || PART.matcher(segment).matches());
      if (!fits) {
        return false;
      }
      number |= i > 0 && digits;
    }
    return segments.length > 1 && number && isHead(segments[0]);
  }

  private static boolean isHead(String segment) {
    int letters = 0;
    while (letters < segment.length()
        && segment.charAt(letters) >= 'A'
        && segment.charAt(letters) <= 'Z') {
      letters++;
    }
    return letters > 0
        && letters < 7
        && (letters == segment.length() || isBody(segment.substring(letters)));
  }

  /** "GC.22", "ICC-ASP"; "S-8" is the session of a resolution. */
  private static boolean isBody(String rest) {
    return rest.charAt(0) == '.' || rest.charAt(0) == '-' && !hasDigit(rest);
  }

  private static boolean hasDigit(String segment) {
    return segment.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String normal(String printed) {
    String mended = DAMAGED_SUFFIX.matcher(printed).replaceAll("1");
    mended = DAMAGED_COMMITTEE.matcher(mended).replaceAll("5");
    mended = numbers(mended);
    return mended.startsWith("S/RES/") ? mended.replace(" ", "").replace("(", " (") : mended;
  }

  private static String numbers(String symbol) {
    String[] segments = symbol.split("/", -1);
    for (int i = 1; i < segments.length; i++) {
      String digits = hasDigit(segments[i]) ? Ocr.digits(segments[i]) : "";
      segments[i] = digits.isEmpty() ? segments[i] : digits;
    }
    return String.join("/", segments);
  }
}
