package org.dispositif.document;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Json;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;

/** Texts that were stored before there were rows of the resolutions that they hold. */
@Singleton
@Startup
public class OldHoldings {

  private static final int AT_ONCE = 200;

  @PersistenceContext EntityManager em;
  @Inject Holdings holdings;

  /** Of what was read in a text, what is wanted here. */
  public record Read(List<ResolutionHead> resolutions) {}

  record Text(UUID document, UUID version, String language, String reading) {}

  @PostConstruct
  void fill() {
    UUID last = new UUID(0, 0);
    while (last != null) {
      last = some(last);
    }
  }

  /** Fills in some that lack rows, and answers the last of them; null: there are no more. */
  private UUID some(UUID after) {
    List<Text> lacking =
        em.createQuery(
                "select d.id, v.id, d.language, v.reading from Document d join TextVersion v on"
                    + " v.id = d.currentVersion where d.kind = :kind and d.id > :after and not"
                    + " exists (select h.id from HeldResolution h where h.document = d.id) order"
                    + " by d.id",
                Text.class)
            .setParameter("kind", DocumentKind.RESOLUTION)
            .setParameter("after", after)
            .setMaxResults(AT_ONCE)
            .getResultList();
    for (Text text : lacking) {
      List<ResolutionHead> heads = Json.read(text.reading(), Read.class).resolutions();
      holdings.add(
          text.document(), text.version(), text.language(), heads == null ? List.of() : heads);
    }
    em.flush();
    em.clear();
    return lacking.isEmpty() ? null : lacking.get(lacking.size() - 1).document();
  }
}
