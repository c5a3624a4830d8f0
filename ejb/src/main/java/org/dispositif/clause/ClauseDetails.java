package org.dispositif.clause;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.SourceSpan;

/** What the machine read in a clause, and where in the source it came from. */
public record ClauseDetails(
    List<VerbPhrase> verbs,
    List<AddresseePhrase> addressees,
    List<FootnoteMark> footnotes,
    List<SourceSpan> source) {}
