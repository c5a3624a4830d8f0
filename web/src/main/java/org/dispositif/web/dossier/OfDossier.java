package org.dispositif.web.dossier;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** What a page of one dossier begins with, and how it changes something in it. */
public abstract class OfDossier implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject protected DossierService dossiers;
  @Inject protected Navigation navigation;
  @Inject protected Messages messages;

  private UUID id;
  private DossierView dossier;

  /** Whether there is such a dossier for the caller; if not, the error page is shown. */
  protected boolean found() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    return dossier != null;
  }

  /** Makes a change and shows the dossier's page of this name ({@code /tags}) anew, or why not. */
  protected void change(String page, String said, Runnable change) {
    try {
      change.run();
      messages.info(said);
      navigation.go("/dossiers/" + id + page);
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** Whether one sets exercises and shows presentations here. */
  public boolean isPresenter() {
    return may(Permission.PRESENT);
  }

  public boolean isWorker() {
    return may(Permission.WORK);
  }

  public boolean isCurator() {
    return may(Permission.CURATE);
  }

  public boolean isOwner() {
    return may(Permission.OWN);
  }

  private boolean may(Permission permission) {
    return dossier != null && dossier.may(permission);
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
