package org.dispositif.exercise;

import java.time.Instant;
import java.util.UUID;

/** An exercise in a list, without its questions. */
public record ExerciseLine(
    UUID id, UUID dossier, String title, String language, Instant modifiedAt) {}
