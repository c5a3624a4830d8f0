package org.dispositif.archive;

import java.util.List;
import java.util.UUID;
import org.dispositif.document.OriginalFile;
import org.dispositif.text.segment.DocumentKind;

/**
 * What is to be imported.
 *
 * @param id supplied by the client, or null; the same again makes nothing new
 * @param kind of all documents; null: recognised one by one
 * @param language of all documents; null: recognised one by one
 * @param files archives among them are opened
 */
public record NewImport(
    UUID id, UUID dossier, DocumentKind kind, String language, List<OriginalFile> files) {}
