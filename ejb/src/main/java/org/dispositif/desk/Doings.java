package org.dispositif.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.LayerFilter;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Changes;

/**
 * What people did in the caller's dossiers, from the logs of changes: gathered by person, day, kind
 * and document, so that an afternoon's judging is one line. What the caller may not see is left
 * out.
 */
@Stateless
public class Doings {

  private static final int MOST_ENTRIES = 600;
  private static final int MOST_DOSSIERS = 500;

  /** Corrections of a document's cut: each counts. */
  private static final String CUT = "cut";

  private static final String OF_DOCUMENT =
      "select d.id, d.id, d.id from Document d where d.id in :ids";

  /** How to find the documents of a thing: its id, the document, the other document. */
  private static final Map<String, String> DOCUMENTS =
      Map.of(
          "document",
          OF_DOCUMENT,
          CUT,
          OF_DOCUMENT,
          "review",
          OF_DOCUMENT,
          "annotation",
          "select a.id, t.document, t.document from Annotation a join AnnotationTarget t on"
              + " t.annotation = a.id where a.id in :ids and "
              + LayerFilter.visible("a.layer"),
          "demand",
          "select d.id, d.document, d.document from Demand d where d.id in :ids",
          "judgement",
          "select j.id, d.document, j.document from Judgement j join Demand d on d.id = j.demand"
              + " where j.id in :ids and "
              + LayerFilter.visibleJudgement("j"),
          "link",
          "select l.id, l.source.document, l.target.document from ClauseLink l where l.id in :ids"
              + " and "
              + LayerFilter.visible("l.layer"),
          "suggestion",
          "select s.id, s.document, s.other from DeclinedSuggestion s where s.id in :ids and "
              + LayerFilter.visible("s.layer"),
          "clause",
          "select c.id, c.document, c.document from Clause c where c.id in :ids");

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Changes changes;
  @Inject AccountService accounts;
  @Inject DossierService dossiers;
  @Inject DocumentService documents;

  private record Where(UUID document, UUID other) {
    static final Where NOWHERE = new Where(null, null);
  }

  private record Heap(
      LocalDate day, UUID who, String what, Changes.Kind kind, UUID dossier, Where where) {}

  /** The last doings in the dossiers that the caller is a member of or may read, newest first. */
  public List<Doing> latest(int limit) {
    Map<UUID, DossierView> all =
        dossiers.list(null, MOST_DOSSIERS).items().stream()
            .collect(Collectors.toMap(DossierView::id, Function.identity()));
    List<Changes.Entry> entries = changes.latest(List.copyOf(all.keySet()), MOST_ENTRIES);
    return doings(entries, all).stream().limit(limit).toList();
  }

  /** The last doings of one person that the caller may see. */
  public List<Doing> of(UUID person, int limit) {
    return latest(Integer.MAX_VALUE).stream()
        .filter(d -> d.who().equals(person))
        .limit(limit)
        .toList();
  }

  private List<Doing> doings(List<Changes.Entry> logged, Map<UUID, DossierView> all) {
    List<Changes.Entry> entries = joining(logged);
    Map<UUID, Where> places = places(entries);
    Map<Heap, List<Changes.Entry>> heaps = new LinkedHashMap<>();
    for (Changes.Entry e : entries) {
      boolean hidden = DOCUMENTS.containsKey(e.what()) && !places.containsKey(e.id());
      if (!hidden) {
        heaps.computeIfAbsent(heap(e, places), h -> new ArrayList<>()).add(e);
      }
    }
    Map<UUID, Person> people =
        accounts.people(heaps.keySet().stream().map(Heap::who).distinct().toList());
    Map<UUID, DocumentView> named = named(heaps.keySet());
    return heaps.entrySet().stream()
        .map(h -> doing(h.getKey(), h.getValue(), people, named, all))
        .toList();
  }

  /** Who takes up an invitation has joined; nobody took somebody in. */
  private List<Changes.Entry> joining(List<Changes.Entry> entries) {
    Set<UUID> ids = new HashSet<>();
    entries.stream().filter(Doings::isNewMember).forEach(e -> ids.add(e.id()));
    if (ids.isEmpty()) {
      return entries;
    }
    Map<UUID, UUID> whose = new HashMap<>();
    rows("select m.id, m.account from Member m where m.id in :ids", ids)
        .forEach(r -> whose.put((UUID) r[0], (UUID) r[1]));
    return entries.stream()
        .map(e -> isNewMember(e) && e.who().equals(whose.get(e.id())) ? joined(e) : e)
        .toList();
  }

  private static boolean isNewMember(Changes.Entry e) {
    return e.what().equals("member") && e.kind() == Changes.Kind.CREATED;
  }

  private static Changes.Entry joined(Changes.Entry e) {
    return new Changes.Entry(e.dossier(), e.number(), e.at(), e.who(), "joined", e.id(), e.kind());
  }

  private static Heap heap(Changes.Entry e, Map<UUID, Where> places) {
    LocalDate day = e.at().atZone(ZoneOffset.UTC).toLocalDate();
    return new Heap(
        day, e.who(), e.what(), e.kind(), e.dossier(), places.getOrDefault(e.id(), Where.NOWHERE));
  }

  private static Doing doing(
      Heap heap,
      List<Changes.Entry> entries,
      Map<UUID, Person> people,
      Map<UUID, DocumentView> named,
      Map<UUID, DossierView> all) {
    Set<UUID> things = new HashSet<>();
    entries.forEach(e -> things.add(e.id()));
    return new Doing(
        heap.who,
        people.get(heap.who).name(),
        heap.what,
        heap.kind,
        entries.get(0).at(),
        heap.what.equals(CUT) ? entries.size() : things.size(),
        heap.dossier,
        all.get(heap.dossier).title(),
        name(heap.where.document, named),
        name(heap.where.other, named),
        entries.get(0).id());
  }

  private static Doing.Named name(UUID document, Map<UUID, DocumentView> named) {
    DocumentView found = document == null ? null : named.get(document);
    return found == null ? null : new Doing.Named(found.id(), found.name());
  }

  private Map<UUID, DocumentView> named(Collection<Heap> heaps) {
    Set<UUID> ids = new HashSet<>();
    heaps.forEach(h -> ids.add(h.where.document));
    heaps.forEach(h -> ids.add(h.where.other));
    ids.removeIf(Objects::isNull);
    return documents.readable(ids);
  }

  private Map<UUID, Where> places(List<Changes.Entry> entries) {
    Map<UUID, Where> places = new HashMap<>();
    DOCUMENTS.forEach(
        (what, query) -> {
          Set<UUID> ids =
              entries.stream()
                  .filter(e -> e.what().equals(what))
                  .map(Changes.Entry::id)
                  .collect(Collectors.toSet());
          if (!ids.isEmpty()) {
            rows(query, ids).forEach(r -> places.putIfAbsent((UUID) r[0], where(r)));
          }
        });
    return places;
  }

  private static Where where(Object[] row) {
    return new Where((UUID) row[1], row[2] == null || row[2].equals(row[1]) ? null : (UUID) row[2]);
  }

  private List<Object[]> rows(String query, Set<UUID> ids) {
    var typed = em.createQuery(query, Object[].class).setParameter("ids", ids);
    return (query.contains(":" + LayerFilter.VIEWER)
            ? typed.setParameter(LayerFilter.VIEWER, caller.id())
            : typed)
        .getResultList();
  }
}
