package org.dispositif.archive;

import java.util.UUID;
import org.dispositif.text.segment.DocumentKind;

/**
 * What the workers of an import need to know, looked up once.
 *
 * @param who started it: in their name documents are stored
 */
public record ImportPlan(UUID job, UUID dossier, UUID who, DocumentKind kind, String language) {}
