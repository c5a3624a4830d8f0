package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;

/** Documents of a dossier that a new one may be the same as: told by content, not by file name. */
@Stateless
public class Duplicates {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  /** What is the same, the strongest first. */
  public enum Sameness {
    /** Byte for byte the same file. */
    FILE,
    /** Another file with the same words. */
    TEXT,
    /** Other words under the same symbol, in the same language. */
    SYMBOL
  }

  /** A document there and what it has in common with the new one. */
  public record Duplicate(DocumentView document, Sameness sameness) {}

  /**
   * @param file the bytes of the new one
   * @param text its reading text
   * @param symbols those that it has
   */
  public List<Duplicate> find(
      UUID dossier, byte[] file, String text, Collection<String> symbols, String language) {
    access.require(dossier, Permission.READ);
    Map<UUID, Duplicate> found = new LinkedHashMap<>();
    keep(found, sameFile(dossier, file), Sameness.FILE);
    keep(found, sameText(dossier, text), Sameness.TEXT);
    if (!symbols.isEmpty()) {
      keep(found, sameSymbol(dossier, symbols, language), Sameness.SYMBOL);
    }
    return new ArrayList<>(found.values());
  }

  private static void keep(
      Map<UUID, Duplicate> found, List<DocumentView> documents, Sameness sameness) {
    documents.forEach(d -> found.putIfAbsent(d.id(), new Duplicate(d, sameness)));
  }

  private List<DocumentView> sameFile(UUID dossier, byte[] file) {
    return em.createQuery(
            DocumentService.VIEW
                + "join Original o on o.document = d.id where d.dossier = :dossier"
                + " and d.deletedAt is null and o.sha256 = :sha256 order by d.id",
            DocumentView.class)
        .setParameter("dossier", dossier)
        .setParameter("sha256", DocumentService.sha256(file))
        .getResultList();
  }

  private List<DocumentView> sameText(UUID dossier, String text) {
    return em.createQuery(
            DocumentService.VIEW
                + "join TextVersion v on v.id = d.currentVersion where d.dossier = :dossier"
                + " and d.deletedAt is null and v.sha256 = :sha256 order by d.id",
            DocumentView.class)
        .setParameter("dossier", dossier)
        .setParameter("sha256", DocumentService.sha256(text.getBytes(StandardCharsets.UTF_8)))
        .getResultList();
  }

  private List<DocumentView> sameSymbol(UUID dossier, Collection<String> symbols, String language) {
    return em.createQuery(
            DocumentService.VIEW
                + "where d.dossier = :dossier and d.deletedAt is null and w.symbol in :symbols"
                + " and d.language = :language order by d.id",
            DocumentView.class)
        .setParameter("dossier", dossier)
        .setParameter("symbols", symbols)
        .setParameter("language", language)
        .getResultList();
  }
}
