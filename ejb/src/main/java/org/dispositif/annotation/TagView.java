package org.dispositif.annotation;

import java.time.Instant;
import java.util.UUID;

/**
 * A tag.
 *
 * @param parent null at the top
 * @param colour 1 to 5
 * @param ordinal its place among its siblings
 * @param uses how many annotations carry it, as far as the caller sees them
 * @param deletedAt null unless it is in the trash
 */
public record TagView(
    UUID id,
    int version,
    UUID dossier,
    UUID parent,
    String name,
    String description,
    int colour,
    int ordinal,
    long uses,
    Instant deletedAt) {}
