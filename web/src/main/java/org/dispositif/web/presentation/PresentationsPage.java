package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.NewPresentation;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.PresentationView;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The presentations of a dossier, or all that one may see; and a new one. */
@Named
@RequestScoped
public class PresentationsPage {

  private static final int MOST_DOSSIERS = 500;

  @Inject PresentationService presentations;
  @Inject DossierService dossiers;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID dossier;
  private DossierView of;
  private List<PresentationView> all = List.of();
  private List<DossierView> receiving = List.of();
  private UUID into;
  private String title;

  public void load() {
    of = dossier == null ? null : navigation.orErrorPage(() -> dossiers.get(dossier));
    if (dossier != null && of == null) {
      return;
    }
    all = presentations.list(dossier);
    List<DossierView> open = of == null ? dossiers.list(null, MOST_DOSSIERS).items() : List.of(of);
    receiving = open.stream().filter(d -> d.may(Permission.PRESENT)).toList();
  }

  public void create() {
    try {
      UUID in = into == null ? dossier : into;
      PresentationView made =
          presentations.create(new NewPresentation(null, in, title, null, null)).presentation();
      navigation.go("/presentations/" + made.id());
    } catch (Refusal refusal) {
      messages.refused(refusal);
      load();
    }
  }

  public List<PresentationView> getAll() {
    return all;
  }

  public DossierView getOf() {
    return of;
  }

  /** The dossiers in which one may make presentations. */
  public List<DossierView> getReceiving() {
    return receiving;
  }

  public UUID getDossier() {
    return dossier;
  }

  public void setDossier(UUID dossier) {
    this.dossier = dossier;
  }

  public UUID getInto() {
    return into;
  }

  public void setInto(UUID into) {
    this.into = into;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }
}
