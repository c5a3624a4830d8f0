package org.dispositif.clause;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.SourceSpan;

/**
 * What stands in a clause, and where in the source it came from.
 *
 * @param said whether verbs and addressees are what a person said, not what the machine read
 */
public record ClauseDetails(
    List<VerbPhrase> verbs,
    List<AddresseePhrase> addressees,
    List<FootnoteMark> footnotes,
    List<SourceSpan> source,
    boolean said) {

  /** As the machine read it. */
  public static ClauseDetails of(Block block) {
    return new ClauseDetails(
        block.verbs(), block.addressees(), block.footnotes(), block.source(), false);
  }

  /** The same clause with other verbs and addressees, by a person or by the machine. */
  ClauseDetails with(List<VerbPhrase> other, List<AddresseePhrase> whom, boolean person) {
    return new ClauseDetails(other, whom, footnotes, source, person);
  }

  /** Whether verbs and addressees are the same, and both a person's or both the machine's. */
  boolean saysAs(ClauseDetails other) {
    return said == other.said && verbs.equals(other.verbs) && addressees.equals(other.addressees);
  }

  /**
   * The same by a lexicon; what a person said of this very clause stands, and verbs to which that
   * person gave no strength have it by the lexicon.
   *
   * @param words of the clause
   * @param start where they begin in the reading text, UTF-16
   */
  public ClauseDetails by(Lexicon lexicon, BlockKind kind, String words, int start) {
    if (said) {
      return with(lexicon.graded(verbs), addressees, true);
    }
    Lexicon.Reading read =
        lexicon.clause(words, start, kind, new Lexicon.Reading(verbs, addressees));
    return new ClauseDetails(read.verbs(), read.addressees(), footnotes, source, false);
  }
}
