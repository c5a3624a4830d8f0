package org.dispositif.desk;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;

/** The people of the caller's dossiers. */
@Stateless
public class Colleagues {

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject AccountService accounts;

  /**
   * @throws Refusal not found when the caller shares no dossier with them
   */
  public Colleague get(UUID id) {
    Person person =
        Optional.ofNullable(id)
            .flatMap(accounts::find)
            .filter(p -> !p.erased())
            .orElseThrow(Refusal::notFound);
    List<Colleague.Shared> shared = shared(id);
    if (shared.isEmpty() && !id.equals(caller.id())) {
      throw Refusal.notFound();
    }
    return new Colleague(id, person.login(), person.name(), shared);
  }

  private List<Colleague.Shared> shared(UUID id) {
    return em.createQuery(
            "select new org.dispositif.desk.Colleague$Shared(d.id, d.title, m.role) from Member m"
                + " join Dossier d on d.id = m.dossier join Member mine on mine.dossier = d.id"
                + " where m.account = :id and mine.account = :me and d.deletedAt is null"
                + " order by lower(d.title), d.id",
            Colleague.Shared.class)
        .setParameter("id", id)
        .setParameter("me", caller.id())
        .getResultList();
  }
}
