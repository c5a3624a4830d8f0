package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.curation.AssignmentService;
import org.dispositif.curation.AssignmentView;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Caller;
import org.dispositif.web.ClauseNames;

/** What the person was given on the document that the Reader shows. */
@Named
@RequestScoped
public class AssignedBar {

  @Inject AssignmentService assignments;
  @Inject ClauseService clauses;
  @Inject Caller caller;

  /**
   * An assignment in the bar.
   *
   * @param mine how far the person is
   * @param parts the paragraphs that are asked for; empty for all of the text
   */
  public record Given(AssignmentView assignment, AssignmentView.Assignee mine, List<Part> parts) {

    /** Where demands are judged; elsewhere the Reader itself is the place. */
    public String work() {
      return AssignmentPages.work(assignment);
    }
  }

  /** A paragraph by its name in the text's language. */
  public record Part(UUID clause, String name) {}

  public List<Given> of(DocumentView document) {
    return assignments.ofDocument(document.id()).stream().map(a -> given(a, document)).toList();
  }

  private Given given(AssignmentView a, DocumentView document) {
    AssignmentView.Assignee mine =
        a.people().stream().filter(p -> p.account().equals(caller.id())).findFirst().orElseThrow();
    return new Given(a, mine, a.clauses().isEmpty() ? List.of() : parts(a, document));
  }

  private List<Part> parts(AssignmentView a, DocumentView document) {
    ClauseNames names = new ClauseNames(document.language());
    return clauses.list(document.id()).stream()
        .filter(c -> a.clauses().contains(c.id()))
        .map(c -> new Part(c.id(), name(names, c)))
        .toList();
  }

  private static String name(ClauseNames names, ClauseView clause) {
    String full = names.full(clause.label());
    return full.isEmpty() ? "¶" : full;
  }
}
