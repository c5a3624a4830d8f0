package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Visibility;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** A dossier with its documents; its title, description and visibility can be changed here. */
@Named
@ViewScoped
public class DossierPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DossierService dossiers;
  @Inject LibraryPage library;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID id;
  private DossierView dossier;
  private String title;
  private String description;
  private Visibility visibility;
  private int version;

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    if (dossier != null) {
      library.load(id);
      title = dossier.title();
      description = dossier.description();
      visibility = dossier.visibility();
      version = dossier.version();
    }
  }

  public void save() {
    try {
      boolean owner = dossiers.get(id).may(Permission.OWN);
      dossiers.edit(
          id, version, new DossierService.Edit(title, description, owner ? visibility : null));
      messages.info("saved");
      navigation.go("/dossiers/" + id);
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public void delete() {
    try {
      dossiers.delete(id, version);
      messages.info("dossier.deleted");
      navigation.go("/");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public boolean isWithoutDocuments() {
    return library.getAll() == 0;
  }

  public DossierView getDossier() {
    return dossier;
  }

  public boolean isWorker() {
    return dossier != null && dossier.may(Permission.WORK);
  }

  public boolean isCurator() {
    return dossier != null && dossier.may(Permission.CURATE);
  }

  public boolean isOwner() {
    return dossier != null && dossier.may(Permission.OWN);
  }

  public Visibility[] getVisibilities() {
    return Visibility.values();
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
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
