package org.dispositif.dossier;

import java.util.UUID;

/**
 * A dossier to be made.
 *
 * @param id supplied by the client to make creation idempotent, or null
 * @param visibility null for PRIVATE
 */
public record NewDossier(UUID id, String title, String description, Visibility visibility) {}
