package org.dispositif.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Tells whose credential it is. A password that was verified is remembered for a minute under a
 * keyed hash (the key lives in this process only), because its check costs more than any request of
 * the API.
 */
@ApplicationScoped
public class SignIn {

  private static final Duration REMEMBERED = Duration.ofMinutes(1);

  private record Verified(UUID account, int epoch, Instant until) {}

  private final byte[] key = Secrets.key();
  private final ConcurrentMap<String, Verified> verified = new ConcurrentHashMap<>();

  @Inject AccountService accounts;
  @Inject Sessions sessions;
  @Inject SignInThrottle throttle;

  /** How a sign-in ended. */
  public record Outcome(Optional<Person> person, Duration pause) {
    static Outcome of(Person person) {
      return new Outcome(Optional.of(person), Duration.ZERO);
    }

    static Outcome refused() {
      return new Outcome(Optional.empty(), Duration.ZERO);
    }
  }

  public Outcome byPassword(String login, String password, String address) {
    String memory = keyed(login + "\n" + password);
    Optional<Person> known = remembered(memory);
    if (known.isPresent()) {
      return Outcome.of(known.get());
    }
    Duration pause = throttle.pause(login, address);
    if (!pause.isZero()) {
      return new Outcome(Optional.empty(), pause);
    }
    Optional<Person> person = accounts.verify(login, password);
    if (person.isEmpty()) {
      throttle.failed(login, address);
      return Outcome.refused();
    }
    throttle.succeeded(login, address);
    remember(memory, person.get());
    return Outcome.of(person.get());
  }

  public Optional<Person> byToken(String token) {
    return accounts.byToken(Secrets.sha256(token));
  }

  /**
   * The person of a running session, unless the account was disabled or the session was ended
   * since.
   */
  public Optional<Person> bySession(UUID session, int epoch) {
    return sessions.person(session, epoch);
  }

  private Optional<Person> remembered(String memory) {
    Verified v = verified.get(memory);
    if (v == null || v.until.isBefore(Instant.now())) {
      verified.remove(memory);
      return Optional.empty();
    }
    return accounts.find(v.account).filter(p -> !p.disabled() && p.sessionEpoch() == v.epoch);
  }

  private void remember(String memory, Person person) {
    Instant now = Instant.now();
    verified.values().removeIf(v -> v.until.isBefore(now));
    verified.put(memory, new Verified(person.id(), person.sessionEpoch(), now.plus(REMEMBERED)));
  }

  private String keyed(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
