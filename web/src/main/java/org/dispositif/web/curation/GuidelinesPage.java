package org.dispositif.web.curation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.dispositif.curation.GuidelineService;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/** The guidelines of a dossier; curators write them. */
@Named
@ViewScoped
public class GuidelinesPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject DossierService dossiers;
  @Inject GuidelineService guidelines;
  @Inject Navigation navigation;
  @Inject Messages messages;

  private UUID id;
  private DossierView dossier;
  private int version;
  private String html;
  private String markdown;

  public void load() {
    dossier = navigation.orErrorPage(() -> dossiers.get(id));
    if (dossier != null) {
      GuidelineService.View there = guidelines.get(id);
      version = there.version();
      markdown = there.content();
      html = there.html();
    }
  }

  /** Refused when somebody wrote meanwhile; what was typed stays in the field. */
  public void save() {
    try {
      guidelines.write(id, version, markdown);
      messages.info("saved");
      navigation.go("/dossiers/" + id + "/guidelines");
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  public boolean isCurator() {
    return dossier != null && dossier.may(Permission.CURATE);
  }

  public boolean isWritten() {
    return html != null && !html.isBlank();
  }

  public DossierView getDossier() {
    return dossier;
  }

  public String getHtml() {
    return html;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public String getMarkdown() {
    return markdown;
  }

  public void setMarkdown(String markdown) {
    this.markdown = markdown;
  }
}
