package org.dispositif.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
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

  @Inject DossierService dossiers;
  @Inject Navigation navigation;

  private UUID dossier;
  private DossierView view;

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
