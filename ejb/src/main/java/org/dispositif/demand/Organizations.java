package org.dispositif.demand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.Access;
import org.dispositif.platform.Refusal;

/**
 * Organisations and people by the letters that they signed. One that signed only letters in
 * dossiers that the caller may not read is not there at all. The same name, however cased, accented
 * or spaced, is one.
 */
@Stateless
public class Organizations {

  private static final String LETTERS =
      " join Document d on d.id = s.document where d.dossier in :dossiers and d.deletedAt is null"
          + " and s.textVersion = d.currentVersion ";

  @PersistenceContext EntityManager em;
  @Inject Access access;
  @Inject DocumentService documents;

  /** One signature: whose, on which letter, with whom. */
  private record Signature(UUID id, String name, String folded, UUID letter, String with) {}

  /**
   * Organisations by name.
   *
   * @param query a part of the name; null or empty for all
   */
  public List<OrganizationView> list(String query) {
    return views(matching(signatures(null), query));
  }

  /** People by name; their letters say for which organisation they signed. */
  public List<OrganizationView> people(String query) {
    return views(matching(persons(), query));
  }

  /**
   * @throws Refusal not found, also when it signed no letter that the caller may read
   */
  public OrganizationView get(UUID id) {
    Organization organization = em.find(Organization.class, id);
    if (organization == null) {
      throw Refusal.notFound();
    }
    return views(signatures(organization.folded)).stream()
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  /**
   * @throws Refusal not found when nobody of this name signed a letter that the caller may read
   */
  public OrganizationView person(String name) {
    String folded = name == null ? "" : Signatories.fold(name);
    List<Signature> own = persons().stream().filter(s -> s.folded().equals(folded)).toList();
    return views(own).stream().findFirst().orElseThrow(Refusal::notFound);
  }

  private List<Signature> signatures(String folded) {
    List<UUID> dossiers = access.readable();
    if (dossiers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select o.id, o.name, o.folded, s.document, s.person from Signatory s"
                + " join Organization o on o.id = s.organization"
                + LETTERS
                + "and (:folded is null or o.folded = :folded) order by o.folded, o.id, s.ordinal",
            Object[].class)
        .setParameter("dossiers", dossiers)
        .setParameter("folded", folded)
        .getResultStream()
        .map(Organizations::signature)
        .toList();
  }

  private static Signature signature(Object[] row) {
    return new Signature(
        (UUID) row[0], (String) row[1], (String) row[2], (UUID) row[3], (String) row[4]);
  }

  private List<Signature> persons() {
    List<UUID> dossiers = access.readable();
    if (dossiers.isEmpty()) {
      return List.of();
    }
    return em.createQuery(
            "select s.person, s.document, o.name from Signatory s"
                + " left join Organization o on o.id = s.organization"
                + LETTERS
                + "and s.person is not null",
            Object[].class)
        .setParameter("dossiers", dossiers)
        .getResultStream()
        .map(r -> person((String) r[0], (UUID) r[1], (String) r[2]))
        .sorted(Comparator.comparing(Signature::folded))
        .toList();
  }

  private static Signature person(String name, UUID letter, String organization) {
    return new Signature(null, name, Signatories.fold(name), letter, organization);
  }

  private static List<Signature> matching(List<Signature> all, String query) {
    String part = query == null || query.isBlank() ? "" : Signatories.fold(query);
    return all.stream().filter(s -> s.folded().contains(part)).toList();
  }

  private List<OrganizationView> views(List<Signature> signatures) {
    Map<UUID, DocumentView> letters =
        documents.readable(signatures.stream().map(Signature::letter).collect(Collectors.toSet()));
    Map<String, List<Signature>> byName =
        signatures.stream()
            .filter(s -> letters.containsKey(s.letter()))
            .collect(
                Collectors.groupingBy(Signature::folded, LinkedHashMap::new, Collectors.toList()));
    return byName.values().stream().map(own -> view(own, letters)).toList();
  }

  private static OrganizationView view(List<Signature> own, Map<UUID, DocumentView> letters) {
    Map<UUID, List<Signature>> byLetter =
        own.stream()
            .collect(
                Collectors.groupingBy(Signature::letter, LinkedHashMap::new, Collectors.toList()));
    List<OrganizationView.Signed> signed = new ArrayList<>();
    byLetter.forEach((letter, all) -> signed.add(signed(letters.get(letter), all)));
    return new OrganizationView(own.get(0).id(), own.get(0).name(), signed);
  }

  private static OrganizationView.Signed signed(DocumentView letter, List<Signature> all) {
    return new OrganizationView.Signed(
        letter, all.stream().map(Signature::with).filter(Objects::nonNull).distinct().toList());
  }
}
