package org.dispositif.text.segment;

import java.util.List;
import java.util.Set;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.source.Beginnings;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/** Recognises lines of a resolution that are no clauses by the words of {@code cues.txt}. */
final class Cues {

  private static final WordLists LISTS = WordLists.read(Cues.class, "cues.txt");
  private static final Beginnings ADOPTION = new Beginnings(LISTS.list("adoption"));
  private static final Beginnings BRACKETED = new Beginnings(LISTS.list("bracketed"));
  private static final Set<String> HOW = LISTS.list("how");
  private static final Beginnings MASTHEAD = new Beginnings(LISTS.list("masthead"));
  private static final Beginnings ANNEX = new Beginnings(LISTS.list("annex"));
  private static final Set<String> SESSION = LISTS.list("session");
  private static final Set<String> WITHOUT_VOTE = LISTS.list("without vote");
  private static final Beginnings SITTING = new Beginnings(LISTS.list("sitting"));
  private static final List<String> MEETING = List.copyOf(LISTS.list("meeting"));
  private static final Set<String> ORDINAL = LISTS.list("ordinal");
  private static final Beginnings THEREFORE = new Beginnings(LISTS.list("therefore"));
  private static final Set<String> ARTICLE = LISTS.list("article");

  /** Beginnings of adoption lines with which clauses begin as well: "Adopte à titre provisoire". */
  private static final Beginnings CLAUSE_LIKE = new Beginnings(LISTS.list("clause-like"));

  private static final int LONGEST_VOTE = 2500;
  private static final int LONGEST_DATE = 40;

  /** "Resolution 116 (VI) adopted by ...": longer words before the verb are no number. */
  private static final int LONGEST_NUMBER = 26;

  private static final int LONGEST_DATE_WORDS = 7;

  /** "Fifty-first plenary meeting": more words than that are the name of a conference. */
  private static final int SHORTEST_MEETING = 4;

  private static final int YEAR_DIGITS = 4;
  private static final int LONGEST_ADOPTION = 160;

  private Cues() {}

  /** "44e séance", "8 octobre 2021", "[Adoptée sans vote.]", "Adopted unanimously ...". */
  static boolean isAdoption(String text) {
    if (text.length() > LONGEST_VOTE || text.length() < 3) {
      return false;
    }
    return beginsAdoption(text) || isMeeting(text, head(text));
  }

  /** As {@link #isAdoption}, by the first words alone: never a date, which may end a sentence. */
  static boolean beginsAdoption(String text) {
    String head = head(text);
    if (head.isEmpty()) {
      return false;
    }
    if (head.charAt(0) == '[' || head.charAt(0) == '(' || head.charAt(0) == '\u3010') {
      String inner = head.substring(1).strip();
      return BRACKETED.isOf(inner) || ADOPTION.isOf(inner);
    }
    int behindNumber = head.startsWith("resolution ") ? head.indexOf(" adopt") + 1 : 0;
    if (behindNumber > 0
        && behindNumber < LONGEST_NUMBER
        && ADOPTION.isOf(head.substring(behindNumber))) {
      return true;
    }
    boolean clause = CLAUSE_LIKE.isOf(head) && !saysHow(text) && !endsWithYear(text);
    return ADOPTION.isOf(head) && !clause;
  }

  /** "Adopted by the Security Council on 27 April 2021": no clause ends without a sign. */
  private static boolean endsWithYear(String text) {
    int end = text.length();
    return end > YEAR_DIGITS
        && end < LONGEST_ADOPTION
        && text.substring(end - YEAR_DIGITS).chars().allMatch(Character::isDigit);
  }

  /** "Adopted" alone may be a clause: "Adopte à titre provisoire ..." */
  private static boolean saysHow(String text) {
    String folded = Folding.fold(text.substring(0, Math.min(text.length(), 300)));
    return HOW.stream().anyMatch(folded::contains);
  }

  /** "Adopted without a vote", of a folded line. */
  static boolean saysWithoutVote(String folded) {
    return WITHOUT_VOTE.stream().anyMatch(folded::contains);
  }

  /** What stands behind "Now, therefore,"; the text itself where it does not begin so. */
  static String behindTherefore(String text) {
    String therefore = THEREFORE.of(head(text));
    return therefore == null ? text : text.substring(therefore.length()).strip();
  }

  private static String head(String text) {
    int from = text.startsWith("* ") ? 2 : 0;
    return Folding.fold(text, from, Math.min(text.length(), from + LONGEST_DATE));
  }

  /** "44e séance", "612th plenary meeting,": the date stands elsewhere. */
  static boolean isMeetingAlone(String text) {
    return text.length() < 120 && isMeeting(text, head(text)) && Dates.first(text) == null;
  }

