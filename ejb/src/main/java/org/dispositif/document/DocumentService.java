package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Now;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;

/** Documents, their text versions and originals, as they are and as people change them. */
@Stateless
public class DocumentService {

  static final String VIEW =
      "select new org.dispositif.document.DocumentView(d.id, d.version, d.dossier, d.work, d.kind,"
          + " d.language, d.title, w.symbol, w.organ, w.part, coalesce(w.adoptedOn, d.writtenOn),"
          + " w.meeting, w.method, w.vote, d.reference, d.currentVersion, d.createdAt, d.createdBy)"
          + " from Document d join Work w on w.id = d.work ";

  /** Texts read by one query. */
  private static final int AT_ONCE = 200;

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject Changes changes;

  /**
   * The document, when the caller may read it.
   *
   * @throws Refusal not found, or gone when it is in the trash
   */
  public DocumentView get(UUID id) {
    return require(id, Permission.READ);
  }

  /**
   * The document, when the caller has this permission in its dossier.
   *
   * @param id null is found nowhere, as an address without it
   */
  public DocumentView require(UUID id, Permission permission) {
    Document document =
        Optional.ofNullable(id).map(i -> em.find(Document.class, i)).orElseThrow(Refusal::notFound);
    access.require(document.dossier, permission);
    if (document.deletedAt != null) {
      throw Refusal.gone();
    }
    return view(id);
  }

  /** Those of these documents that are live and that the caller may read, by id. */
  public Map<UUID, DocumentView> readable(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    Map<UUID, Boolean> dossiers = new HashMap<>();
    return em
        .createQuery(VIEW + "where d.id in :ids and d.deletedAt is null", DocumentView.class)
        .setParameter("ids", Set.copyOf(ids))
        .getResultList()
        .stream()
        .filter(d -> dossiers.computeIfAbsent(d.dossier(), in -> access.may(in, Permission.READ)))
        .collect(Collectors.toMap(DocumentView::id, Function.identity()));
  }

  /** The documents of a dossier, newest first. */
  public Page<DocumentView> list(UUID dossier, DocumentKind kind, UUID after, int limit) {
    access.require(dossier, Permission.READ);
    String where =
        "where d.dossier = :dossier and d.deletedAt is null and (:kind is null or d.kind = :kind)";
    List<DocumentView> items =
        em.createQuery(
                VIEW + where + " and (:after is null or d.id < :after) order by d.id desc",
                DocumentView.class)
            .setParameter("dossier", dossier)
            .setParameter("kind", kind)
            .setParameter("after", after)
            .setMaxResults(limit)
            .getResultList();
    long total =
        em.createQuery("select count(d) from Document d " + where, Long.class)
            .setParameter("dossier", dossier)
            .setParameter("kind", kind)
            .getSingleResult();
    return new Page<>(items, total);
  }

  /** All documents of a dossier, oldest first. */
  public List<DocumentView> all(UUID dossier) {
    access.require(dossier, Permission.READ);
    return em.createQuery(
            VIEW + "where d.dossier = :dossier and d.deletedAt is null order by d.id",
            DocumentView.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  /** The current reading texts of documents of one's dossiers, by document. */
  public Map<UUID, String> texts(Collection<DocumentView> shown) {
    Map<UUID, String> texts = new HashMap<>();
    List<UUID> versions =
        readable(shown.stream().map(DocumentView::id).toList()).values().stream()
            .map(DocumentView::textVersion)
            .toList();
    for (int from = 0; from < versions.size(); from += AT_ONCE) {
      em.createQuery(
              "select v.document, v.content from TextVersion v where v.id in :versions",
              Object[].class)
          .setParameter(
              "versions", versions.subList(from, Math.min(from + AT_ONCE, versions.size())))
          .getResultList()
          .forEach(row -> texts.put((UUID) row[0], (String) row[1]));
    }
    return texts;
  }

  /** Other documents of the same work: its other languages. */
  public List<DocumentView> siblings(UUID id) {
    DocumentView document = get(id);
    return em.createQuery(
            VIEW
                + "where d.work = :work and d.id <> :id and d.deletedAt is null order by"
                + " d.language",
            DocumentView.class)
        .setParameter("work", document.work())
        .setParameter("id", id)
        .getResultList();
  }

  /** The document's current text. */
  public TextView text(UUID id) {
    return text(get(id));
  }

  private TextView text(DocumentView document) {
    TextVersion v = em.find(TextVersion.class, document.textVersion());
    return new TextView(v.id, v.document, v.number, v.content, v.reading, v.createdAt);
  }

  public OriginalFile original(UUID id) {
    get(id);
    Original original = em.find(Original.class, id);
    return new OriginalFile(original.filename, original.mediaType, original.content);
  }

  /** What of a document changes; null leaves it as it is. */
  public record Edit(String title) {}

  public DocumentView edit(UUID id, int version, Edit edit) {
    Document document = at(id, version);
    if (edit.title() != null && !edit.title().isBlank()) {
      document.title = edit.title().strip();
      called(document);
    }
    em.flush();
    changes.record(document.dossier, Changes.Kind.CHANGED, "document", id);
    return view(id);
  }

  /** A title that a person mended finds the document's family better than the one that was read. */
  private void called(Document document) {
    List<HeldResolution> held =
        em.createQuery(
                "select h from HeldResolution h where h.textVersion = :version",
                HeldResolution.class)
            .setParameter("version", document.currentVersion)
            .getResultList();
    if (held.size() == 1) {
      Holdings.title(held.get(0), document.title, document.language);
    }
  }

  /** To the trash. What hangs on it stays, and comes back with it. */
  public void delete(UUID id, int version) {
    Document document = at(id, version);
    document.deletedAt = Now.instant();
    document.deletedBy = caller.id();
    changes.record(document.dossier, Changes.Kind.DELETED, "document", id);
  }

  public DocumentView restore(UUID id) {
    Document document =
        Optional.ofNullable(em.find(Document.class, id)).orElseThrow(Refusal::notFound);
    access.require(document.dossier, Permission.WORK);
    document.deletedAt = null;
    document.deletedBy = null;
    em.flush();
    changes.record(document.dossier, Changes.Kind.RESTORED, "document", id);
    return view(id);
  }

  /** The documents of a dossier that are in the trash. */
  public List<DocumentView> trash(UUID dossier) {
    access.require(dossier, Permission.WORK);
    return em.createQuery(
            VIEW
                + "where d.dossier = :dossier and d.deletedAt is not null order by d.deletedAt"
                + " desc",
            DocumentView.class)
        .setParameter("dossier", dossier)
        .getResultList();
  }

  private Document at(UUID id, int version) {
    DocumentView view = require(id, Permission.WORK);
    if (view.version() != version) {
      throw Refusal.stale(view);
    }
    return em.find(Document.class, id);
  }

  private DocumentView view(UUID id) {
    return em.createQuery(VIEW + "where d.id = :id", DocumentView.class)
        .setParameter("id", id)
        .getSingleResult();
  }
}
