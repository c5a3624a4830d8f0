package org.dispositif.demand;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Origin;
import org.dispositif.text.letter.FoundSignatory;
import org.dispositif.text.source.Span;

/** Who signed the letters. */
@Stateless
public class Signatories {

  private static final int LONGEST_NAME = 1000;
  private static final int LONGEST_PART = 500;

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;

  /** Stores those found in a new document. */
  public void store(DocumentView document, List<FoundSignatory> found) {
    Map<String, UUID> organizations = organizations(found);
    for (int i = 0; i < found.size(); i++) {
      Signatory signatory = signatory(document, found.get(i), organizations);
      signatory.ordinal = i;
      em.persist(signatory);
    }
  }

  /** In the order of the text. */
  public List<SignatoryView> list(UUID document) {
    return em.createQuery(
            "select s, o.name from Signatory s left join Organization o on o.id = s.organization"
                + " where s.textVersion = :version order by s.ordinal",
            Object[].class)
        .setParameter("version", documents.get(document).textVersion())
        .getResultStream()
        .map(row -> view((Signatory) row[0], (String) row[1]))
        .toList();
  }

  private static SignatoryView view(Signatory s, String organization) {
    return new SignatoryView(
        s.name, s.person, organization, s.organization, new Span(s.start, s.end));
  }

  private static Signatory signatory(
      DocumentView document, FoundSignatory found, Map<String, UUID> organizations) {
    Signatory signatory = new Signatory();
    signatory.id = Ids.next();
    signatory.document = document.id();
    signatory.textVersion = document.textVersion();
    signatory.name = Width.cut(found.name(), LONGEST_NAME);
    signatory.person = Width.cut(found.person(), LONGEST_PART);
    signatory.organization =
        found.organization() == null ? null : organizations.get(fold(found.organization()));
    signatory.start = found.span().start();
    signatory.end = found.span().end();
    signatory.origin = Origin.MACHINE;
    return signatory;
  }

  /** The ids of their organisations by folded name; those not yet known are made. */
  private Map<String, UUID> organizations(List<FoundSignatory> found) {
    Map<String, String> names = new HashMap<>();
    found.stream()
        .map(FoundSignatory::organization)
        .filter(Objects::nonNull)
        .forEach(name -> names.putIfAbsent(fold(name), name));
    Map<String, UUID> ids = known(names.keySet());
    names.forEach((folded, name) -> ids.computeIfAbsent(folded, key -> make(name, key)));
    em.flush();
    return ids;
  }

  private Map<String, UUID> known(Set<String> folded) {
    if (folded.isEmpty()) {
      return new HashMap<>();
    }
    return em.createQuery(
            "select o from Organization o where o.folded in :folded", Organization.class)
        .setParameter("folded", folded)
        .getResultStream()
        .collect(Collectors.toMap(o -> o.folded, o -> o.id, (one, other) -> one, HashMap::new));
  }

  private UUID make(String name, String folded) {
    Organization organization = new Organization();
    organization.id = Ids.next();
    organization.name = Width.cut(name, LONGEST_PART);
    organization.folded = folded;
    em.persist(organization);
    return organization.id;
  }

  /** Case, accents, punctuation and spacing do not make another organisation. */
  static String fold(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
    String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return Width.cut(words.isEmpty() ? name.strip() : words, LONGEST_PART);
  }
}
