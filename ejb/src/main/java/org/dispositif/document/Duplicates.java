package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

  /**
   * A document there by what it can be recognised by.
   *
   * @param file SHA-256 of its bytes
   * @param text SHA-256 of its reading text
   */
  public record Known(
      UUID document, String file, String text, String symbol, String language, UUID textVersion) {}

  /**
   * The documents of a dossier that any of many new ones may be the same as. Whoever calls this may
   * read the dossier.
   */
  public List<Known> known(
      UUID dossier,
      Collection<String> files,
      Collection<String> texts,
      Collection<String> symbols) {
    List<Known> known = new ArrayList<>();
    known.addAll(known(dossier, "o.sha256", files));
    known.addAll(known(dossier, "v.sha256", texts));
    known.addAll(known(dossier, "w.symbol", symbols));
    return known;
  }

  private List<Known> known(UUID dossier, String what, Collection<String> in) {
    if (in.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select new org.dispositif.document.Duplicates$Known(d.id, o.sha256, v.sha256,"
                + " w.symbol, d.language, v.id) from Document d join Work w on w.id = d.work join"
                + " Original o on o.document = d.id join TextVersion v on v.id = d.currentVersion"
                + " where d.dossier = :dossier and d.deletedAt is null and "
                + what
                + " in :these order by d.id",
            Known.class)
        .setParameter("dossier", dossier)
        .setParameter("these", in)
        .getResultList();
  }

  /** The words of a text version that {@link #known} told of. */
  public String text(Known known) {
    return em.createQuery("select v.content from TextVersion v where v.id = :id", String.class)
        .setParameter("id", known.textVersion())
        .getSingleResult();
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
        .setParameter("sha256", Digests.of(file))
        .getResultList();
  }

  private List<DocumentView> sameText(UUID dossier, String text) {
    return em.createQuery(
            DocumentService.VIEW
                + "join TextVersion v on v.id = d.currentVersion where d.dossier = :dossier"
                + " and d.deletedAt is null and v.sha256 = :sha256 order by d.id",
            DocumentView.class)
        .setParameter("dossier", dossier)
        .setParameter("sha256", Digests.of(text))
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
