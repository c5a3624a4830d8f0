package org.dispositif.curation;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerKind;

/**
 * Whose work on what is compared: that of an assignment, or all that is open in a dossier.
 *
 * @param documents none for all of the dossier
 * @param clauses when not empty, only these
 * @param people who was asked; empty for whoever did something
 * @param layers their blind layers; empty where they worked in the open
 */
record Scope(
    UUID dossier,
    List<DocumentView> documents,
    Set<UUID> clauses,
    List<Study.Rater> people,
    Set<UUID> layers) {

  boolean assigned() {
    return !people.isEmpty();
  }

  boolean holds(UUID person) {
    return !assigned() || people.stream().anyMatch(p -> p.id().equals(person));
  }

  /** Whether an annotation is one of those that are compared. */
  boolean holds(AnnotationView a) {
    boolean layer =
        layers.isEmpty()
            ? a.standing().kind() == LayerKind.OPEN || a.standing().fixed()
            : layers.contains(a.layer());
    return layer
        && a.dossier().equals(dossier)
        && holds(a.creator())
        && a.replyTo() == null
        && !a.anchors().isEmpty();
  }
}
