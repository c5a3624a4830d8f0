package org.dispositif.presentation;

import java.time.Instant;
import java.util.UUID;

/**
 * A presentation without its scenes.
 *
 * @param scenes how many there are
 * @param mayChange whether the caller may
 */
public record PresentationView(
    UUID id,
    int version,
    UUID dossier,
    String dossierTitle,
    String title,
    String secondLanguage,
    NotesPolicy notes,
    long scenes,
    Instant createdAt,
    UUID createdBy,
    String createdByName,
    Instant modifiedAt,
    boolean mayChange) {}
