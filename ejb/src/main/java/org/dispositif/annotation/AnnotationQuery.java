package org.dispositif.annotation;

import java.util.UUID;

/**
 * Which annotations are wanted; null leaves a condition out.
 *
 * @param document also replies to annotations of it
 * @param clause of this clause or of words in it
 * @param replyTo answers to this annotation
 * @param iri about something elsewhere, by its address
 */
public record AnnotationQuery(
    UUID dossier,
    UUID document,
    UUID clause,
    UUID replyTo,
    String iri,
    UUID tag,
    UUID creator,
    String motivation) {

  public static AnnotationQuery ofDocument(UUID document) {
    return new AnnotationQuery(null, document, null, null, null, null, null, null);
  }

  public static AnnotationQuery ofDossier(UUID dossier) {
    return new AnnotationQuery(dossier, null, null, null, null, null, null, null);
  }
}
