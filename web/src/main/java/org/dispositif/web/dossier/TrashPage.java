package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.TagService;
import org.dispositif.comparison.JudgementService;
import org.dispositif.curation.AssignmentService;
import org.dispositif.demand.DemandService;
import org.dispositif.document.DocumentService;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.link.LinkService;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.SceneService;

/** What was deleted in a dossier, and how to have it back. */
@Named
@ViewScoped
public class TrashPage extends OfDossier {

  private static final long serialVersionUID = 1L;

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

  private List<Item> items = List.of();

  /**
   * Something in the trash.
   *
   * @param kind {@code document, annotation, demand, link, judgement, exercise, presentation,
   *     scene, assignment} or {@code tag}
   */
  public record Item(String kind, UUID id, String name) implements Serializable {}

  public void load() {
    List<Item> found = found() ? navigation.orErrorPage(this::find) : null;
    items = found == null ? List.of() : found;
  }

  private List<Item> find() {
    List<Item> found = new ArrayList<>();
    documents.trash(getId()).forEach(d -> found.add(new Item("document", d.id(), d.title())));
    annotations.trash(getId()).forEach(a -> found.add(new Item("annotation", a.id(), a.comment())));
    demands.trash(getId()).forEach(d -> found.add(new Item("demand", d.id(), d.text())));
    links.trash(getId()).forEach(l -> found.add(new Item("link", l.id(), l.name())));
    judgements.trash(getId()).forEach(j -> found.add(new Item("judgement", j.id(), j.name())));
    presentations
        .trash(getId())
        .forEach(p -> found.add(new Item("presentation", p.id(), p.title())));
    scenes.trash(getId()).forEach(s -> found.add(new Item("scene", s.id(), name(s))));
    assignments.trash(getId()).forEach(a -> found.add(new Item("assignment", a.id(), a.title())));
    tags.trash(getId()).forEach(t -> found.add(new Item("tag", t.id(), t.name())));
    return found;
  }

  private String name(SceneService.Deleted scene) {
    String own = scene.title() == null ? messages.text("scene." + scene.kind()) : scene.title();
    return own + " · " + scene.presentation();
  }

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
    change("/trash", "trash.restored", () -> restore.accept(item));
  }

  public List<Item> getItems() {
    return items;
  }
}
