package org.dispositif.demand;

import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;

/**
 * Who must act.
 *
 * @param text as it stands in the letter, or as a person wrote it
 * @param entity code of the normalised addressee, null if unknown
 * @param span of the words in the reading text (UTF-16); null where a person wrote it
 */
public record Addressee(String text, String entity, Span span) {

  static Addressee of(AddresseePhrase phrase) {
    return new Addressee(phrase.text(), phrase.entity(), phrase.span());
  }

  AddresseePhrase phrase() {
    return new AddresseePhrase(text, entity, span);
  }
}
