package org.dispositif.clause;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.SourceSpan;

/** What the machine read in a clause, and where in the source it came from. */
public record ClauseDetails(
    List<VerbPhrase> verbs,
    List<AddresseePhrase> addressees,
    List<FootnoteMark> footnotes,
    List<SourceSpan> source) {

  /**
   * The same by a lexicon.
   *
   * @param words of the clause
   * @param start where they begin in the reading text, UTF-16
   */
  public ClauseDetails by(Lexicon lexicon, BlockKind kind, String words, int start) {
    Lexicon.Reading read =
        lexicon.clause(words, start, kind, new Lexicon.Reading(verbs, addressees));
    return new ClauseDetails(read.verbs(), read.addressees(), footnotes, source);
  }
}
