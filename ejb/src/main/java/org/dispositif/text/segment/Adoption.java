package org.dispositif.text.segment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the adoption lines say.
 *
 * @param meeting as printed, "44e séance", "Vingt-deuxième séance plénière"
 * @param method how it was adopted: {@code withoutVote}, {@code recordedVote}, {@code unanimously};
 *     null if unsaid
 * @param vote the figures or States as printed
 * @param votes the same as data; null where none are told
 */
public record Adoption(
    @Nullable LocalDate date,
    @Nullable String meeting,
    @Nullable String method,
    @Nullable String vote,
    @Nullable Vote votes) {}
