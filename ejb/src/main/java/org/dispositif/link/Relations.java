package org.dispositif.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.dossier.Permission;

/** The relation types: seeded by migration, with a dossier's own over them. */
@Stateless
public class Relations {

  @PersistenceContext EntityManager em;
  @Inject Access access;

  /**
   * Those that can be used in a dossier; its own stand for everybody's of the same code.
   *
   * @param dossier null for everybody's alone
   */
  public List<Relation> list(UUID dossier) {
    if (dossier != null) {
      access.require(dossier, Permission.READ);
    }
    Map<String, Relation> byCode = new LinkedHashMap<>();
    em.createQuery(
            "select r from RelationType r where r.dossier is null or r.dossier = :dossier"
                + " order by case when r.dossier is null then 0 else 1 end, r.ordinal",
            RelationType.class)
        .setParameter("dossier", dossier)
        .getResultStream()
        .forEach(r -> byCode.put(r.code, r.view()));
    return List.copyOf(byCode.values());
  }

  /** The relation with this code, as the dossier has it. */
  public Optional<Relation> find(UUID dossier, String code) {
    return list(dossier).stream().filter(r -> r.code().equals(code)).findFirst();
  }
}
