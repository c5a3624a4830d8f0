package org.dispositif.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;

/** Accounts and tokens: made by the administrator, used by their owners. */
@Stateless
public class AccountService {

  static final int SHORTEST_PASSWORD = 10;

  /** What stands for the name of somebody who was erased, in any language. */
  private static final String NOBODY = "—";

  @PersistenceContext EntityManager em;
  @Inject Passwords passwords;
  @Inject Caller caller;
  @Inject Acts acts;

  /** The person with this login and password. */
  public Optional<Person> verify(String login, String password) {
    Optional<Account> account = byLogin(login);
    boolean matches = passwords.matches(password, account.map(a -> a.passwordHash).orElse(null));
    return account.filter(a -> matches && !a.disabled).map(Account::person);
  }

  public Optional<Person> find(UUID id) {
    return Optional.ofNullable(em.find(Account.class, id)).map(Account::person);
  }

  public Optional<Person> findByLogin(String login) {
    return byLogin(login).map(Account::person);
  }

  /** These people, by id. */
  public Map<UUID, Person> people(Collection<UUID> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return em.createQuery("select a from Account a where a.id in :ids", Account.class)
        .setParameter("ids", ids)
        .getResultStream()
        .map(Account::person)
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  public List<Person> all() {
    requireAdministrator();
    return em.createQuery("select a from Account a order by a.name, a.login", Account.class)
        .getResultStream()
        .map(Account::person)
        .toList();
  }

  public Person create(String login, String name, String password, boolean administrator) {
    requireAdministrator();
    Account made = make(login, name, password, administrator);
    acts.record(Acts.What.CREATED, made.id, null);
    return made.person();
  }

  /** A new account for somebody who was invited; the caller of this has checked the invitation. */
  public Person register(String login, String name, String password) {
    return make(login, name, password, false).person();
  }

  /**
   * Ends an account's sessions and revokes its tokens at once; nobody signs in with it until it is
   * enabled again.
   *
   * @throws Refusal conflict when it is the caller's own; stale when the account is no longer at
   *     {@code version} (null: any)
   */
  public Person disable(UUID id, Integer version, boolean disabled) {
    Account account = at(id, version);
    if (account.id.equals(caller.id())) {
      throw Refusal.conflict("account.ownDisabled");
    }
    if (account.erasedAt != null) {
      throw Refusal.conflict("account.erased");
    }
    account.disabled = disabled;
    if (disabled) {
      endSessions(account);
      revokeTokens(account);
    }
    em.flush();
    acts.record(disabled ? Acts.What.DISABLED : Acts.What.ENABLED, id, null);
    return account.person();
  }

  /**
   * Makes somebody administrator, or no longer.
   *
   * @throws Refusal conflict when nobody would be left
   */
  public Person makeAdministrator(UUID id, Integer version, boolean administrator) {
    Account account = at(id, version);
    if (account.erasedAt != null) {
      throw Refusal.conflict("account.erased");
    }
    if (!administrator) {
      requireAnotherAdministrator(account);
    }
    account.administrator = administrator;
    em.flush();
    acts.record(
        administrator ? Acts.What.MADE_ADMINISTRATOR : Acts.What.NO_LONGER_ADMINISTRATOR, id, null);
    return account.person();
  }

  /** Locks them all, so that two who step down at the same time do not both succeed. */
  private void requireAnotherAdministrator(Account account) {
    boolean another =
        em
            .createQuery(
                "select a from Account a where a.administrator = true and a.disabled = false",
                Account.class)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .toList()
            .stream()
            .anyMatch(a -> !a.id.equals(account.id));
    if (!another) {
      throw Refusal.conflict("account.lastAdministrator");
    }
  }

  /**
   * Forgets a person: the row keeps its id, to which what they wrote refers, and nothing else. The
   * caller of this sees to their places in dossiers first.
   */
  public void erase(UUID id, Integer version) {
    Account account = at(id, version);
    if (account.id.equals(caller.id())) {
      throw Refusal.conflict("account.ownErased");
    }
    requireAnotherAdministrator(account);
    endSessions(account);
    account.login = "erased:" + id;
    account.name = NOBODY;
    account.passwordHash = null;
    account.administrator = false;
    account.disabled = true;
    account.language = null;
    account.theme = null;
    account.lastSeenAt = null;
    account.previousVisitAt = null;
    account.erasedAt = Now.instant();
    em.createQuery("delete from WebSession s where s.account = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.createQuery("delete from AccountKeys k where k.account = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.createQuery("delete from ApiToken t where t.account = :id")
        .setParameter("id", id)
        .executeUpdate();
    em.flush();
    acts.record(Acts.What.ERASED, id, null);
  }

  private void revokeTokens(Account account) {
    em.createQuery(
            "update ApiToken t set t.revokedAt = :now where t.account = :id and t.revokedAt is"
                + " null")
        .setParameter("now", Now.instant())
        .setParameter("id", account.id)
        .executeUpdate();
  }

  private void endSessions(Account account) {
    account.sessionEpoch++;
    em.createQuery(
            "update WebSession s set s.endedAt = :now where s.account = :id and s.endedAt is null")
        .setParameter("now", Now.instant())
        .setParameter("id", account.id)
        .executeUpdate();
  }

  /** The account, for the administrator, when it is still at this version (null: any). */
  private Account at(UUID id, Integer version) {
    requireAdministrator();
    Account account = account(id);
    if (version != null && account.version != version) {
      throw Refusal.stale(account.person());
    }
    return account;
  }

  /**
   * A new password for somebody who lost theirs; ends the account's sessions. The caller of this
   * has checked their one-time link.
   */
  public Person resetPassword(UUID id, String password) {
    Account account = account(id);
    setPassword(account, password);
    return account.person();
  }

  /** One's own new password; the old one must be known. Ends all other sessions. */
  public Person changePassword(String old, String password) {
    Account account = account(caller.id());
    if (!passwords.matches(old, account.passwordHash)) {
      throw Refusal.unusable("account.wrongPassword");
    }
    setPassword(account, password);
    return account.person();
  }

  /** One's own language and theme; null leaves it to the browser. */
  public Person prefer(String language, String theme) {
    Account account = account(caller.id());
    account.language = language;
    account.theme = theme;
    return account.person();
  }

  public Optional<Person> byToken(String hash) {
    return em.createQuery(
            "select a from ApiToken t, Account a where a.id = t.account and t.hash = :hash and"
                + " t.revokedAt is null and (t.expiresAt is null or t.expiresAt > :now) and"
                + " a.disabled = false",
            Account.class)
        .setParameter("hash", hash)
        .setParameter("now", Now.instant())
        .getResultStream()
        .findFirst()
        .map(Account::person);
  }

  /** A new token of the caller's. Its secret is answered here and nowhere else. */
  public NewToken createToken(String name) {
    if (name == null || name.isBlank() || name.length() > 200) {
      throw Refusal.unusable("token.name");
    }
    String secret = Secrets.token();
    ApiToken token = new ApiToken();
    token.id = Ids.next();
    token.account = caller.id();
    token.name = name.strip();
    token.hash = Secrets.sha256(secret);
    token.createdAt = Now.instant();
    em.persist(token);
    return new NewToken(token.view(), secret);
  }

  /**
   * @param secret to be shown once
   */
  public record NewToken(TokenView token, String secret) {}

  public List<TokenView> tokens() {
    return em.createQuery(
            "select t from ApiToken t where t.account = :account and t.revokedAt is null order by"
                + " t.createdAt",
            ApiToken.class)
        .setParameter("account", caller.id())
        .getResultStream()
        .map(ApiToken::view)
        .toList();
  }

  public void revokeToken(UUID id) {
    ApiToken token = em.find(ApiToken.class, id);
    if (token == null || !token.account.equals(caller.id())) {
      throw Refusal.notFound();
    }
    token.revokedAt = Now.instant();
  }

  /**
   * Sees to it that the account {@code login} exists as administrator and, when a password is
   * given, that it is the account's.
   *
   * @return the password that was made up, when one was
   */
  public Optional<String> seeToAdministrator(String login, Optional<String> given) {
    Optional<Account> admin = byLogin(login);
    if (admin.isEmpty()) {
      String password = given.orElseGet(Secrets::password);
      make(login, "Administrator", password, true);
      return given.isPresent() ? Optional.empty() : Optional.of(password);
    }
    if (given.isPresent() && !passwords.matches(given.get(), admin.get().passwordHash)) {
      setPassword(admin.get(), given.get());
    }
    return Optional.empty();
  }

  private Account make(String login, String name, String password, boolean administrator) {
    String key = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
    if (!key.matches("[\\p{L}\\p{N}._@+-]{1,100}")) {
      throw Refusal.unusable("account.login");
    }
    if (byLogin(key).isPresent()) {
      throw Refusal.conflict("account.loginTaken", key);
    }
    Account account = new Account();
    account.id = Ids.next();
    account.login = key;
    account.name = name == null || name.isBlank() ? key : name.strip();
    account.administrator = administrator;
    account.createdAt = Now.instant();
    setPassword(account, password);
    em.persist(account);
    return account;
  }

  private void setPassword(Account account, String password) {
    if (password == null || password.length() < SHORTEST_PASSWORD || password.length() > 500) {
      throw Refusal.unusable("account.passwordShort", SHORTEST_PASSWORD);
    }
    account.passwordHash = passwords.hash(password);
    endSessions(account);
  }

  private Optional<Account> byLogin(String login) {
    return em.createQuery("select a from Account a where a.login = :login", Account.class)
        .setParameter("login", login == null ? "" : login.strip().toLowerCase(Locale.ROOT))
        .getResultStream()
        .findFirst();
  }

  private Account account(UUID id) {
    return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(Refusal::notFound);
  }

  private void requireAdministrator() {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
  }
}
