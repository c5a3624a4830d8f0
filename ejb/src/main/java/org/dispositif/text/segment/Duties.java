package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a clause or demand asks beyond its verbs and addressees: the object (what is to be done), by
 * when, and who is to report. Read from the words each time; nothing of it is stored.
 *
 * @param object of the first verb that asks
 * @param reporting the words by which a report is asked for
 * @param recipient the body to which it goes, where the text names it
 * @param reporters whom the verb addresses that asks for the report, each once
 * @param acts each verb that asks with its own object
 */
public record Duties(
    @Nullable Phrase object,
    List<Deadline> deadlines,
    @Nullable Phrase reporting,
    @Nullable AddresseePhrase recipient,
    List<AddresseePhrase> reporters,
    List<Act> acts) {

  /** What one verb of several asks: its own object, up to the next verb. */
  public record Act(VerbPhrase verb, @Nullable Phrase object) {}

  /** Some words at their place in the reading text, UTF-16. */
  public record Phrase(String text, Span span) {}

  private static final Duties NONE = new Duties(null, List.of(), null, null, List.of(), List.of());

  /** From this rank on a verb asks ("encourages"); those below take note or appraise. */
  public static final int WEAKEST_ASKING = 4;

  public Duties {
    deadlines = List.copyOf(deadlines);
    reporters = List.copyOf(reporters);
    acts = List.copyOf(acts);
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
    List<Act> acts = new ArrayList<>();
    for (int i = asking; i < verbs.size(); i++) {
      if (asks(verbs.get(i))) {
        acts.add(act(words, start, verbs, i, addressees, deadlines));
      }
    }
    Phrase reporting = ReportingReader.read(words, from, start);
    return new Duties(
        acts.get(0).object(),
        deadlines,
        reporting,
        reporting == null ? null : ReportingReader.recipient(words, reporting, start, addressees),
        reporting == null ? List.of() : reporters(reporting, verbs, addressees),
        acts);
  }

  /** Named between the last verb before the words that ask for a report, and these words. */
  private static List<AddresseePhrase> reporters(
      Phrase reporting, List<VerbPhrase> verbs, List<AddresseePhrase> addressees) {
    int to = reporting.span().start();
    int from =
        verbs.stream().mapToInt(v -> v.span().end()).filter(end -> end <= to).max().orElse(0);
    Map<String, AddresseePhrase> named = new LinkedHashMap<>();
    for (AddresseePhrase addressee : addressees) {
      if (addressee.span().start() >= from && addressee.span().end() <= to) {
        String who = addressee.entity() == null ? addressee.text() : addressee.entity();
        named.putIfAbsent(who, addressee);
      }
    }
    return List.copyOf(named.values());
  }

  private static Act act(
      String words,
      int start,
      List<VerbPhrase> verbs,
      int at,
      List<AddresseePhrase> addressees,
      List<Deadline> deadlines) {
    int next = at + 1 < verbs.size() ? verbs.get(at + 1).span().start() - start : words.length();
    int from = Math.min(words.length(), Math.max(0, verbs.get(at).span().end() - start));
    int to = Math.max(from, Math.min(words.length(), next));
    return new Act(verbs.get(at), ObjectReader.read(words, from, to, start, addressees, deadlines));
  }

  /** The first verb that asks or decides, -1 for none. */
  private static int asking(List<VerbPhrase> verbs) {
    for (int i = 0; i < verbs.size(); i++) {
      if (asks(verbs.get(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean asks(VerbPhrase verb) {
    VerbPhrase.Strength strength = Strengths.asRead(verb);
    return strength == null || strength.rank() >= WEAKEST_ASKING;
  }
}
