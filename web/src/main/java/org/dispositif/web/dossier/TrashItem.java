package org.dispositif.web.dossier;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something in the trash, as its row says it.
 *
 * @param kind {@code document, annotation, demand, link, judgement, exercise, presentation, scene,
 *     assignment} or {@code tag}
 * @param what its words, shortened
 * @param where the document and the place in it; null for what lies in none
 * @param deletedAt null when nobody knows
 * @param maker who made it, null when nobody knows
 * @param deletedBy null when nobody knows
 */
public record TrashItem(
    String kind,
    UUID id,
    String what,
    String where,
    Instant deletedAt,
    String maker,
    String deletedBy)
    implements Serializable {}
