package org.dispositif.curation;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.comparison.JudgementView;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.LayerKind;
import org.dispositif.dossier.Layers;
import org.dispositif.link.LinkView;
import org.dispositif.text.source.Span;

/**
 * Whose work on what is compared: that of an assignment, or all that is open in a dossier.
 *
 * @param documents none for all of the dossier
 * @param stretches where the clauses lie in the current text of documents of which only some are
 *     compared
 * @param people who was asked; empty for whoever did something
 * @param layers their blind layers; empty where they worked in the open
 * @param seen since when people know the others' answers to a blind assignment that they had: what
 *     they make in the open from then on does not count, it is no longer their own reading alone
 * @param done who said that they are done: they read it all, whatever they made
 */
record Scope(
    UUID dossier,
    List<DocumentView> documents,
    Map<UUID, List<Span>> stretches,
    List<Study.Rater> people,
    Set<UUID> layers,
    Set<UUID> done,
    Map<Sight, Instant> seen) {

  /**
   * That somebody saw what others had made of a document.
   *
   * @param judging of its demands or against it; else which words they marked and linked
   */
  record Sight(UUID person, UUID document, boolean judging) {}

  boolean assigned() {
    return !people.isEmpty();
  }

  boolean holds(UUID person) {
    return !assigned() || people.stream().anyMatch(p -> p.id().equals(person));
  }

  /** Whether an annotation is one of those that are compared. */
  boolean holds(AnnotationView a) {
    return holds(a.layer(), a.standing())
        && a.dossier().equals(dossier)
        && holds(a.creator())
        && a.replyTo() == null
        && !a.anchors().isEmpty()
        && a.anchors().stream()
            .noneMatch(x -> late(a.standing(), sight(a.creator(), x.document()), a.modifiedAt()));
  }

  /** Whether a link is one of those that are compared, as far as it is not a matter of its ends. */
  boolean holds(LinkView link) {
    return holds(link.layer(), link.standing())
        && link.dossier().equals(dossier)
        && holds(link.creator())
        && !late(link.standing(), sight(link.creator(), link.source().document()), link.createdAt())
        && !late(
            link.standing(), sight(link.creator(), link.target().document()), link.createdAt());
  }

  /** Whether a judgement is one of those that are compared; what was agreed stands beside them. */
  boolean holds(JudgementView j) {
    Sight sight = new Sight(j.assessor(), j.document(), true);
    return j.agreed()
        || (holds(j.layer(), j.standing())
            && holds(j.assessor())
            && !late(j.standing(), sight, j.modifiedAt()));
  }

  private static Sight sight(UUID person, UUID document) {
    return new Sight(person, document, false);
  }

  private static Sight sight(UUID person, DocumentView document) {
    return sight(person, document.id());
  }

  /** Whether it was made in the open by somebody who knew the others' answers. */
  private boolean late(Layers.Standing standing, Sight sight, Instant made) {
    Instant since = seen.get(sight);
    return standing.kind() == LayerKind.OPEN && since != null && made.isAfter(since);
  }

  /** What everybody sees by now: nobody's own notes, and no answer that is still blind. */
  private boolean holds(UUID layer, Layers.Standing standing) {
    return layers.isEmpty()
        ? standing.kind() == LayerKind.OPEN || standing.fixed()
        : layers.contains(layer);
  }

  /** Whether words of a document, or with null all of it, belong to what is compared. */
  boolean covers(UUID document, Span words) {
    List<Span> only = stretches.get(document);
    return only == null || (words != null && only.stream().anyMatch(s -> s.overlaps(words)));
  }

  /** Who worked: those who are done, and those of whom something is there. */
  Set<UUID> worked(Collection<UUID> made) {
    Set<UUID> worked = new HashSet<>(made);
    worked.addAll(done);
    return worked;
  }
}
