package org.dispositif.presentation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Refusal;

/** Finds presentations and their scenes, as far as the caller may, and puts them into views. */
@Dependent
class Presentations {

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject AccountService accounts;

  List<PresentationView> list(List<UUID> dossiers) {
    return dossiers.isEmpty()
        ? List.of()
        : views(
            em.createQuery(
                    "select p from Presentation p where p.dossier in :dossiers and p.deletedAt is"
                        + " null order by p.modifiedAt desc, p.id",
                    Presentation.class)
                .setParameter("dossiers", dossiers)
                .getResultList());
  }

  List<PresentationView> trash(UUID dossier) {
    return views(
        em.createQuery(
                "select p from Presentation p where p.dossier = :dossier and p.deletedAt is not"
                    + " null order by p.deletedAt desc",
                Presentation.class)
            .setParameter("dossier", dossier)
            .getResultList());
  }

  /** In their order, without those in the trash. */
  List<Scene> scenes(UUID presentation) {
    return em.createQuery(
            "select s from Scene s where s.presentation = :presentation and s.deletedAt is null"
                + " order by s.ordinal, s.id",
            Scene.class)
        .setParameter("presentation", presentation)
        .getResultList();
  }

  Playable play(Presentation found, boolean notes) {
    return new Playable(view(found), scenes(found.id).stream().map(s -> s.view(notes)).toList());
  }

  /** For who came by a link: nobody signed in, no notes. */
  Playable shown(Presentation found) {
    Person by = accounts.find(found.createdBy).orElseThrow(Refusal::notFound);
    return new Playable(
        around(List.of(found)).view(found, by.name(), false),
        scenes(found.id).stream().map(s -> s.view(false)).toList());
  }

  /** Whether its dossier is not in the trash. */
  boolean dossierThere(Presentation found) {
    return !em.createQuery(
            "select d.id from Dossier d where d.id = :id and d.deletedAt is null", UUID.class)
        .setParameter("id", found.dossier)
        .getResultList()
        .isEmpty();
  }

  boolean mayReadNotes(Presentation found) {
    return found.notes == NotesPolicy.MEMBERS || access.may(found.dossier, Permission.PRESENT);
  }

  // ---------------------------------------------------------------- finding one

  /**
   * @throws Refusal stale when it is no longer at {@code version}
   */
  Presentation at(UUID id, int version) {
    Presentation found = require(id, Permission.PRESENT);
    if (found.version != version) {
      throw Refusal.stale(view(found));
    }
    return found;
  }

  Presentation require(UUID id, Permission permission) {
    Presentation found = find(id, permission);
    if (found.deletedAt != null) {
      throw Refusal.gone();
    }
    return found;
  }

  /** Also one in the trash; locked for who writes, so that writers of its scenes go in turn. */
  Presentation find(UUID id, Permission permission) {
    LockModeType lock =
        permission == Permission.READ ? LockModeType.NONE : LockModeType.PESSIMISTIC_WRITE;
    Presentation found =
        Optional.ofNullable(id)
            .map(i -> em.find(Presentation.class, i, lock))
            .orElseThrow(Refusal::notFound);
    access.require(found.dossier, permission);
    return found;
  }

  // ---------------------------------------------------------------- views

  PresentationView view(Presentation found) {
    return views(List.of(found)).get(0);
  }

  private List<PresentationView> views(List<Presentation> found) {
    Map<UUID, Person> people =
        accounts.people(found.stream().map(p -> p.createdBy).distinct().toList());
    Map<UUID, Boolean> may = new HashMap<>();
    Around around = around(found);
    return found.stream()
        .map(
            p ->
                around.view(
                    p,
                    people.get(p.createdBy).name(),
                    may.computeIfAbsent(p.dossier, d -> access.may(d, Permission.PRESENT))))
        .toList();
  }

  /** What is asked for once for all presentations: the dossiers' titles, how many scenes. */
  private Around around(List<Presentation> found) {
    List<UUID> dossiers = found.stream().map(p -> p.dossier).distinct().toList();
    // by the entity's name: entities stay in their package
    Map<UUID, String> titles =
        byId("select d.id, d.title from Dossier d where d.id in :ids", dossiers, String.class);
    Map<UUID, Long> scenes =
        byId(
            "select s.presentation, count(s) from Scene s where s.presentation in :ids and"
                + " s.deletedAt is null group by s.presentation",
            found.stream().map(p -> p.id).toList(),
            Long.class);
    return new Around(titles, scenes);
  }

  private <T> Map<UUID, T> byId(String query, List<UUID> ids, Class<T> type) {
    return ids.isEmpty()
        ? Map.of()
        : em.createQuery(query, Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> type.cast(row[1])));
  }

  private record Around(Map<UUID, String> titles, Map<UUID, Long> scenes) {

    PresentationView view(Presentation p, String by, boolean mayChange) {
      return new PresentationView(
          p.id,
          p.version,
          p.dossier,
          titles.get(p.dossier),
          p.title,
          p.secondLanguage,
          p.notes,
          scenes.getOrDefault(p.id, 0L),
          p.createdAt,
          p.createdBy,
          by,
          p.modifiedAt,
          mayChange);
    }
  }
}
