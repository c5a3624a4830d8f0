package org.dispositif.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.dispositif.archive.ImportService;
import org.dispositif.archive.JobView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.web.page.Navigation;

/** An import: how far it is and what became of each file. What changes is told by job.js. */
@Named
@RequestScoped
public class JobPage {

  @Inject ImportService imports;
  @Inject DossierService dossiers;
  @Inject Navigation navigation;

  private UUID id;
  private JobView view;
  private DossierView dossier;

  public void load() {
    view = navigation.orErrorPage(() -> imports.get(id));
    if (view != null) {
      dossier = navigation.orErrorPage(() -> dossiers.get(view.dossier()));
    }
  }

  public JobView getView() {
    return view;
  }

  public DossierView getDossier() {
    return dossier;
  }

  /** Whether the caller may look at files that were not stored. */
  public boolean isWorker() {
    return dossier != null && dossier.may(Permission.WORK);
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }
}
