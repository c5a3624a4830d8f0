package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.NewTag;
import org.dispositif.annotation.TagService;
import org.dispositif.annotation.TagView;
import org.dispositif.web.page.Conflict;
import org.jspecify.annotations.Nullable;

/** The tag set of a dossier: a tree that curators keep. */
@Named
@ViewScoped
public class TagsPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject TagService tags;

  private List<TagView> all = List.of();
  private String name;
  private UUID parent;
  private int colour = 1;
  private TagView changed;
  private String newName;
  private UUID newParent;
  private int newColour;

  public void load() {
    if (found()) {
      all = tags.list(getId());
    }
  }

  public void add() {
    change(
        "/tags",
        "saved",
        () -> tags.create(getId(), new NewTag(null, parent, name, null, colour, null)));
  }

  public void delete(UUID tag, int version) {
    change("/tags", "saved", () -> tags.delete(tag, version));
  }

  /** Opens a tag's line for changes. */
  public void open(UUID tag) {
    TagView t = all.stream().filter(one -> one.id().equals(tag)).findFirst().orElse(null);
    changed = t;
    if (t != null) {
      newName = t.name();
      newParent = t.parent();
      newColour = t.colour();
    }
  }

  public void close() {
    changed = null;
  }

  /** Renames, moves or colours the tag that is open; refused when somebody did so meanwhile. */
  public void rename() {
    TagView t = changed;
    NewTag wanted = new NewTag(t.id(), newParent, newName, t.description(), newColour, t.ordinal());
    change("/tags", "saved", () -> tags.edit(t.id(), t.version(), wanted));
  }

  /** A tag that was to be deleted is not open: the message says enough. */
  @Override
  protected @Nullable Conflict conflictWith(Object current) {
    TagView now = (TagView) current;
    if (!isOpen(now.id())) {
      return null;
    }
    changed = now;
    return Conflict.of(
        theirs("tags.name", now.name()),
        theirs("tags.parent", nameOf(now.parent())),
        theirs("tags.colour", messages.text("tags.colour." + now.colour())));
  }

  private String nameOf(@Nullable UUID tag) {
    return all.stream()
        .filter(t -> t.id().equals(tag))
        .findFirst()
        .map(TagView::name)
        .orElseGet(() -> messages.text("tags.parent.none"));
  }

  /** Tags that the open one can stand under: not itself, nor what is below it. */
  public List<TagView> getPossibleParents() {
    return all.stream().filter(t -> changed != null && !isUnder(t, changed.id())).toList();
  }

  private boolean isUnder(TagView tag, UUID top) {
    TagView at = tag;
    for (int depth = 0; at != null && depth < all.size() + 1; depth++) {
      if (at.id().equals(top)) {
        return true;
      }
      UUID above = at.parent();
      at = all.stream().filter(t -> t.id().equals(above)).findFirst().orElse(null);
    }
    return false;
  }

  public boolean isOpen(UUID tag) {
    return changed != null && changed.id().equals(tag);
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

  public String getNewName() {
    return newName;
  }

  public void setNewName(String newName) {
    this.newName = newName;
  }

  public UUID getNewParent() {
    return newParent;
  }

  public void setNewParent(UUID newParent) {
    this.newParent = newParent;
  }

  public int getNewColour() {
    return newColour;
  }

  public void setNewColour(int newColour) {
    this.newColour = newColour;
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
