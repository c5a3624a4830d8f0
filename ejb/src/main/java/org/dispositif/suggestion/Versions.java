package org.dispositif.suggestion;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;

/** The languages of a work: documents of one symbol, in the dossiers that the caller may read. */
@Dependent
class Versions {

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;

  /** The version in this language that the caller may read; the document itself where none is. */
  DocumentView in(DocumentView document, String language) {
    if (language == null || language.equals(document.language())) {
      return document;
    }
    return others(document, language).stream()
        .filter(d -> Objects.equals(d.part(), document.part()))
        .min(
            java.util.Comparator.comparing(
                    (DocumentView d) -> !d.dossier().equals(document.dossier()))
                .thenComparing(DocumentView::id))
        .orElse(document);
  }

  private List<DocumentView> others(DocumentView document, String language) {
    List<UUID> ids =
        em.createQuery(
                "select d.id from Document d join Work w on w.id = d.work where d.language ="
                    + " :language and d.deletedAt is null and (d.work = :work or w.symbol = :symbol"
                    + " and w.kind = :kind)",
                UUID.class)
            .setParameter("language", language)
            .setParameter("work", document.work())
            .setParameter("symbol", document.symbol())
            .setParameter("kind", document.kind())
            .getResultList();
    return List.copyOf(documents.readable(ids).values());
  }
}
