package org.dispositif.exercise;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.dispositif.platform.Now;

/**
 * Closes rounds whose time is over, and deletes those that were kept long enough, with nicknames
 * and answers. One that fails keeps no other from it, and is tried again the next time.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RoundExpiry {

  private static final System.Logger LOG = System.getLogger(RoundExpiry.class.getName());

  @Inject RoundEnd end;

  @Schedule(hour = "*", minute = "*/5", persistent = false)
  public void look() {
    expire(Now.instant());
  }

  /** As if it were this moment. */
  public void expire(Instant now) {
    each(end.toClose(now), end::close);
    each(end.toDelete(now), end::delete);
  }

  private static void each(List<UUID> rounds, Consumer<UUID> step) {
    for (UUID round : rounds) {
      try {
        step.accept(round);
      } catch (RuntimeException e) {
        LOG.log(System.Logger.Level.WARNING, "round " + round + " does not end yet", e);
      }
    }
  }
}
