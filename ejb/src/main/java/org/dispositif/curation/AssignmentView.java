package org.dispositif.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dispositif.annotation.SafeHtml;
import org.dispositif.document.DocumentView;

/**
 * An assignment as the caller may see it.
 *
 * @param kind ANNOTATE or JUDGE
 * @param openedAt null while each sees only what is their own
 * @param clauses when not empty, only these of the documents
 * @param people those assigned; while it is blind, curators see all and others themselves
 */
public record AssignmentView(
    UUID id,
    int version,
    UUID dossier,
    String kind,
    String title,
    String instructions,
    LocalDate dueOn,
    boolean blind,
    Instant openedAt,
    Instant createdAt,
    List<DocumentView> documents,
    List<UUID> clauses,
    List<Assignee> people) {

  /**
   * Somebody assigned.
   *
   * @param layer their blind layer, null when they work in the open
   * @param made how many annotations, or judgements, are there by now
   * @param of how many judgements are asked for; 0 where nothing can be counted
   */
  public record Assignee(
      UUID account, String name, UUID layer, Instant doneAt, long made, long of) {

    public boolean done() {
      return doneAt != null;
    }
  }

  public boolean open() {
    return openedAt != null;
  }

  /** The instructions as safe HTML, by the same marks as guidelines; null when there are none. */
  public String instructionsHtml() {
    return instructions == null ? null : SafeHtml.of(instructions, "text/markdown");
  }

  public boolean judging() {
    return kind.equals(Assignment.Kind.JUDGE.name());
  }

  public long doneCount() {
    return people.stream().filter(Assignee::done).count();
  }
}
