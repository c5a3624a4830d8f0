package org.dispositif.presentation;

import java.util.UUID;

/**
 * A presentation to be made.
 *
 * @param id supplied by the client to make creation idempotent, or null
 * @param secondLanguage shown beside the first where a text has it, or null
 * @param notes null for {@link NotesPolicy#PRESENTERS}
 */
public record NewPresentation(
    UUID id, UUID dossier, String title, String secondLanguage, NotesPolicy notes) {}
