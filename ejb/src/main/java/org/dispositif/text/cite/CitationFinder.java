package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a clause cites by number: full symbols ("A/HRC/38/31"), and numbers
 * behind the word "resolution" or "decision", also further down an enumeration ("ses résolutions
 * 5/1, ..., et 5/2"). The organ is named beside the number, or it is the one that speaks ("ses",
 * "its"), or the form of the number tells it. Linear: every pattern is bounded.
 */
public final class CitationFinder {

  private static final Pattern NUMBERS =
      Pattern.compile(
          "(?<full>(?<![A-Za-z0-9/])(?:[A-Z]{1,6}(?:\\.\\d{1,3})?)(?:/[A-Z][A-Za-z]{0,8}(?:[.-]\\d{1,4})?){0,4}"
              + "(?:/(?:S-|ES-)?\\d{1,4}){1,3}(?:/(?:Add|Rev|Corr|L|INF)\\.\\d{1,3}){0,3}"
              + "(?: ?\\((?:(?:19|20)\\d\\d|[IVXL]{1,7}|SUPP|PART [IVX]{1,4})\\))?)"
              + "|(?<word>\\b[Rr][eé]solutions?\\b|\\bRESOLUTIONS?\\b|\\b[Dd][eé]cisions?\\b)"
              + "|(?<roman>(?<![\\w/.])\\d{1,4}(?: [A-Z]{1,2})? ?\\((?:S-|ES-)?[IVXL]{1,8}\\)(?: [A-Z]\\b)?)"
              + "|(?<year>(?<![\\w/.])\\d{1,4} ?\\((?:19|20)\\d\\d\\))"
              + "|(?<session>(?<![\\w/.-])(?:S-|ES-)?\\d{1,4}/\\d{1,4}(?: [A-Z]{1,2}\\b)?(?![\\w/]))");

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "(\\d{1,3}(?:\\.\\d{1,2})?)(?: ?\\(?([a-z]{1,4})\\))?(?: ?\\(([ivx]{1,5})\\))?");
  private static final Pattern BEHIND =
      Pattern.compile(", (?:par(?:agraphe|agraph|a|)s?\\.?) (\\d{1,3}(?: ?\\(?[a-z]\\))?)");

  private static final WordLists WORDS = WordLists.read(CitationFinder.class, "citations.txt");
  private static final Set<String> OWN = WORDS.list("own");
  private static final Set<String> BETWEEN = WORDS.list("between");
  private static final Set<String> ENUMERATION = WORDS.list("enumeration");
  private static final Set<String> NOT_NUMBERS = WORDS.list("notNumbers");
  private static final @Nullable Organ GA = Organ.of("GA");

  /** Organs whose own numbers have another form than session and number. */
  private static final Set<String> ELSEWHERE = Set.of("SC", "ECOSOC");

  private static final int NEAR = 90;
  private static final int FAR = 400;

  private final String text;
  private final @Nullable Organ speaker;
  private final List<Citation> citations = new ArrayList<>();
  private int word = -1;
  private int wordEnd = -1;

  private CitationFinder(String text, @Nullable Organ speaker) {
    this.text = text;
    this.speaker = speaker;
  }

  /**
   * @param text of one block
   * @param organ code of the organ that speaks in it, null where unknown
   * @return in order; spans are offsets in {@code text}
   */
  public static List<Citation> find(String text, @Nullable String organ) {
    if (text.indexOf('/') < 0 && text.indexOf('(') < 0) {
      return List.of();
    }
    CitationFinder finder = new CitationFinder(text, Organ.of(organ));
    finder.find();
    return List.copyOf(finder.citations);
  }

  private void find() {
    Matcher matcher = NUMBERS.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int i = 0;
    while (i < text.length()) {
      boolean found = mayBegin(i) && matcher.region(i, text.length()).lookingAt();
      if (found) {
        take(matcher);
      }
      i = found ? matcher.end() : i + 1;
    }
  }

  /** Only the beginnings of words are worth the pattern: numbers, capitals, "resolution". */
  private boolean mayBegin(int at) {
    char c = text.charAt(at);
    boolean sign = c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c == 'r' || c == 'd' || c == 'D';
    return sign && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private void take(Matcher matcher) {
    if (matcher.group("word") != null) {
      word = matcher.start();
      wordEnd = matcher.end();
    } else if (matcher.group("full") != null) {
      add(full(matcher.group()), null, matcher.start(), matcher.end());
    } else if (matcher.group("roman") != null || isSpokenOf(matcher.start())) {
      number(matcher);
    }
  }

  /** Whether the word "resolution" still governs this place: no sentence ended in between. */
  private boolean isSpokenOf(int at) {
    if (word < 0 || at - word > FAR || follows(at, NOT_NUMBERS)) {
      return false;
    }
    for (int i = wordEnd; i < at; i++) {
      char c = text.charAt(i);
      boolean stop = c == '.' && i + 2 < text.length() && Character.isUpperCase(text.charAt(i + 2));
      if (c == ';' || stop && text.charAt(i + 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private boolean follows(int at, Set<String> words) {
    return words.contains(Folding.fold(wordBefore(text, at)));
  }

  private void number(Matcher matcher) {
    String printed = matcher.group();
    Organ organ = organ(matcher, printed);
    if (organ == null) {
      return;
    }
    boolean decision = word >= 0 && Character.toLowerCase(text.charAt(word)) == 'd';
    String prefix = decision ? organ.prefix().replace("RES", "DEC") : organ.prefix();
    add(prefix + normal(printed, organ), paragraph(matcher), matcher.start(), matcher.end());
  }

  private void add(String symbol, @Nullable String paragraph, int start, int end) {
    citations.add(new Citation(symbol, paragraph, new Span(start, end)));
  }

  private static String full(String printed) {
    return printed.startsWith("S/RES/") ? spaced(printed.replace(" ", "")) : printed;
  }

  private static String normal(String printed, Organ organ) {
    String bare = printed.replace(" ", "");
    int open = bare.indexOf('(');
    if (open > 0 && Character.isLetter(bare.charAt(open - 1))) {
      bare = bare.substring(0, open - 1) + bare.substring(open) + bare.charAt(open - 1);
    }
    return organ.code().equals("SC") ? spaced(bare) : bare;
  }

  private static String spaced(String bare) {
    return bare.replace("(", " (");
  }

  // ---- whose resolution it is

  private @Nullable Organ organ(Matcher matcher, String printed) {
    Organ behind = organBehind(matcher.end());
    if (behind != null) {
      return behind;
    }
    boolean governed = isSpokenOf(matcher.start());
    Organ before = governed ? organBefore() : null;
    return before != null ? before : byForm(printed, governed && isOwn());
  }

  private @Nullable Organ byForm(String printed, boolean own) {
    if (printed.indexOf('(') > 0) {
      boolean year = Character.isDigit(printed.charAt(printed.indexOf('(') + 1));
      return year ? Organ.of("SC") : own && speaker != null ? speaker : GA;
    }
    if (own && speaker != null) {
      return speaker;
    }
    boolean yearly = printed.matches("(?:19[4-9]|20)\\d{1,2}/.*") && printed.indexOf('/') == 4;
    return yearly ? yearly() : speaker == null || ELSEWHERE.contains(speaker.code()) ? GA : speaker;
  }

  private @Nullable Organ yearly() {
    return speaker != null && speaker.code().equals("CHR") ? speaker : Organ.of("ECOSOC");
  }

  /** "60/251 du 15 mars 2006 de l'Assemblée générale": only dates and numbers in between. */
  private @Nullable Organ organBehind(int from) {
    int i = from;
    int end = Math.min(text.length(), from + FAR);
    while (i < end) {
      char c = text.charAt(i);
      if (!Character.isLetterOrDigit(c)) {
        if (".;:".indexOf(c) >= 0) {
          return null;
        }
        i++;
        continue;
      }
      int next = wordEnd(i, end);
      if (Character.isUpperCase(c)) {
        Organ organ = Organ.named(letters(i, Math.min(text.length(), i + NEAR)));
        if (organ != null) {
          return organ;
        }
      }
      if (!isEnumeration(i, next)) {
        return null;
      }
      i = next;
    }
    return null;
  }

  private boolean isEnumeration(int from, int to) {
    String folded = Folding.fold(text.substring(from, to));
    boolean number = Character.isDigit(folded.charAt(0)) || folded.length() == 1;
    return number || ENUMERATION.contains(folded) || Months.is(folded) || isRoman(from, to);
  }

  private boolean isRoman(int from, int to) {
    for (int i = from; i < to; i++) {
      if ("IVXLES".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private int wordEnd(int from, int end) {
    int i = from;
    while (i < end && Character.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i < end && Folding.fold(text.charAt(i)) == '\'' ? i + 1 : i;
  }

  /** "Security Council resolution 27 (1947)", "Council resolution": the speaker itself. */
  private @Nullable Organ organBefore() {
    String letters = letters(Math.max(0, word - NEAR), word);
    Organ named = Organ.namedAtEnd(letters);
    if (named != null) {
      return named;
    }
    if (letters.endsWith("assembly") || letters.endsWith("lassemblee")) {
      return GA;
    }
    return letters.endsWith("council") ? speaker : null;
  }

  /** "ses propres résolutions", "its previous resolutions". */
  private boolean isOwn() {
    int at = word;
    for (int words = 0; words < 6 && at > 0; words++) {
      String before = wordBefore(text, at);
      String folded = Folding.fold(before);
      if (OWN.contains(folded)) {
        return true;
      }
      if (!BETWEEN.contains(folded)) {
        return false;
      }
      at = text.lastIndexOf(before, at - 1);
    }
    return false;
  }

  private static String wordBefore(String text, int at) {
    int end = at;
    while (end > 0 && !Character.isLetter(text.charAt(end - 1)) && at - end < 3) {
      end--;
    }
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 30) {
      start--;
    }
    return text.substring(start, end);
  }

  private String letters(int from, int to) {
    return Folding.letters(text.substring(from, to));
  }

  // ---- which paragraph

  /** "paragraphe 4 a) de la résolution 60/251", "resolution 60/251, para. 4". */
  private @Nullable String paragraph(Matcher number) {
    Matcher behind = BEHIND.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    if (behind.region(number.end(), text.length()).lookingAt()) {
      return list(behind.group(1));
    }
    boolean first = word >= 0 && number.start() - wordEnd <= 2;
    return first ? paragraphBefore() : null;
  }

  private @Nullable String paragraphBefore() {
    String before = Folding.fold(text.substring(Math.max(0, word - NEAR), word));
    int at = Math.max(before.lastIndexOf("paragraph"), before.lastIndexOf("par. "));
    int digits = at;
    while (digits >= 0 && digits < before.length() && !Character.isDigit(before.charAt(digits))) {
      digits++;
    }
    if (at < 0 || digits - at > 14 || digits == before.length()) {
      return null;
    }
    String rest = before.substring(digits);
    int of = Math.max(rest.lastIndexOf(" de "), rest.lastIndexOf(" of "));
    int end = of < 0 ? rest.length() : of;
    return rest.substring(end).length() > 50 || end > 40 ? null : list(rest.substring(0, end));
  }

  private static @Nullable String list(String printed) {
    List<String> numbers = new ArrayList<>();
    Matcher matcher = PARAGRAPH.matcher(printed);
    while (matcher.find()) {
      String letter = matcher.group(2) == null ? "" : "(" + matcher.group(2) + ")";
      String roman = matcher.group(3) == null ? "" : "(" + matcher.group(3) + ")";
      numbers.add(matcher.group(1) + letter + roman);
    }
    return numbers.isEmpty() ? null : String.join(", ", numbers);
  }
}
