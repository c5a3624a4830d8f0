package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a clause or demand asks beyond its verbs and addressees: the object (what is to be done), by
 * when, and who is to report. Read from the words each time; nothing of it is stored.
 */
public record Duties(
    @Nullable Phrase object, List<Deadline> deadlines, @Nullable Phrase reporting) {

  /** Some words at their place in the reading text, UTF-16. */
  public record Phrase(String text, Span span) {}

  private static final Duties NONE = new Duties(null, List.of(), null);
  private static final int WEAKEST_ASKING = 4;

  public Duties {
    deadlines = List.copyOf(deadlines);
  }

  /**
   * @param words of the clause or demand
   * @param start where they begin in the reading text
   * @param verbs of it; without one nothing is asked
   */
  public static Duties of(
      String words, int start, List<VerbPhrase> verbs, List<AddresseePhrase> addressees) {
    int asking = asking(verbs);
    if (asking < 0) {
      return NONE;
    }
    int from = verbs.get(asking).span().end() - start;
    if (from < 0 || from > words.length()) {
      return NONE;
    }
    List<Deadline> deadlines = DeadlineReader.read(words, from, start);
    boolean last = asking + 1 >= verbs.size();
    int to =
        last
            ? words.length()
            : Math.min(words.length(), verbs.get(asking + 1).span().start() - start);
    return new Duties(
        ObjectReader.read(words, from, to, start, addressees, deadlines),
        deadlines,
        ReportingReader.read(words, from, start));
  }

  /** The first verb that asks or decides, -1 for none. */
  private static int asking(List<VerbPhrase> verbs) {
    for (int i = 0; i < verbs.size(); i++) {
      VerbPhrase.Strength strength = Strengths.asRead(verbs.get(i));
      if (strength == null || strength.rank() >= WEAKEST_ASKING) {
        return i;
      }
    }
    return -1;
  }
}
