package org.dispositif.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.archive.ImportService;
import org.dispositif.archive.JobView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.extract.MediaTypes;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Navigation;

/** Where a text comes in. Reading, preview and saving are calls of the API, made by intake.js. */
@Named
@RequestScoped
public class IntakePage {

  private static final int SHOWN_JOBS = 5;

  @Inject DossierService dossiers;
  @Inject ImportService imports;
  @Inject Navigation navigation;

  private UUID dossier;
  private DossierView view;
  private List<JobView> jobs;

  public void load() {
    view =
        navigation.orErrorPage(
            () -> {
              DossierView found = dossiers.get(dossier);
              if (!found.may(Permission.WORK)) {
                throw Refusal.forbidden();
              }
              return found;
            });
  }

  /** The last imports of many files into this dossier. */
  public List<JobView> getJobs() {
    if (jobs == null) {
      jobs = view == null ? List.of() : imports.list(dossier, SHOWN_JOBS);
    }
    return jobs;
  }

  public DossierView getView() {
    return view;
  }

  public UUID getDossier() {
    return dossier;
  }

  public void setDossier(UUID dossier) {
    this.dossier = dossier;
  }

  /** What a browser offers to choose. */
  public String getAccept() {
    return MediaTypes.FILES;
  }
}
