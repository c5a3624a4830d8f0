package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;

/** Documents, their text versions and originals. */
@Stateless
public class DocumentService {

  static final String VIEW =
      "select new org.dispositif.document.DocumentView(d.id, d.version, d.dossier, d.work, d.kind,"
          + " d.language, d.title, w.symbol, w.organ, w.part, coalesce(w.adoptedOn, d.writtenOn),"
          + " w.meeting, w.method, w.vote, d.reference, d.currentVersion, d.createdAt, d.createdBy)"
          + " from Document d join Work w on w.id = d.work ";

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

  /** The document, when the caller has this permission in its dossier. */
  public DocumentView require(UUID id, Permission permission) {
    Document document =
        Optional.ofNullable(em.find(Document.class, id)).orElseThrow(Refusal::notFound);
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

  /** What {@link #create} did: the same id with the same bytes again makes nothing new. */
  public record Created(DocumentView document, boolean made) {}

  /**
   * Stores a document with its first text version; the caller of this stores clauses and the rest
   * with it.
   */
  public Created create(NewDocument wanted) {
    access.require(wanted.dossier(), Permission.WORK);
    Document there = wanted.id() == null ? null : em.find(Document.class, wanted.id());
    if (there != null) {
      return again(there, wanted);
    }
    Document document = add(wanted, work(wanted));
    em.flush();
    return new Created(view(document.id), true);
  }

  /**
   * Stores many documents of one dossier, in their order, with what they have in common looked up
   * once. Whoever calls this flushes. Ids, where they are given, are new ones.
   */
  public List<DocumentView> createAll(UUID dossier, List<NewDocument> wanted) {
    access.require(dossier, Permission.WORK);
    Map<String, Work> works = works(dossier, wanted);
    // all works before the documents: rows are sent in the order in which their kinds first came up
    List<Work> ofEach = wanted.stream().map(each -> work(each, works)).toList();
    List<DocumentView> made = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      made.add(view(add(wanted.get(i), ofEach.get(i)), ofEach.get(i)));
    }
    return made;
  }

  private Work work(NewDocument wanted, Map<String, Work> works) {
    return wanted.symbol() == null
        ? addWork(wanted)
        : works.computeIfAbsent(workKey(wanted), key -> addWork(wanted));
  }

  private Map<String, Work> works(UUID dossier, List<NewDocument> wanted) {
    Map<String, Work> works = new HashMap<>();
    em.createQuery(
            "select w from Work w where w.dossier = :dossier and w.symbol in :symbols", Work.class)
        .setParameter("dossier", dossier)
        .setParameter(
            "symbols",
            wanted.stream().map(NewDocument::symbol).filter(Objects::nonNull).distinct().toList())
        .getResultList()
        .forEach(w -> works.put(workKey(w.kind, w.symbol, w.part), w));
    return works;
  }

  private static String workKey(NewDocument wanted) {
    return workKey(wanted.kind(), wanted.symbol(), wanted.part());
  }

  private static String workKey(DocumentKind kind, String symbol, String part) {
    return kind + " " + symbol + " " + (part == null ? "" : part);
  }

  private Document add(NewDocument wanted, Work work) {
    Document document = new Document();
    document.id = wanted.id() == null ? Ids.next() : wanted.id();
    document.work = work.id;
    document.dossier = wanted.dossier();
    document.kind = wanted.kind();
    document.language = wanted.language();
    document.title = wanted.title();
    document.writtenOn = wanted.kind() == DocumentKind.RESOLUTION ? null : wanted.date();
    document.reference = wanted.reference();
    document.currentVersion = Ids.next();
    document.createdAt = Now.instant();
    document.createdBy = caller.id();
    em.persist(document);
    addVersion(document, wanted);
    addOriginal(document, wanted.original());
    return document;
  }

  private static DocumentView view(Document d, Work w) {
    return new DocumentView(
        d.id,
        d.version,
        d.dossier,
        d.work,
        d.kind,
        d.language,
        d.title,
        w.symbol,
        w.organ,
        w.part,
        w.adoptedOn == null ? d.writtenOn : w.adoptedOn,
        w.meeting,
        w.method,
        w.vote,
        d.reference,
        d.currentVersion,
        d.createdAt,
        d.createdBy);
  }

  private Created again(Document there, NewDocument wanted) {
    access.require(there.dossier, Permission.READ);
    Original original = em.find(Original.class, there.id);
    boolean same =
        there.dossier.equals(wanted.dossier())
            && original.sha256.equals(sha256(wanted.original().content()));
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    return new Created(view(there.id), false);
  }

  private Work work(NewDocument wanted) {
    Optional<Work> there =
        wanted.symbol() == null
            ? Optional.empty()
            : em.createQuery(
                    "select w from Work w where w.dossier = :dossier and w.symbol = :symbol"
                        + " and coalesce(w.part, '') = :part and w.kind = :kind",
                    Work.class)
                .setParameter("dossier", wanted.dossier())
                .setParameter("symbol", wanted.symbol())
                .setParameter("part", wanted.part() == null ? "" : wanted.part())
                .setParameter("kind", wanted.kind())
                .getResultStream()
                .findFirst();
    return there.orElseGet(() -> addWork(wanted));
  }

  private Work addWork(NewDocument wanted) {
    LocalDate adopted = wanted.kind() == DocumentKind.RESOLUTION ? wanted.date() : null;
    Work work = new Work();
    work.id = Ids.next();
    work.dossier = wanted.dossier();
    work.kind = wanted.kind();
    work.organ = wanted.organ();
    work.symbol = wanted.symbol();
    work.part = wanted.part();
    work.adoptedOn = adopted;
    work.year = WorkDating.year(wanted.date(), wanted.symbol());
    work.sortKey = WorkDating.sortKey(wanted.symbol());
    work.meeting = wanted.meeting();
    work.method = wanted.method();
    work.vote = wanted.vote();
    em.persist(work);
    return work;
  }

  private void addVersion(Document document, NewDocument wanted) {
    TextVersion version = new TextVersion();
    version.id = document.currentVersion;
    version.document = document.id;
    version.number = 1;
    version.content = wanted.text();
    version.sha256 = sha256(wanted.text().getBytes(StandardCharsets.UTF_8));
    version.source = wanted.source();
    version.reading = wanted.reading();
    version.segmenter = wanted.segmenter();
    version.createdAt = document.createdAt;
    version.createdBy = document.createdBy;
    em.persist(version);
  }

  private void addOriginal(Document document, OriginalFile file) {
    Original original = new Original();
    original.document = document.id;
    original.filename = file.filename();
    original.mediaType = file.mediaType();
    original.content = file.content();
    original.size = file.content().length;
    original.sha256 = sha256(file.content());
    em.persist(original);
  }

  /** What of a document changes; null leaves it as it is. */
  public record Edit(String title) {}

  public DocumentView edit(UUID id, int version, Edit edit) {
    Document document = at(id, version);
    if (edit.title() != null && !edit.title().isBlank()) {
      document.title = edit.title().strip();
    }
    em.flush();
    changes.record(document.dossier, Changes.Kind.CHANGED, "document", id);
    return view(id);
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

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
