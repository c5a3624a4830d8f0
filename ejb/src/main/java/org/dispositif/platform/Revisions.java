package org.dispositif.platform;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.envers.AuditReaderFactory;
import org.hibernate.envers.RevisionType;
import org.hibernate.envers.query.AuditEntity;
import org.hibernate.envers.query.AuditQuery;

/** What things were before: the history that Envers keeps, read for the features. */
@Stateless
public class Revisions {

  @PersistenceContext EntityManager em;

  /**
   * A thing as one transaction left it.
   *
   * @param first the transaction that made it
   */
  public record Left<T>(T thing, RevisionView revision, boolean first) {}

  /**
   * All states of those things of which a property has one of these values, the first first;
   * without the removal of rows.
   */
  public <T> List<Left<T>> of(Class<T> type, String property, Collection<?> values) {
    if (values.isEmpty()) {
      return List.of();
    }
    List<T> things = states(type, property, values).getResultList();
    List<?> facts =
        states(type, property, values)
            .addProjection(AuditEntity.revisionNumber())
            .addProjection(AuditEntity.revisionType())
            .getResultList();
    List<Object[]> rows = facts.stream().map(Object[].class::cast).toList();
    Map<Long, RevisionView> revisions = revisions(rows);
    List<Left<T>> left = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      RevisionView revision = revisions.get(((Number) rows.get(i)[0]).longValue());
      left.add(new Left<>(things.get(i), revision, rows.get(i)[1] == RevisionType.ADD));
    }
    return left;
  }

  /** One order for both: Envers answers the things or what is known of them, not both at once. */
  private AuditQuery states(Class<?> type, String property, Collection<?> values) {
    return AuditReaderFactory.get(em)
        .createQuery()
        .forRevisionsOfEntity(type, true, false)
        .add(AuditEntity.property(property).in(values))
        .addOrder(AuditEntity.revisionNumber().asc())
        .addOrder(AuditEntity.property("id").asc());
  }

  private Map<Long, RevisionView> revisions(List<Object[]> states) {
    List<Long> ids = states.stream().map(row -> ((Number) row[0]).longValue()).distinct().toList();
    return em.createQuery(
            "select new org.dispositif.platform.RevisionView(r.id, r.at, r.who) from Revision r"
                + " where r.id in :ids",
            RevisionView.class)
        .setParameter("ids", ids)
        .getResultStream()
        .collect(Collectors.toMap(RevisionView::id, Function.identity()));
  }
}
