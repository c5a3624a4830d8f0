package org.dispositif.web.curation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dispositif.curation.AssignmentView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;

/**
 * An assignment as the API answers it.
 *
 * @param openedAt null while each sees only what is their own
 * @param documents addresses
 * @param clauses addresses; when not empty, only these of the documents
 */
public record AssignmentAnswer(
    UUID id,
    String url,
    String page,
    String etag,
    String dossier,
    String kind,
    String title,
    String instructions,
    LocalDate dueOn,
    boolean blind,
    Instant openedAt,
    Instant createdAt,
    List<String> documents,
    List<String> clauses,
    List<Assignee> people) {

  /**
   * Somebody assigned.
   *
   * @param made how many annotations, or judgements, are there by now
   * @param of how many judgements are asked for; 0 where nothing can be counted
   */
  public record Assignee(UUID id, String name, Instant doneAt, long made, long of) {}

  static AssignmentAnswer of(AssignmentView a, Iris iris) {
    return new AssignmentAnswer(
        a.id(),
        iris.api("assignments", a.id()),
        iris.base() + "/curation/" + a.id(),
        Preconditions.etag(a.version()),
        iris.dossier(a.dossier()),
        a.kind(),
        a.title(),
        a.instructions(),
        a.dueOn(),
        a.blind(),
        a.openedAt(),
        a.createdAt(),
        a.documents().stream().map(d -> iris.document(d.id())).toList(),
        a.clauses().stream().map(iris::clause).toList(),
        a.people().stream()
            .map(p -> new Assignee(p.account(), p.name(), p.doneAt(), p.made(), p.of()))
            .toList());
  }
}
