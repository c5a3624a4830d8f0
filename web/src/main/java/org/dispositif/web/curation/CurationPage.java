package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.AssignmentView;
import org.dispositif.curation.GuidelineService;
import org.dispositif.curation.SettlingService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.document.TextHtml;
import org.dispositif.web.document.Ways;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Navigation;

/** The versions of several people over the same text, or their judgements of the same demands. */
@Named
@RequestScoped
public class CurationPage {

  @Inject DossierService dossiers;
  @Inject AssignmentService assignments;
  @Inject ClauseService clauses;
  @Inject GuidelineService guidelines;
  @Inject SettlingService settling;
  @Inject Navigation navigation;
  @Inject Me me;

  private UUID id;
  private UUID documentId;
  private AssignmentView assignment;
  private DossierView dossier;
  private DocumentView document;
  private String guidance;
  private List<SettlingService.Question> questions = List.of();

  public void load() {
    assignment = navigation.orErrorPage(() -> assignments.get(id));
    if (assignment == null) {
      return;
    }
    dossier = dossiers.get(assignment.dossier());
    guidance = guidelines.get(assignment.dossier()).html();
    document = navigation.orErrorPage(this::chosen);
    if (assignment.open() && assignment.judging()) {
      questions = settling.questions(id);
    }
  }

  private DocumentView chosen() {
    return assignment.documents().stream()
        .filter(d -> documentId == null || d.id().equals(documentId))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /** The article's inside: safe HTML. */
  public String getHtml() {
    return new TextHtml(
            me.getLocale(),
            new ClauseNames(document.language()),
            document.name(),
            Ways.NONE,
            List.of(),
            Map.of())
        .of(clauses.list(document.id()));
  }

  public String getDirection() {
    return "ar".equals(document.language()) ? "rtl" : "ltr";
  }

  /** Whether marked places are laid over a text here. */
  public boolean isText() {
    return assignment.open() && !assignment.judging();
  }

  public boolean isCurator() {
    return dossier != null && dossier.may(Permission.CURATE);
  }

  /** Whether the caller may answer what was decided. */
  public boolean isWorker() {
    return dossier != null && dossier.may(Permission.WORK);
  }

  public String getAgreement() {
    return AssignmentPages.agreement(assignment);
  }

  public String work(AssignmentView a) {
    return AssignmentPages.work(a);
  }

  /** Of what is agreed; null where nothing is. */
  public String etag(SettlingService.Question question) {
    return question.agreed() == null ? null : Preconditions.etag(question.agreed().version());
  }

  public List<SettlingService.Question> getQuestions() {
    return questions;
  }

  public String getGuidance() {
    return guidance;
  }

  public AssignmentView getAssignment() {
    return assignment;
  }

  public DossierView getDossier() {
    return dossier;
  }

  public DocumentView getDocument() {
    return document;
  }

  public UUID getId() {
    return id;
  }

  public void setId(UUID id) {
    this.id = id;
  }

  public UUID getDocumentId() {
    return documentId;
  }

  public void setDocumentId(UUID documentId) {
    this.documentId = documentId;
  }
}
