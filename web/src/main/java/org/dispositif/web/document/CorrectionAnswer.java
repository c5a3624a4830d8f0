package org.dispositif.web.document;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dispositif.clause.CorrectionView;

/**
 * An entry of the journal of corrections.
 *
 * @param before label of the clause before, {@code after} after; null where it has none
 * @param clauses all that it changed
 * @param undone null while it stands
 */
@JsonbNillable
public record CorrectionAnswer(
    int number,
    String op,
    UUID clause,
    String kind,
    String before,
    String after,
    List<UUID> clauses,
    Person by,
    Instant at,
    Instant undone,
    Person undoneBy) {

  /** Who did it. */
  public record Person(UUID id, String name) {}

  /** What a call changed: the entry, and the page's view of it where that was asked for. */
  @JsonbNillable
  public record Done(CorrectionAnswer correction, CutPages.View page) {}

  static CorrectionAnswer of(CorrectionView c) {
    return new CorrectionAnswer(
        c.number(),
        c.op(),
        c.clause(),
        c.kind() == null ? null : c.kind().code(),
        c.before(),
        c.after(),
        c.clauses(),
        new Person(c.who(), c.whoName()),
        c.at(),
        c.undoneAt(),
        c.undoneBy() == null ? null : new Person(c.undoneBy(), c.undoneByName()));
  }
}
