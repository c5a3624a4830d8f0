package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignmentService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.sidebyside.SideBySideService;

/** The same clause in another language of its resolution; each pair of texts is aligned once. */
@Dependent
class Translations {

  @Inject DocumentService documents;
  @Inject AlignmentService alignments;
  @Inject SideBySideService beside;

  private final Map<UUID, Optional<AlignedDocuments>> aligned = new HashMap<>();

  /**
   * The snapshot with each clause beside itself in that language, where it has it.
   *
   * @param language null takes the second language away
   */
  Snapshot in(String language, Snapshot snapshot) {
    return snapshot.each(p -> p.withSecond(language == null ? null : in(language, p)));
  }

  private Passage in(String language, Passage passage) {
    if (passage.clause() == null || language.equals(passage.language())) {
      return null;
    }
    return aligned
        .computeIfAbsent(passage.document(), id -> align(id, language))
        .map(a -> counterparts(a, passage.clauses()))
        .filter(found -> !found.isEmpty())
        .map(found -> PassageMaker.of(beside.pieces(found), List.of()))
        .map(p -> p.as(passage.role(), null))
        .orElse(null);
  }

  /** Asked for first, and never caught: a refusal would undo the whole change. */
  private Optional<AlignedDocuments> align(UUID document, String language) {
    if (!documents.readable(List.of(document)).containsKey(document)) {
      return Optional.empty();
    }
    List<UUID> others =
        documents.siblings(document).stream()
            .filter(d -> d.language().equals(language))
            .map(DocumentView::id)
            .toList();
    return documents.readable(others).keySet().stream()
        .findFirst()
        .map(other -> alignments.of(document, other));
  }

  private static List<UUID> counterparts(AlignedDocuments aligned, List<UUID> clauses) {
    return aligned.pairs().stream()
        .filter(p -> p.a().stream().anyMatch(c -> clauses.contains(c.id())))
        .flatMap(p -> p.b().stream())
        .map(ClauseView::id)
        .toList();
  }
}
