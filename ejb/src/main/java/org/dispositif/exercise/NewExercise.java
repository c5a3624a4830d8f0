package org.dispositif.exercise;

import java.util.UUID;

/**
 * An exercise to be made.
 *
 * @param id by the client, or null
 * @param language that it is set in, BCP 47
 */
public record NewExercise(UUID id, UUID dossier, String title, String language) {}
