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
import org.dispositif.demand.DemandService;
import org.dispositif.document.DocumentService;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.link.LinkService;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** What was deleted in a dossier, and how to have it back. */
@Named
@ViewScoped
public class TrashPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject AnnotationService annotations;
  @Inject TagService tags;
  @Inject DemandService demands;
  @Inject LinkService links;
  @Inject JudgementService judgements;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID id;
  private DossierView dossier;
  private List<Item> items = List.of();

  /**
   * Something in the trash.
   *
   * @param kind {@code document, annotation, demand, link, judgement} or {@code tag}
   */
  public record Item(String kind, UUID id, String name) implements Serializable {}

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    List<Item> found = dossier == null ? null : navigation.orErrorPage(this::find);
    items = found == null ? List.of() : found;
  }

  private List<Item> find() {
    List<Item> found = new ArrayList<>();
    documents.trash(id).forEach(d -> found.add(new Item("document", d.id(), d.title())));
    annotations.trash(id).forEach(a -> found.add(new Item("annotation", a.id(), a.comment())));
    demands.trash(id).forEach(d -> found.add(new Item("demand", d.id(), d.text())));
    links.trash(id).forEach(l -> found.add(new Item("link", l.id(), l.name())));
    judgements.trash(id).forEach(j -> found.add(new Item("judgement", j.id(), j.name())));
    tags.trash(id).forEach(t -> found.add(new Item("tag", t.id(), t.name())));
    return found;
  }

  public void restore(String kind, UUID item) {
    Consumer<UUID> restore =
        switch (kind) {
          case "document" -> documents::restore;
          case "annotation" -> annotations::restore;
          case "demand" -> demands::restore;
          case "link" -> links::restore;
          case "judgement" -> judgements::restore;
          default -> tags::restore;
        };
    try {
      restore.accept(item);
      messages.info("trash.restored");
      navigation.go("/dossiers/" + id + "/trash");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public List<Item> getItems() {
    return items;
  }

  public DossierView getDossier() {
    return dossier;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
