package org.dispositif.lexicon;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.segment.Lexicon;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.query.AuditEntity;

/**
 * The lexicon of a dossier, for texts of one language. Says nothing about who may read it: whoever
 * asks shows a text of the dossier.
 */
@Stateless
public class Lexicons {

  @PersistenceContext EntityManager em;

  public Lexicon of(UUID dossier, String language) {
    return Lexicon.of(language, verbs(dossier, language), addressees(dossier, language));
  }

  /** As for its own dossier and language. */
  public Lexicon ofDocument(UUID document) {
    Object[] row =
        em.createQuery(
                "select d.dossier, d.language from Document d where d.id = :id", Object[].class)
            .setParameter("id", document)
            .getSingleResult();
    return of((UUID) row[0], (String) row[1]);
  }

  /** A lexicon and the texts that it is for. */
  public record Said(UUID dossier, String language, Lexicon lexicon) {}

  /**
   * All that these entries ever said: a text that no form of it stands in was never read by them,
   * nor is.
   *
   * @param entries ids of verbs or addressees, as the log has them
   */
  public List<Said> ever(Collection<UUID> entries) {
    List<Said> said = new ArrayList<>();
    for (StrengthEntry e : history(StrengthEntry.class, entries)) {
      Lexicon.OwnVerb verb = new Lexicon.OwnVerb(e.lemma, e.grade, Forms.list(e.forms));
      said.add(new Said(e.dossier, e.language, Lexicon.of(e.language, List.of(verb), List.of())));
    }
    for (AddresseeEntry e : history(AddresseeEntry.class, entries)) {
      Forms.byLanguage(e.forms)
          .forEach(
              (language, forms) -> {
                Lexicon.OwnAddressee named = new Lexicon.OwnAddressee(e.code, forms);
                said.add(
                    new Said(e.dossier, language, Lexicon.of(language, List.of(), List.of(named))));
              });
    }
    return said;
  }

  private <T> List<T> history(Class<T> type, Collection<UUID> entries) {
    return AuditReaderFactory.get(em)
        .createQuery()
        .forRevisionsOfEntity(type, true, false)
        .add(AuditEntity.id().in(entries))
        .getResultList();
  }

  private List<Lexicon.OwnVerb> verbs(UUID dossier, String language) {
    return em.createQuery(
            "select e from StrengthEntry e where e.dossier = :dossier and e.language = :language"
                + " and e.givenBack = false order by e.lemma",
            StrengthEntry.class)
        .setParameter("dossier", dossier)
        .setParameter("language", language)
        .getResultStream()
        .map(e -> new Lexicon.OwnVerb(e.lemma, e.grade, Forms.list(e.forms)))
        .toList();
  }

  private List<Lexicon.OwnAddressee> addressees(UUID dossier, String language) {
    return em.createQuery(
            "select e from AddresseeEntry e where e.dossier = :dossier and e.givenBack = false"
                + " order by e.code",
            AddresseeEntry.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .map(e -> new Lexicon.OwnAddressee(e.code, Forms.in(e.forms, language)))
        .filter(a -> !a.forms().isEmpty())
        .toList();
  }
}
