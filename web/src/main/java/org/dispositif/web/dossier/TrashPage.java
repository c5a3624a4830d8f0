package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;

/** What was deleted in a dossier, and how to have it back. */
@Named
@ViewScoped
public class TrashPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject Trash trash;

  private List<TrashItem> items = List.of();

  public void load() {
    List<TrashItem> found = found() ? navigation.orErrorPage(() -> trash.of(getId())) : null;
    items = found == null ? List.of() : found;
  }

  public void restore(String kind, UUID item) {
    change("/trash", "trash.restored", () -> trash.restore(kind, item));
  }

  public List<TrashItem> getItems() {
    return items;
  }
}
