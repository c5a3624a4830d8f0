package org.dispositif.text.segment;

import java.util.Set;
import org.dispositif.text.cite.Months;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.WordLists;

/**
 * Recognises a meeting's line that a scan made unreadable, "97<' seancc plcniere 9 decemhre /982":
 * two of its words - the meeting, plenary, the month, the year - must be left.
 */
final class DamagedMeeting {

  private static final Set<String> WORDS =
      WordLists.read(DamagedMeeting.class, "cues.txt").list("meeting words");
  private static final int SHORTEST_WORD = 6;
  private static final int LONGEST = 70;
  private static final int ENOUGH = 2;
  private static final int LONGEST_DATE = 4;

  private DamagedMeeting() {}

  static boolean is(String text) {
    if (text.length() > LONGEST || text.isEmpty() || Character.isLowerCase(text.charAt(0))) {
      return false;
    }
    int left = 0;
    boolean named = false;
    String[] words = text.split(" ");
    for (String part : words) {
      String word = Folding.letters(part);
      boolean meeting = isNear(word, WORDS);
      named |= meeting;
      left += meeting || isNear(word, Months.names()) || isYear(word) ? 1 : 0;
    }
    return left >= ENOUGH && (named || words.length <= LONGEST_DATE);
  }

  /** "1982", "982", "l982". */
  private static boolean isYear(String word) {
    long digits = word.chars().filter(Character::isDigit).count();
    return word.length() < 5 && digits > 2 && digits < 5 && word.indexOf('9') >= 0;
  }

  private static boolean isNear(String word, Set<String> known) {
    if (word.length() < SHORTEST_WORD - 1) {
      return false;
    }
    for (String name : known) {
      int limit = name.length() < SHORTEST_WORD ? 0 : name.length() * 3 / 8;
      if (Folding.distance(word, name, limit) <= limit) {
        return true;
      }
    }
    return false;
  }
}
