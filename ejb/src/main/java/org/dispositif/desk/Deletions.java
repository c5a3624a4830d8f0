package org.dispositif.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;
import org.dispositif.platform.Changes;

/**
 * Who made and who deleted what waits in the trash of a dossier, and when: a query for each kind of
 * thing. What is in the trash at all, and who may see it, say the services of the things.
 */
@Stateless
public class Deletions {

  /** What there is, with who made it. */
  private static final Map<String, String> MADE_BY =
      Map.of(
          "Document", "createdBy",
          "Annotation", "creator",
          "ClauseLink", "creator",
          "Judgement", "assessor",
          "Presentation", "createdBy",
          "Exercise", "createdBy",
          "Assignment", "createdBy");

  /** Of these the log knows who made them; a demand that was found has no maker. */
  private static final List<String> OTHERS =
      List.of(
          "Demand x where x.dossier",
          "Tag x where x.dossier",
          "Scene x join Presentation p on p.id = x.presentation where p.dossier");

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject AccountService accounts;
  @Inject Changes changes;

  /**
   * One deletion.
   *
   * @param maker who made what was deleted, null when nobody knows
   * @param by who deleted it, null when nobody knows
   */
  public record Deletion(Instant at, String maker, String by) {}

  private record Row(UUID id, Instant at, UUID by, UUID maker) {}

  /** Those among these things that are in the trash, by their id. */
  public Map<UUID, Deletion> of(UUID dossier, Set<UUID> shown) {
    access.require(dossier, Permission.READ);
    Map<UUID, Row> rows = new HashMap<>();
    MADE_BY.forEach(
        (kind, maker) -> keep(rows, kind + " x where x.dossier", "x." + maker, dossier, shown));
    Map<UUID, Row> others = new HashMap<>();
    OTHERS.forEach(from -> keep(others, from, "x.id", dossier, shown));
    Map<UUID, UUID> makers = changes.makers(dossier, others.keySet());
    others.forEach((id, r) -> rows.put(id, new Row(id, r.at(), r.by(), makers.get(id))));
    return named(rows);
  }

  private void keep(Map<UUID, Row> rows, String from, String maker, UUID dossier, Set<UUID> shown) {
    em.createQuery(
            "select x.id, x.deletedAt, x.deletedBy, "
                + maker
                + " from "
                + from
                + " = :dossier and x.deletedAt is not null",
            Object[].class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .map(r -> new Row((UUID) r[0], (Instant) r[1], (UUID) r[2], (UUID) r[3]))
        .filter(r -> shown.contains(r.id()))
        .forEach(r -> rows.put(r.id(), r));
  }

  private Map<UUID, Deletion> named(Map<UUID, Row> rows) {
    Set<UUID> who =
        rows.values().stream()
            .flatMap(r -> Stream.of(r.by(), r.maker()).filter(id -> id != null))
            .collect(Collectors.toSet());
    Map<UUID, Person> people = accounts.people(who);
    return rows.values().stream()
        .collect(
            Collectors.toMap(
                Row::id, r -> new Deletion(r.at(), name(people, r.maker()), name(people, r.by()))));
  }

  private static String name(Map<UUID, Person> people, UUID id) {
    Person person = id == null ? null : people.get(id);
    return person == null ? null : person.name();
  }
}
