package org.dispositif.archive;

import java.util.List;
import java.util.UUID;

/**
 * A file of an import and what became of it.
 *
 * @param name path in the archive, or the file's name
 * @param size bytes
 * @param reason code of the refusal or of the sameness; null where there is nothing to say
 * @param args values in the reason's message
 * @param document that was stored, or that is there already; null for others
 * @param kept whether its bytes can still be had
 */
public record FileView(
    UUID id,
    UUID job,
    String name,
    long size,
    Outcome outcome,
    String reason,
    List<Object> args,
    UUID document,
    boolean kept) {}
