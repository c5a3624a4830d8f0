package org.dispositif.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.AnnotationView;
import org.dispositif.annotation.TagService;
import org.dispositif.comparison.JudgementService;
import org.dispositif.curation.AssignmentService;
import org.dispositif.demand.DemandService;
import org.dispositif.desk.Deletions;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.link.LinkService;
import org.dispositif.link.LinkView;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.SceneService;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.page.Messages;

/** Brings together what of each kind waits in a dossier's trash; a few queries for each kind. */
@RequestScoped
public class Trash {

  private static final int LONGEST = 160;

  @Inject DocumentService documents;
  @Inject AnnotationService annotations;
  @Inject TagService tags;
  @Inject DemandService demands;
  @Inject LinkService links;
  @Inject JudgementService judgements;
  @Inject ExerciseService exercises;
  @Inject PresentationService presentations;
  @Inject SceneService scenes;
  @Inject AssignmentService assignments;
  @Inject Deletions deletions;
  @Inject Messages messages;

  /**
   * What a service says of a deleted thing.
   *
   * @param document where it lies, or null
   * @param label of the clause there, or null
   */
  private record Found(String kind, UUID id, String what, UUID document, String label) {

    Found(String kind, UUID id, String what) {
      this(kind, id, what, null, null);
    }
  }

  /** All that the caller may see there, the last deleted first. */
  public List<TrashItem> of(UUID dossier) {
    List<Found> found = new ArrayList<>();
    inTexts(dossier, found);
    others(dossier, found);
    Map<UUID, DocumentView> in =
        documents.readable(
            found.stream()
                .map(Found::document)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    Map<UUID, Deletions.Deletion> deleted =
        deletions.of(dossier, found.stream().map(Found::id).collect(Collectors.toSet()));
    return found.stream()
        .map(f -> item(f, f.document() == null ? null : in.get(f.document()), deleted.get(f.id())))
        .sorted(
            Comparator.comparing(
                TrashItem::deletedAt, Comparator.nullsLast(Comparator.reverseOrder())))
        .toList();
  }

  private void inTexts(UUID dossier, List<Found> found) {
    annotations.trash(dossier).forEach(a -> found.add(annotation(a)));
    demands
        .trash(dossier)
        .forEach(d -> found.add(new Found("demand", d.id(), d.text(), d.document(), d.label())));
    links.trash(dossier).forEach(l -> found.add(link(l)));
    judgements.trash(dossier).forEach(j -> found.add(new Found("judgement", j.id(), j.name())));
  }

  private void others(UUID dossier, List<Found> found) {
    documents.trash(dossier).forEach(d -> found.add(new Found("document", d.id(), name(d))));
    presentations
        .trash(dossier)
        .forEach(p -> found.add(new Found("presentation", p.id(), p.title())));
    scenes.trash(dossier).forEach(s -> found.add(new Found("scene", s.id(), name(s))));
    exercises.trash(dossier).forEach(e -> found.add(new Found("exercise", e.id(), e.title())));
    assignments.trash(dossier).forEach(a -> found.add(new Found("assignment", a.id(), a.title())));
    tags.trash(dossier).forEach(t -> found.add(new Found("tag", t.id(), t.name())));
  }

  private static Found annotation(AnnotationView a) {
    String label = a.anchors().isEmpty() ? null : a.anchors().get(0).label();
    UUID document =
        a.targets().stream()
            .map(AnnotationView.TargetView::document)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(a.anchors().isEmpty() ? null : a.anchors().get(0).document());
    return new Found("annotation", a.id(), a.line(), document, label);
  }

  private Found link(LinkView l) {
    String to =
        l.relation().name(messages.locale())
            + " → "
            + place(l.target().document(), l.target().label());
    String what = l.rationale() == null ? to : to + ": " + l.rationale();
    return new Found("link", l.id(), what, l.source().document().id(), l.source().label());
  }

  private static String name(DocumentView d) {
    return d.name().equals(d.title()) ? d.title() : d.name() + " · " + d.title();
  }

  private String name(SceneService.Deleted scene) {
    String own = scene.title() == null ? messages.text("scene." + scene.kind()) : scene.title();
    return own + " · " + scene.presentation();
  }

  private static TrashItem item(Found f, DocumentView in, Deletions.Deletion deleted) {
    return new TrashItem(
        f.kind(),
        f.id(),
        shortened(f.what()),
        in == null ? null : place(in, f.label()),
        deleted == null ? null : deleted.at(),
        deleted == null ? null : deleted.maker(),
        deleted == null ? null : deleted.by());
  }

  /** As the Reader labels it; the whole document by its name alone. */
  private static String place(DocumentView in, String label) {
    boolean whole = label == null || label.equals(in.name());
    return whole ? in.name() : new ClauseNames(in.language()).place(in.name(), label);
  }

  private static String shortened(String what) {
    String line = what.strip().replaceAll("\\s+", " ");
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  /** Brings one back. */
  public void restore(String kind, UUID item) {
    Consumer<UUID> restore =
        switch (kind) {
          case "document" -> documents::restore;
          case "annotation" -> annotations::restore;
          case "demand" -> demands::restore;
          case "link" -> links::restore;
          case "judgement" -> judgements::restore;
          case "exercise" -> exercises::restore;
          case "presentation" -> presentations::restore;
          case "scene" -> scenes::restore;
          case "assignment" -> assignments::restore;
          default -> tags::restore;
        };
    restore.accept(item);
  }
}
