package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;

/** Stores new documents: work, document, first text version and original. */
@Stateless
public class DocumentStore {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Access access;
  @Inject DocumentService documents;
  @Inject Holdings holdings;

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
    return new Created(documents.get(document.id), true);
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
    holdings.add(document.id, document.currentVersion, document.language, wanted.resolutions());
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
            && original.sha256.equals(Digests.of(wanted.original().content()));
    if (!same) {
      throw Refusal.conflict("id.taken");
    }
    if (there.deletedAt != null) {
      throw Refusal.gone();
    }
    return new Created(documents.get(there.id), false);
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
    version.sha256 = Digests.of(wanted.text());
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
    original.sha256 = Digests.of(file.content());
    em.persist(original);
  }
}
