package org.dispositif.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;

/** The keys of the caller; which actions there are is the scripts' affair. */
@Stateless
public class KeyService {

  private static final int MOST = 200;
  private static final Pattern ACTION = Pattern.compile("[A-Za-z][A-Za-z0-9.]{0,59}");

  /** As the browser names them: a character, or a word such as ArrowRight; or none. */
  private static final Pattern KEY =
      Pattern.compile(
          "|(Ctrl\\+)?(Alt\\+)?(Shift\\+)?([^\\p{Cntrl}\\p{Z}]|[A-Z][A-Za-z]{1,25}[0-9]{0,2})");

  @PersistenceContext EntityManager em;
  @Inject Caller caller;

  public KeyMap mine() {
    return caller
        .find()
        .map(id -> em.find(AccountKeys.class, id))
        .map(AccountKeys::view)
        .orElse(KeyMap.OWN);
  }

  /**
   * Keeps the caller's keys as they are given, all of them.
   *
   * @param wanted with the version that was read
   * @throws Refusal stale, or unusable when something is no action or no key
   */
  public KeyMap choose(KeyMap wanted) {
    Map<String, String> keys = checked(wanted.keys());
    UUID me = caller.id();
    Optional<AccountKeys> kept = Optional.ofNullable(em.find(AccountKeys.class, me));
    KeyMap now = kept.map(AccountKeys::view).orElse(KeyMap.OWN);
    if (now.version() != wanted.version()) {
      throw Refusal.stale(now);
    }
    AccountKeys row = kept.orElseGet(() -> made(me));
    row.singleKeys = wanted.singleKeys();
    row.keys = Json.write(keys);
    em.persist(row);
    em.flush();
    return row.view();
  }

  private static AccountKeys made(UUID account) {
    AccountKeys row = new AccountKeys();
    row.account = account;
    return row;
  }

  private static Map<String, String> checked(Map<String, String> keys) {
    if (keys == null || keys.size() > MOST) {
      throw Refusal.unusable("keys.tooMany", MOST);
    }
    keys.forEach(KeyService::check);
    return new TreeMap<>(keys);
  }

  private static void check(String action, String key) {
    boolean known = ACTION.matcher(action).matches();
    if (!known || !KEY.matcher(Objects.requireNonNullElse(key, "\n")).matches()) {
      throw Refusal.unusable("keys.notOne", action);
    }
  }
}
