package org.dispositif.intake;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dispositif.platform.Refusal;

/**
 * The previews in memory: a few for each person, a bounded weight in all, the one that was not used
 * for longest leaves first. Whoever finds theirs gone sends the file again; nothing is lost by it.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class Previews {

  static final Duration LIFE = Duration.ofHours(2);
  static final int MOST_OF_A_PERSON = 4;
  static final long MOST_BYTES = 200_000_000;

  private final Map<UUID, Preview> kept = new ConcurrentHashMap<>();

  public void keep(Preview preview) {
    kept.put(preview.id, preview);
    makeRoom(preview);
  }

  /**
   * @throws Refusal not found when it is gone or another person's
   */
  public Preview get(UUID id, UUID owner) {
    Preview preview = kept.get(id);
    if (preview == null || !preview.owner.equals(owner)) {
      throw Refusal.of(Refusal.Reason.NOT_FOUND, "preview.gone");
    }
    preview.use();
    return preview;
  }

  private synchronized void makeRoom(Preview newest) {
    forgetOld();
    List<Preview> own = byUse().stream().filter(p -> p.owner.equals(newest.owner)).toList();
    own.stream().limit(Math.max(0, own.size() - MOST_OF_A_PERSON)).forEach(p -> kept.remove(p.id));
    for (Preview preview : byUse()) {
      long bytes = kept.values().stream().mapToLong(Preview::bytes).sum();
      if (bytes > MOST_BYTES && preview != newest) {
        kept.remove(preview.id);
      }
    }
  }

  @Schedule(hour = "*", minute = "*/10", persistent = false)
  public void forgetOld() {
    Instant before = Instant.now().minus(LIFE);
    kept.values().removeIf(p -> p.used().isBefore(before));
  }

  private List<Preview> byUse() {
    return kept.values().stream().sorted(Comparator.comparing(Preview::used)).toList();
  }
}
