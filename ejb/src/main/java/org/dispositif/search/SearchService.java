package org.dispositif.search;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dispositif.dossier.Access;
import org.dispositif.platform.Refusal;

/**
 * Searches all texts that the caller may read. What was committed before is found; when the index
 * is still being filled, or much is coming in, the answer says how far it is behind.
 */
@Stateless
public class SearchService {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  @Inject Access access;
  @Inject TextIndex index;
  @Inject IndexFollower follower;

  /**
   * @throws Refusal busy when the index is not open yet, not found when a dossier is asked for that
   *     the caller may not read
   */
  public Found search(Wanted wanted) {
    List<String> readable = access.readable().stream().map(UUID::toString).toList();
    Set<String> dossiers = wanted.filters().getOrDefault(Facet.DOSSIER, Set.of());
    if (!readable.containsAll(dossiers)) {
      throw Refusal.notFound();
    }
    boolean complete = follower.caughtUp(PATIENCE);
    if (!follower.ready()) {
      throw Refusal.of(Refusal.Reason.BUSY, "search.notReady");
    }
    int behind = complete ? 0 : Math.max(1, follower.behind());
    return readable.isEmpty()
        ? new Found(List.of(), 0, Map.of(), behind)
        : index.ask(
            session ->
                new Asking(session, index::analyzer, index.segments(), wanted, readable)
                    .found(behind));
  }
}
