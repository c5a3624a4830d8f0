package org.dispositif.family;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.segment.BlockKind;

/** What preambles recall: the citations of their paragraphs. Asks nobody for rights. */
@Dependent
class Recitals {

  private static final String FROM =
      " from CrossReference r join ClausePlace p on p.clause = r.clause and p.textVersion ="
          + " r.textVersion where p.kind = :preambular and ";

  @PersistenceContext EntityManager em;

  /** A text's resolution recalls a symbol in its {@code ordinal}th block. */
  record Recital(UUID textVersion, Integer resolution, Integer ordinal, String symbol) {}

  /** A resolution by its text and its place in it. */
  record Place(UUID textVersion, Integer resolution) {}

  /** A paragraph that recalls; UTF-16 offsets of the text. */
  record Words(
      UUID textVersion,
      Integer resolution,
      String symbol,
      UUID clause,
      String label,
      Integer start,
      Integer end) {}

  /** Of these texts, in order. */
  List<Recital> of(Collection<UUID> textVersions) {
    return textVersions.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r.textVersion, p.resolution, p.ordinal, r.symbol"
                    + FROM
                    + "r.textVersion in :versions order by r.textVersion, p.ordinal, r.start",
                Recital.class)
            .setParameter("preambular", BlockKind.PREAMBULAR)
            .setParameter("versions", textVersions)
            .getResultList();
  }

  /** Which resolutions recall any of these symbols. */
  List<Place> recalling(Collection<String> symbols) {
    return symbols.isEmpty()
        ? List.of()
        : em.createQuery(
                "select distinct r.textVersion, p.resolution" + FROM + "r.symbol in :symbols",
                Place.class)
            .setParameter("preambular", BlockKind.PREAMBULAR)
            .setParameter("symbols", symbols)
            .getResultList();
  }

  /** The paragraphs in which these texts recall these symbols, in order. */
  List<Words> words(Collection<UUID> textVersions, Collection<String> symbols) {
    return textVersions.isEmpty() || symbols.isEmpty()
        ? List.of()
        : em.createQuery(
                "select r.textVersion, p.resolution, r.symbol, p.clause, p.label, p.start, r.end"
                    + FROM
                    + "r.textVersion in :versions and r.symbol in :symbols order by"
                    + " r.textVersion, p.ordinal, r.start",
                Words.class)
            .setParameter("preambular", BlockKind.PREAMBULAR)
            .setParameter("versions", textVersions)
            .setParameter("symbols", symbols)
            .getResultList();
  }
}
