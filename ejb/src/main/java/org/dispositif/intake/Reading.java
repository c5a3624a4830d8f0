package org.dispositif.intake;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Lexicon;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.source.Finding;

/**
 * What the machine read in a text beside clauses, demands, signatories and quotations; kept with
 * the text version.
 */
public record Reading(
    List<ResolutionHead> resolutions, List<AddresseePhrase> addressees, List<Finding> findings) {

  /** The same with the addressees of a letter as a lexicon knows them. */
  Reading by(Lexicon lexicon) {
    return addressees == null
        ? this
        : new Reading(resolutions, lexicon.named("", 0, addressees), findings);
  }
}
