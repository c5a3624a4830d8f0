package org.dispositif.web.curation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.dispositif.curation.GuidelineService;
import org.dispositif.web.dossier.OfDossier;
import org.dispositif.web.page.Conflict;

/** The guidelines of a dossier; curators write them. */
@Named
@ViewScoped
public class GuidelinesPage extends OfDossier {

  private static final long serialVersionUID = 1L;

  @Inject GuidelineService guidelines;

  private int version;
  private String html;
  private String markdown;

  public void load() {
    if (found()) {
      GuidelineService.View there = guidelines.get(getId());
      version = there.version();
      markdown = there.content();
      html = there.html();
    }
  }

  public void save() {
    change("/guidelines", "saved", () -> guidelines.write(getId(), version, markdown));
  }

  @Override
  protected Conflict conflictWith(Object current) {
    GuidelineService.View now = (GuidelineService.View) current;
    version = now.version();
    html = now.html();
    Conflict.Line written = theirs("guidelines.markdown", now.content());
    return new Conflict(now.changedBy(), now.changedAt(), List.of(written));
  }

  /** Puts what the colleague wrote behind what this person typed; nothing is saved yet. */
  public void both() {
    String mine = markdown == null ? "" : markdown.strip() + "\n\n";
    markdown = mine + guidelines.get(getId()).content();
  }

  public boolean isWritten() {
    return html != null && !html.isBlank();
  }

  public String getHtml() {
    return html;
  }

  public String getMarkdown() {
    return markdown;
  }

  public void setMarkdown(String markdown) {
    this.markdown = markdown;
  }
}
