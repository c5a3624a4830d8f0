package org.dispositif.document;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dispositif.dossier.Access;

/**
 * The resolutions that live documents hold in their current text, of dossiers that the caller may
 * read. Whoever asks often in one request asks for the dossiers once.
 */
@Stateless
public class HeldResolutions {

  private static final String VIEW =
      "select new org.dispositif.document.HeldView(h.id, h.document, d.dossier, h.textVersion,"
          + " d.language, h.ordinal, h.whole, h.symbol, h.part, h.organ, h.title, h.titleKey,"
          + " h.adoptedOn, h.year, h.method, h.inFavour, h.against, h.abstaining) from"
          + " HeldResolution h join Document d on d.id = h.document and d.currentVersion ="
          + " h.textVersion where"
          + " d.deletedAt is null and d.dossier in :dossiers and ";

  @PersistenceContext EntityManager em;
  @Inject Access access;

  /** The dossiers that the caller may read. */
  public List<UUID> dossiers() {
    return access.readable();
  }

  /** Those of one document, in the order of its text. */
  public List<HeldView> of(UUID document, List<UUID> dossiers) {
    return dossiers.isEmpty()
        ? List.of()
        : query("h.document = :document order by h.ordinal", dossiers)
            .setParameter("document", document)
            .getResultList();
  }

  public List<HeldView> bySymbol(Collection<String> symbols, List<UUID> dossiers) {
    return symbols.isEmpty() || dossiers.isEmpty()
        ? List.of()
        : query("h.symbol in :symbols", dossiers).setParameter("symbols", symbols).getResultList();
  }

  public List<HeldView> inTexts(Collection<UUID> textVersions, List<UUID> dossiers) {
    return textVersions.isEmpty() || dossiers.isEmpty()
        ? List.of()
        : query("h.textVersion in :versions", dossiers)
            .setParameter("versions", textVersions)
            .getResultList();
  }

  /** Those of an organ whose title says something, in a language. */
  public List<HeldView> titled(String organ, String language, List<UUID> dossiers) {
    return organ == null || dossiers.isEmpty()
        ? List.of()
        : query("h.organ = :organ and d.language = :language and h.titleKey is not null", dossiers)
            .setParameter("organ", organ)
            .setParameter("language", language)
            .getResultList();
  }

  /** How States voted on these, in the order of the text; whoever asks was given them by this. */
  public List<VoteView> votes(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select v.resolution, v.state, v.name, v.choice from StateVote v where"
                    + " v.resolution in :ids order by v.choice, v.ordinal",
                VoteView.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** Who tabled these, in the order of the text. */
  public List<VoteView> sponsors(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : em.createQuery(
                "select new org.dispositif.document.VoteView(s.resolution, s.state, s.name)"
                    + " from Sponsorship s where s.resolution in"
                    + " :ids order by s.ordinal",
                VoteView.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  private TypedQuery<HeldView> query(String where, List<UUID> dossiers) {
    return em.createQuery(VIEW + where, HeldView.class).setParameter("dossiers", dossiers);
  }
}
