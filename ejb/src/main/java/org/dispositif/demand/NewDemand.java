package org.dispositif.demand;

import java.util.List;
import java.util.UUID;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.source.Span;

/**
 * A demand that a person saw and the machine did not.
 *
 * @param id supplied by the client to make creation idempotent, or null
 * @param span its words in the letter's current text, UTF-16
 * @param level null for SPECIFIC
 * @param parent the umbrella demand, or null
 * @param wording short form, or null
 * @param addressees null: those that were read in its words
 */
public record NewDemand(
    UUID id,
    UUID document,
    Span span,
    FoundDemand.Level level,
    UUID parent,
    String wording,
    List<Addressee> addressees) {}
