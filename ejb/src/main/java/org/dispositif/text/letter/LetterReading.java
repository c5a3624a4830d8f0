package org.dispositif.text.letter;

import java.time.LocalDate;
import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Finding;
import org.jspecify.annotations.Nullable;

/** What a letter says beside its blocks: to whom, what it asks, who signed. */
public record LetterReading(
    @Nullable LocalDate date,
    @Nullable String reference,
    List<AddresseePhrase> addressees,
    List<FoundDemand> demands,
    List<FoundSignatory> signatories,
    List<Finding> findings) {

  public LetterReading {
    addressees = List.copyOf(addressees);
    demands = List.copyOf(demands);
    signatories = List.copyOf(signatories);
    findings = List.copyOf(findings);
  }
}
