package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.NewTag;
import org.dispositif.annotation.TagService;
import org.dispositif.annotation.TagView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The tag set of a dossier: a tree that curators keep. */
@Named
@ViewScoped
public class TagsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DossierService dossiers;
  @Inject TagService tags;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID id;
  private DossierView dossier;
  private List<TagView> all = List.of();
  private String name;
  private UUID parent;
  private int colour = 1;

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    if (dossier != null) {
      all = tags.list(id);
    }
  }

  public void add() {
    change(() -> tags.create(id, new NewTag(null, parent, name, null, colour, null)));
  }

  public void delete(UUID tag, int version) {
    change(() -> tags.delete(tag, version));
  }

  private void change(Runnable change) {
    try {
      change.run();
      messages.info("saved");
      navigation.go("/dossiers/" + id + "/tags");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** Tags without one above them. */
  public List<TagView> getTop() {
    return below(null);
  }

  /** The tags directly below one. */
  public List<TagView> below(UUID tag) {
    return all.stream().filter(t -> java.util.Objects.equals(t.parent(), tag)).toList();
  }

  public List<TagView> getAll() {
    return all;
  }

  public boolean isCurator() {
    return dossier != null && dossier.may(Permission.CURATE);
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public UUID getParent() {
    return parent;
  }

  public void setParent(UUID parent) {
    this.parent = parent;
  }

  public int getColour() {
    return colour;
  }

  public void setColour(int colour) {
    this.colour = colour;
  }
}
