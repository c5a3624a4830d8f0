package org.dispositif.web.document;

import jakarta.inject.Inject;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Navigation;

/** What a page of one document begins with: it, by its own id or by that of a clause in it. */
public abstract class OfDocument {

  @Inject protected DocumentService documents;
  @Inject protected ClauseService clauses;
  @Inject Navigation navigation;

  private UUID id;
  private UUID clause;
  private DocumentView document;

  /** Whether there is such a document for the caller; if not, the error page is shown. */
  protected boolean found() {
    document = navigation.orErrorPage(this::find);
    if (document == null) {
      return false;
    }
    id = document.id();
    return true;
  }

  /** A clause that was merged away leads to its successor. */
  private DocumentView find() {
    if (id == null && clause == null) {
      throw Refusal.notFound();
    }
    if (clause == null) {
      return documents.get(id);
    }
    ClauseView standing = clauses.get(clause);
    clause = standing.id();
    return documents.get(standing.document());
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

  public UUID getClause() {
    return clause;
  }

  public void setClause(UUID clause) {
    this.clause = clause;
  }
}
