/**
 * Annotations, exactly as the W3C Web Annotation model has them, and the tag sets of dossiers. In:
 * words that somebody selected, or an annotation as JSON-LD. Out: {@link
 * org.dispositif.annotation.AnnotationView} for pages, the same JSON-LD with its present state laid
 * over it for everybody else. Next: {@code link}.
 */
package org.dispositif.annotation;
