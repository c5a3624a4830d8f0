package org.dispositif.web.dossier;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Conflict;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;
import org.jspecify.annotations.Nullable;

/** What a page of one dossier begins with, and how it changes something in it. */
public abstract class OfDossier implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject protected DossierService dossiers;
  @Inject protected Navigation navigation;
  @Inject protected Messages messages;

  private UUID id;
  private DossierView dossier;
  private @Nullable Conflict conflict;

  /** Whether there is such a dossier for the caller; if not, the error page is shown. */
  protected boolean found() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    return dossier != null;
  }

  /**
   * Makes a change and shows the dossier's page of this name ({@code /tags}) anew, or why not; what
   * was typed stays in its fields.
   */
  protected void change(String page, String said, Runnable change) {
    try {
      change.run();
      messages.info(said);
      navigation.go("/dossiers/" + id + page);
    } catch (Refusal refusal) {
      refused(refusal);
    }
  }

  private void refused(Refusal refusal) {
    conflict = refusal.current() == null ? null : conflictWith(refusal.current());
    if (conflict == null) {
      messages.refused(refusal);
    }
  }

  /**
   * Takes in the state that somebody else made meanwhile, so that saving once more keeps what this
   * person typed.
   *
   * @return what to show of theirs; null where the page has nothing to show
   */
  protected @Nullable Conflict conflictWith(Object current) {
    return null;
  }

  /** What somebody else made meanwhile; null unless the last change met it. */
  public @Nullable Conflict getConflict() {
    return conflict;
  }

  protected Conflict.Line theirs(String label, String text) {
    return new Conflict.Line(messages.text(label), text);
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
