package org.dispositif.text.segment;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/** Reads the adoption lines of one resolution: date, meeting, how it was adopted, the vote. */
final class AdoptionReader {

  private static final Pattern VOTE =
      Pattern.compile(
          "(?:par |by )?(?:\\d{1,3} voix (?:contre|pour)|\\d{1,3} votes? to"
              + "|a recorded vote of \\d{1,3} to)[^.\\]]{0,300}",
          Pattern.CASE_INSENSITIVE);

  private AdoptionReader() {}

  /** Null where no line says anything. */
  static @Nullable Adoption read(List<String> lines) {
    LocalDate date = null;
    String method = null;
    String vote = null;
    for (String line : lines) {
      date = date == null ? Dates.first(line) : date;
      method = method == null ? method(line) : method;
      vote = vote == null ? find(VOTE, line) : vote;
    }
    String meeting = MeetingReader.read(lines);
    Vote votes = VoteReader.read(lines);
    method = method == null && votes != null ? "recordedVote" : method;
    boolean silent = date == null && meeting == null && method == null && vote == null;
    return silent ? null : new Adoption(date, meeting, method, vote, votes);
  }

  private static @Nullable String method(String line) {
    String folded = Folding.fold(line);
    if (Cues.saysWithoutVote(folded)) {
      return "withoutVote";
    }
    if (folded.contains("unanim") || folded.contains("единоглас") || folded.contains("بالإجماع")) {
      return "unanimously";
    }
    boolean recorded =
        folded.contains("vote enregistre")
            || folded.contains("recorded vote")
            || folded.contains("ont vote")
            || folded.contains("in favour")
            || VOTE.matcher(line).find();
    return recorded ? "recordedVote" : null;
  }

  private static @Nullable String find(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? matcher.group().strip() : null;
  }
}
