package org.dispositif.demand;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.platform.Origin;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.VerbPhrase;

/**
 * A demand at its place in its letter.
 *
 * @param number "D1", "D1.2": derived from the order of the text, among what is not in the trash
 * @param parent the umbrella demand that it belongs to, or null
 * @param anchor its words
 * @param wording a person's short form of it, or null
 * @param rule the machine's rule that found it, or null
 */
public record DemandView(
    UUID id,
    int version,
    UUID document,
    UUID dossier,
    String number,
    UUID parent,
    FoundDemand.Level level,
    DemandState state,
    AnchorView anchor,
    String wording,
    List<Addressee> addressees,
    List<VerbPhrase> verbs,
    Origin origin,
    String rule,
    UUID confirmedBy,
    Instant confirmedAt) {

  /** What it asks for beyond verb and addressee. */
  public Duties duties() {
    List<AddresseePhrase> named =
        addressees.stream().filter(a -> a.span() != null).map(Addressee::phrase).toList();
    return Duties.of(text(), anchor.span().start(), verbs, named);
  }

  /** The letter's own words. */
  public String text() {
    return anchor.exact();
  }

  /** What a list shows: the short form where somebody wrote one, else the letter's words. */
  public String shown() {
    return wording == null ? text() : wording;
  }
}
