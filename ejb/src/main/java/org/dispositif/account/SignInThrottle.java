package org.dispositif.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * Slows guessing down: after five failures in a row for a login from one address, or a hundred from
 * one address, each further attempt must wait. The owner of the login is never locked out from
 * elsewhere.
 */
@ApplicationScoped
public class SignInThrottle {

  private static final int FREE_FOR_LOGIN = 5;
  private static final int FREE_FOR_ADDRESS = 100;
  private static final Duration LONGEST = Duration.ofMinutes(15);
  private static final int MOST_KEPT = 100_000;

  private record Failures(int count, Instant last) {}

  private final ConcurrentMap<String, Failures> failures = new ConcurrentHashMap<>();

  /** How long to wait before the next attempt; zero when it may be made now. */
  public Duration pause(String login, String address) {
    Duration one = pauseFor(key(login, address), FREE_FOR_LOGIN);
    Duration all = pauseFor(address, FREE_FOR_ADDRESS);
    return one.compareTo(all) > 0 ? one : all;
  }

  /** The same where nothing but the address is known, as with codes that anybody may mistype. */
  public Duration pause(String address) {
    return pauseFor(address, FREE_FOR_ADDRESS);
  }

  public void failed(String login, String address) {
    failed(address);
    failures.merge(key(login, address), new Failures(1, Instant.now()), SignInThrottle::add);
  }

  public void failed(String address) {
    if (failures.size() > MOST_KEPT) {
      failures.values().removeIf(f -> f.last.plus(LONGEST).isBefore(Instant.now()));
    }
    failures.merge(address, new Failures(1, Instant.now()), SignInThrottle::add);
  }

  public void succeeded(String login, String address) {
    failures.remove(key(login, address));
  }

  private static Failures add(Failures before, Failures one) {
    boolean old = before.last.plus(LONGEST).isBefore(one.last);
    return old ? one : new Failures(before.count + 1, one.last);
  }

  private Duration pauseFor(String key, int free) {
    Failures f = failures.get(key);
    if (f == null || f.count < free) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofSeconds(1L << Math.min(f.count - free + 2, 9));
    Duration left =
        Duration.between(
            Instant.now(), f.last.plus(pause.compareTo(LONGEST) > 0 ? LONGEST : pause));
    return left.isNegative() ? Duration.ZERO : left;
  }

  private static String key(String login, String address) {
    return address + "\n" + login.toLowerCase(Locale.ROOT);
  }
}
