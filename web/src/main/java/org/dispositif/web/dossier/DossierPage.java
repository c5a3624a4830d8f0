package org.dispositif.web.dossier;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Visibility;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** A dossier with its documents; its title, description and visibility can be changed here. */
@Named
@ViewScoped
public class DossierPage implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int MOST = 500;

  @Inject DossierService dossiers;
  @Inject DocumentService documents;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID id;
  private DossierView dossier;
  private List<DocumentView> all = List.of();
  private String title;
  private String description;
  private Visibility visibility;
  private int version;

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    if (dossier != null) {
      all = documents.list(id, null, null, MOST).items();
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

  public List<DocumentView> getResolutions() {
    return of(DocumentKind.RESOLUTION);
  }

  public List<DocumentView> getLetters() {
    return of(DocumentKind.LETTER);
  }

  public List<DocumentView> getArticles() {
    return of(DocumentKind.ARTICLE);
  }

  private List<DocumentView> of(DocumentKind kind) {
    return all.stream().filter(d -> d.kind() == kind).toList();
  }

  public boolean isWithoutDocuments() {
    return all.isEmpty();
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
