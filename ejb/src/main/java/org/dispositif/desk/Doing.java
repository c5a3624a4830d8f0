package org.dispositif.desk;

import java.time.Instant;
import java.util.UUID;
import org.dispositif.platform.Changes;

/**
 * What one person did of one kind to one document (or dossier) on one day: "Amina judged 7 demands
 * of letter X".
 *
 * @param what as in the log ({@code annotation, demand, judgement ...}), or {@code joined}
 * @param at of the last of them
 * @param count how many things it was done to; of a {@code cut}: how many corrections
 * @param document that it was done in; null for what belongs to the dossier as a whole
 * @param other the resolution of a judgement, the far end of a link; else null
 * @param thing the last one that it was done to
 */
public record Doing(
    UUID who,
    String whoName,
    String what,
    Changes.Kind kind,
    Instant at,
    int count,
    UUID dossier,
    String dossierTitle,
    Named document,
    Named other,
    UUID thing) {

  /** A document by what people call it. */
  public record Named(UUID id, String name) {}
}
