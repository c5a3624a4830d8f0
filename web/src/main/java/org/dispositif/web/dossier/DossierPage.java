package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Visibility;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Conflict;

/** A dossier with its documents; its title, description and visibility can be changed here. */
@Named
@ViewScoped
public class DossierPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject LibraryPage library;

  private String title;
  private String description;
  private Visibility visibility;
  private int version;

  public void load() {
    if (found()) {
      DossierView dossier = getDossier();
      library.load(dossier.id());
      title = dossier.title();
      description = dossier.description();
      visibility = dossier.visibility();
      version = dossier.version();
    }
  }

  public void save() {
    change("", "saved", this::edit);
  }

  /** The visibility of somebody else's dossier stays as it is. */
  private void edit() {
    boolean owner = dossiers.get(getId()).may(Permission.OWN);
    dossiers.edit(
        getId(), version, new DossierService.Edit(title, description, owner ? visibility : null));
  }

  @Override
  protected Conflict conflictWith(Object current) {
    DossierView now = (DossierView) current;
    version = now.version();
    return Conflict.of(
        theirs("dossier.title", now.title()),
        theirs("dossier.description", now.description()),
        theirs("dossier.visibility", messages.text("visibility." + now.visibility())));
  }

  public void delete() {
    try {
      dossiers.delete(getId(), version);
      messages.info("dossier.deleted");
      navigation.go("/");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public boolean isWithoutDocuments() {
    return library.getAll() == 0;
  }

  public Visibility[] getVisibilities() {
    return Visibility.values();
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(String description) {
    this.description = description;
  }

  public Visibility getVisibility() {
    return visibility;
  }

  public void setVisibility(Visibility visibility) {
    this.visibility = visibility;
  }
}
