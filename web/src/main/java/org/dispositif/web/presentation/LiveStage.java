package org.dispositif.web.presentation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dispositif.platform.Json;
import org.dispositif.platform.Now;
import org.dispositif.presentation.ShowLinks;

/**
 * Where presenters are, told to those who follow as server-sent events. In memory alone: after a
 * restart the presenter's next step tells it anew, and followers connect again by themselves.
 */
@ApplicationScoped
public class LiveStage {

  private static final System.Logger LOG = System.getLogger(LiveStage.class.getName());

  /** Followers of one presentation: a large hall. */
  private static final int MOST = 600;

  private static final int BEAT_SECONDS = 15;

  /** So long after their last step nobody else takes a presenter's room over. */
  private static final Duration LEADS = Duration.ofMinutes(15);

  /** An open stage tells its place each minute; who has not for so long presents no more. */
  private static final Duration PRESENT = Duration.ofMinutes(3);

  /**
   * Somebody who leads.
   *
   * @param person their account
   * @param token of their open stage; whoever ends another stage of theirs does not end this one
   */
  record Leader(UUID person, String token) {}

  /**
   * Where somebody is.
   *
   * @param since when they came there
   * @param heard when they last said so
   */
  private record Place(Leader leader, String json, Instant since, Instant heard) {

    boolean over() {
      return before(heard, PRESENT);
    }

    boolean free() {
      return over() || before(since, LEADS);
    }

    Place stillThere(Instant now) {
      return new Place(leader, json, since, now);
    }

    private static boolean before(Instant at, Duration ago) {
      return at.isBefore(Now.instant().minus(ago));
    }
  }

  @Resource ManagedScheduledExecutorService executor;
  @Inject ShowLinks links;

  private final Map<UUID, Place> places = new ConcurrentHashMap<>();
  private final Map<UUID, Set<Follower>> followers = new ConcurrentHashMap<>();
  private ScheduledFuture<?> beat;

  @PostConstruct
  void start() {
    beat =
        executor.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    beat.cancel(true);
    followers.values().forEach(all -> all.forEach(Follower::close));
  }

  /**
   * The presenter is here now; told to all who follow without keeping the presenter waiting.
   *
   * @param opening their stage was only opened: leads where no other stage does, not even one of
   *     their own
   * @return false when another leads, so that nobody was told
   */
  boolean at(UUID presentation, Leader leader, Position position, boolean opening) {
    Instant now = Now.instant();
    Place here = new Place(leader, Json.write(position), now, now);
    Place kept = places.merge(presentation, here, (b, wanted) -> next(b, wanted, opening));
    if (kept == here) {
      of(presentation).forEach(f -> executor.execute(() -> send(presentation, f)));
    }
    return kept.leader().equals(leader);
  }

  private static Place next(Place before, Place wanted, boolean opening) {
    if (before.leader().equals(wanted.leader())) {
      boolean same = before.json().equals(wanted.json());
      return same ? before.stillThere(wanted.heard()) : wanted;
    }
    boolean own = before.leader().person().equals(wanted.leader().person());
    return before.free() || (own && !opening) ? wanted : before;
  }

  /** The presenter has ended: who follows goes on alone. Nothing when another stage leads. */
  void end(UUID presentation, Leader leader) {
    places.computeIfPresent(presentation, (id, p) -> p.leader().equals(leader) ? null : p);
  }

  /** Those who follow now. */
  int count(UUID presentation) {
    return of(presentation).size();
  }

  /**
   * @return whether there is room
   */
  boolean follow(UUID presentation, String secret, AsyncContext connection) {
    Follower follower = new Follower(secret, connection, f -> leave(presentation, f));
    if (!join(presentation, follower)) {
      return false;
    }
    executor.execute(
        () -> {
          follower.comment();
          send(presentation, follower);
        });
    return true;
  }

  /** Added while nobody else can take the presentation's set away as empty. */
  private boolean join(UUID presentation, Follower follower) {
    Set<Follower> joined =
        followers.compute(
            presentation,
            (id, before) -> {
              Set<Follower> all = before == null ? ConcurrentHashMap.newKeySet() : before;
              if (all.size() < MOST) {
                all.add(follower);
              }
              return all;
            });
    return joined.contains(follower);
  }

  private void leave(UUID presentation, Follower follower) {
    Set<Follower> all = followers.get(presentation);
    if (all != null) {
      all.remove(follower);
    }
  }

  /** A link was ended: who came by it is told and left. Each link is asked for once. */
  void recheck(UUID presentation) {
    Map<String, List<Follower>> bySecret =
        of(presentation).stream().collect(Collectors.groupingBy(Follower::secret));
    bySecret.forEach(
        (secret, all) -> {
          if (!links.presentation(secret).equals(Optional.of(presentation))) {
            all.forEach(Follower::over);
          }
        });
  }

  private Set<Follower> of(UUID presentation) {
    return followers.getOrDefault(presentation, Set.of());
  }

  private void send(UUID presentation, Follower follower) {
    Place now = places.get(presentation);
    if (now != null && !now.over()) {
      follower.tell(now.json());
    }
  }

  /**
   * Keeps connections open, notices those that are gone, and links that have ended meanwhile. Lets
   * no exception out: the first would end all later beats.
   */
  private void beat() {
    try {
      followers.keySet().forEach(this::beat);
      places.values().removeIf(Place::over);
    } catch (RuntimeException failed) {
      LOG.log(System.Logger.Level.WARNING, "those who follow could not be looked after", failed);
    }
  }

  private void beat(UUID presentation) {
    try {
      of(presentation).forEach(Follower::comment);
      recheck(presentation);
      followers.computeIfPresent(presentation, (id, all) -> all.isEmpty() ? null : all);
    } catch (RuntimeException failed) {
      LOG.log(
          System.Logger.Level.WARNING,
          "those who follow " + presentation + " could not be looked after",
          failed);
    }
  }
}
