package org.dispositif.web.document;

import java.util.List;
import java.util.Locale;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.Meeting;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Vote;
import org.dispositif.web.Texts;

/** At which meeting and by which figures a resolution was adopted, in the reader's language. */
final class AdoptedLines {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int LAST_OF_ITS_OWN = 3;

  private AdoptedLines() {}

  /** "52nd plenary meeting", "52e séance plénière"; null where its number cannot be read. */
  static String meeting(String printed, Locale locale) {
    Meeting meeting = printed == null ? null : Meeting.of(printed);
    return meeting == null
        ? null
        : Texts.get(
            locale,
            meeting.plenary() ? "reader.meeting.plenary" : "reader.meeting",
            ordinal(meeting.number(), locale));
  }

  private static String ordinal(int number, Locale locale) {
    boolean teen = number / TEN % TEN == 1 && number % HUNDRED > TEN;
    int last = number % TEN;
    String key =
        number == 1 ? "first" : teen || last > LAST_OF_ITS_OWN ? "0" : String.valueOf(last);
    return Texts.get(locale, "ordinal." + key, String.valueOf(number));
  }

  /** "24 in favour, 15 against, 8 abstaining"; null where the figures are not all known. */
  static String vote(List<ResolutionHead> heads, Locale locale) {
    ResolutionHead head = ResolutionHead.firstWhole(heads);
    Adoption adoption = head == null ? null : head.adopted();
    Vote vote = adoption == null ? null : adoption.votes();
    if (vote == null || vote.inFavour() == null || vote.against() == null) {
      return null;
    }
    return vote.abstaining() == null
        ? Texts.get(locale, "reader.vote.two", vote.inFavour(), vote.against())
        : Texts.get(locale, "reader.vote", vote.inFavour(), vote.against(), vote.abstaining());
  }
}
