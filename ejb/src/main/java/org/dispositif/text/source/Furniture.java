package org.dispositif.text.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Page furniture: what the page, not the document, says. Lines without a letter or digit, image
 * marks, job numbers, page numbers, a symbol that stands alone, heads that run through the pages.
 */
final class Furniture {

  /** What page furniture looks like, but what words at a line's end may look like as well. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "[a-zé]{1,2}|\\d{1,4}(?: [a-z])?"
              + "|[A-Z]{1,6} ?/[A-Za-z0-9/.()-]+(?: \\(?[A-Z0-9]{1,8}\\)?)?\\*?");

  private static final Pattern FIXED =
      Pattern.compile(
          "```\\w*|(?:-\\s?)?\\d{1,4}(?:\\s?-)?(?: [a-z])?"
              + "|(?i:page \\d{1,4}|/\\.\\.\\.|/…|please recycle.{0,9}|merci de recycler.{0,9})"
              + "|\\d{2}[-–]\\d{5}\\*?(?: ?\\([A-Z]\\))?[ \\dA-Z]*"
              + "|GE\\.\\d{2}-\\d{4,6}.{0,30}|\\*\\d{6,9}\\*");

  private static final Beginnings MASTHEAD =
      new Beginnings(ReadingTextMaker.WORDS.list("furniture"));

  private static final int LONGEST = 80;
  private static final int RUNNING = 3;

  /** "1234 a" */
  private static final int LONGEST_NUMBER = 6;

  private static final int FEWEST_LETTERS = 15;
  private static final int LONGEST_PAGE_OF = 7;

  private static final Pattern PAGE_OF = Pattern.compile("\\d{1,3}/(\\d{1,3})");

  private final Map<String, Integer> heads = new HashMap<>();
  private final Map<String, Integer> pagesOf = new HashMap<>();
  private final RunningHeads running;

  Furniture(List<SourceLine> lines) {
    running = new RunningHeads(lines);
    for (SourceLine line : lines) {
      if (mayRun(line.text())) {
        heads.merge(bare(line.text()), 1, Integer::sum);
      }
      String last = lastPage(line.text());
      if (last != null) {
        pagesOf.merge(last, 1, Integer::sum);
      }
    }
  }

  boolean is(SourceLine line) {
    String text = line.text();
    if (isComment(text) || running.is(line) || !hasWord(text)) {
      return true;
    }
    return text.length() <= LONGEST && (isFixed(text) || repeats(text));
  }

  /** Furniture only where nothing goes on in it: "A/60/1" may be the end of a sentence. */
  boolean isAmbiguous(SourceLine line) {
    String text = line.text();
    return !running.is(line) && (isRest(text) || isLikeWords(text) && !repeats(text));
  }

  /** Of a row of a table, or of dots that lead to a page number. */
  private static boolean isRest(String text) {
    return text.charAt(0) == '.' || text.charAt(0) == '|' && !text.startsWith("|-");
  }

  private boolean isFixed(String text) {
    return isMasthead(text)
        || isLikeWords(text)
        || mayBeFixed(text.charAt(0)) && FIXED.matcher(text).matches()
        || isPageOf(text);
  }

  private static boolean isLikeWords(String text) {
    boolean may = text.length() <= LONGEST_NUMBER || text.indexOf('/') > 0;
    return may && AMBIGUOUS.matcher(text).matches();
  }

  private static boolean mayBeFixed(char first) {
    return !Chars.isLetter(first) || "pPmMG".indexOf(first) >= 0;
  }

  /** "Distr. générale 6 juillet 2023", "Original : anglais". */
  private static boolean isMasthead(String text) {
    if (text.length() < 6 || "DdOo".indexOf(text.charAt(0)) < 0) {
      return false;
    }
    return MASTHEAD.isOf(Folding.fold(text, 0, Math.min(text.length(), 12)));
  }

  private boolean repeats(String text) {
    return mayRun(text) && heads.getOrDefault(bare(text), 0) >= RUNNING;
  }

  private static boolean isComment(String text) {
    return text.startsWith("<!--") && text.endsWith("-->");
  }

  /** "3/12" on its own is a page where others of 12 are; else it may be a resolution's number. */
  private boolean isPageOf(String text) {
    String last = lastPage(text);
    return last != null && pagesOf.getOrDefault(last, 0) > 1;
  }

  /** The "12" of "3/12". */
  private static @Nullable String lastPage(String text) {
    if (text.length() > LONGEST_PAGE_OF) {
      return null;
    }
    Matcher page = PAGE_OF.matcher(text);
    return page.matches() ? page.group(1) : null;
  }

  private static boolean hasWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** A page's head has its page number, or names a document by its symbol. */
  private static boolean mayRun(String text) {
    if (text.length() > LONGEST || text.length() < 6 || Signs.startsItem(text)) {
      return false;
    }
    int digits = FootnoteBodies.digits(text);
    boolean numberBefore = digits > 0 && digits < 4 && text.charAt(digits) == ' ';
    boolean numberBehind = endsWithPageNumber(text);
    return !Signs.endsClause(text) && (numberBefore || numberBehind) && hasWords(text);
  }

  private static boolean endsWithPageNumber(String text) {
    String last = Signs.lastWord(text);
    return last.length() < 4 && FootnoteBodies.digits(last) == last.length();
  }

  private static boolean hasWords(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters <= FEWEST_LETTERS; i++) {
      letters += Chars.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters > FEWEST_LETTERS;
  }

  private static String bare(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && (Character.isDigit(text.charAt(from)) || text.charAt(from) == ' ')) {
      from++;
    }
    while (to > from && (Character.isDigit(text.charAt(to - 1)) || text.charAt(to - 1) == ' ')) {
      to--;
    }
    return text.substring(from, to);
  }
}