  /** "Adopted unanimously at the 3151st meeting." */
  static boolean isMeetingOfAdoption(String text) {
    return text.length() < 120
        && beginsAdoption(text)
        && MEETING.stream().anyMatch(Folding.fold(text)::contains);
  }

  /** Whether a short line speaks of a meeting, whatever a scan made of its number. */
  static boolean namesMeeting(String text) {
    return firstMeetingWord(head(text)) > 0;
  }

  /** "612th plenary meeting, 7 December 1956." and nothing else. */
  static boolean isMeetingWithDate(String text) {
    String head = head(text);
    int word = firstMeetingWord(head);
    boolean ended = text.endsWith(".") || Character.isDigit(text.charAt(text.length() - 1));
    return word > 0 && word < 25 && ended && isMeeting(text, head) && Dates.first(text) != null;
  }

  private static boolean isMeeting(String text, String head) {
    boolean meeting = text.length() < 120 && firstMeetingWord(head) >= 0 && beginsWithNumber(head);
    return meeting && (!beginsWithOrdinal(head) || Dates.first(text) != null || isShort(text));
  }

  /** A digit, or the ordinal sign or article before it: "第73次全体会议". */
  private static boolean beginsWithNumber(String head) {
    int at = head.charAt(0) == '\u7b2c' ? 1 : 0;
    return at < head.length() && Character.isDigit(head.charAt(at))
        || SITTING.isOf(head)
        || beginsWithOrdinal(head);
  }

  /** "Septième séance plénière", "Fifty-first meeting": the number in words. */
  private static boolean beginsWithOrdinal(String head) {
    int word = firstMeetingWord(head);
    String before = word < 2 ? "" : head.substring(0, word).strip();
    String ordinal =
        before.endsWith(" plenary") ? before.substring(0, before.length() - 8) : before;
    return ORDINAL.stream().anyMatch(ordinal::endsWith);
  }

  private static boolean isShort(String text) {
    return Token.of(text).size() <= SHORTEST_MEETING;
  }

  private static int firstMeetingWord(String head) {
    int first = -1;
    for (String word : MEETING) {
      int at = head.indexOf(word);
      first = at >= 0 && (first < 0 || at < first) ? at : first;
    }
    return first;
  }

  /** A date that stands alone: of the adoption or of the printing. */
  static boolean isDate(String text) {
    return text.length() <= LONGEST_DATE
        && Character.isDigit(text.charAt(0))
        && Token.of(text).size() <= LONGEST_DATE_WORDS
        && firstMeetingWord(head(text)) < 0
        && Dates.first(text) != null;
  }

  /** "Distr. générale ...", "Soixantième session", "Point 56 de l'ordre du jour". */
  static boolean isMasthead(String text) {
    if (text.length() > 200) {
      return false;
    }
    String folded = Folding.fold(text);
    return MASTHEAD.isOf(folded) && !folded.endsWith(",") && text.length() < 120
        || text.length() < 60 && SESSION.stream().anyMatch(folded::contains)
        || folded.contains("distr.");
  }

  /** "[S/4741]": the document that was before the body, below a heading. */
  static boolean isBracketedSymbol(String text) {
    boolean enclosed = text.length() < LONGEST_DATE && text.startsWith("[") && text.endsWith("]");
    return enclosed
        && text.indexOf('/') > 0
        && text.indexOf(' ') < 0
        && text.chars().anyMatch(Character::isDigit);
  }

  /** "Distr. general 4 March 2025". */
  static boolean isDistribution(String text) {
    return text.length() < 60 && Folding.fold(text).startsWith("distr");
  }

  /** What only a page's head says, wherever it stands. */
  static boolean isPageHead(String text) {
    return isDistribution(text) || text.length() < 60 && Organ.isName(text);
  }

  /** The number of "ARTICLE IV"; null for what is no article with a Roman number. */
  static @Nullable String romanArticle(String text) {
    int space = text.indexOf(' ');
    if (space < 0 || !ARTICLE.contains(Folding.fold(text.substring(0, space)))) {
      return null;
    }
    String number = text.substring(space + 1).strip();
    boolean roman = number.length() < 7 && Marker.roman(number) > 0;
    return roman ? number : null;
  }

  static boolean isAnnex(String text) {
    if (text.length() > 160) {
      return false;
    }
    String word = ANNEX.of(Folding.fold(text));
    if (word == null) {
      return false;
    }
    String rest = text.substring(word.length()).strip();
    return rest.isEmpty() || isAnnexTail(rest);
  }

  /** A number, a letter or a title behind "Annex", not the rest of a sentence. */
  private static boolean isAnnexTail(String rest) {
    char first = rest.charAt(0);
    boolean sentence = Character.isLowerCase(first) || rest.endsWith(";") || rest.endsWith(",");
    return !sentence
        && (Character.isLetterOrDigit(first) || "*:.-\u2013\u2014[(".indexOf(first) >= 0);
  }
}
