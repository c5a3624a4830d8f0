package org.dispositif.administration;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dispositif.account.Acts;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.eclipse.microprofile.config.Config;

/**
 * The settings in force: those of the environment, and those that administrators change in the
 * pages.
 */
@Stateless
public class Settings {

  private static final String OWNERS_INVITE = "owners.invite";
  private static final String SECRET = "••••••••";

  @PersistenceContext EntityManager em;
  @Inject Caller caller;
  @Inject Acts acts;
  @Inject Config config;

  /** Where a value comes from. */
  public enum Source {
    ENVIRONMENT,
    DEFAULT,
    PAGES
  }

  /**
   * A setting.
   *
   * @param name as documented, {@code DISPOSITIF_DATA}
   * @param value what holds now; dots in the place of a secret, null for none
   */
  public record InForce(String name, String value, Source source) {}

  /** Every setting with its value, for the administrator. */
  public List<InForce> inForce() {
    requireAdministrator();
    String data = config.getOptionalValue("dispositif.data", String.class).orElse("~/.dispositif");
    return List.of(
        of("DISPOSITIF_DATA", data),
        of("DISPOSITIF_URL", null),
        of("DISPOSITIF_HTTP_PORT", "8080"),
        of("DISPOSITIF_BIND", "127.0.0.1"),
        of("DISPOSITIF_DB_URL", "jdbc:h2:file:" + data + "/database/dispositif;WRITE_DELAY=0"),
        of("DISPOSITIF_DB_USER", "dispositif"),
        secret("DISPOSITIF_DB_PASSWORD"),
        secret("DISPOSITIF_ADMIN_PASSWORD"),
        of("DISPOSITIF_JAVA_OPTS", "-Xms128m -Xmx1g"),
        new InForce(
            OWNERS_INVITE,
            Boolean.toString(ownersInvite()),
            em.find(Setting.class, OWNERS_INVITE) == null ? Source.DEFAULT : Source.PAGES));
  }

  private InForce of(String name, String otherwise) {
    return given(name)
        .map(v -> new InForce(name, withoutSecret(v), Source.ENVIRONMENT))
        .orElseGet(() -> new InForce(name, otherwise, Source.DEFAULT));
  }

  /** A database address may carry a password. */
  static String withoutSecret(String value) {
    return value
        .replaceAll("(?i)(password=)[^;&\\s]*", "$1" + SECRET)
        .replaceAll("(//[^/@:\\s]+:)[^/@\\s]+@", "$1" + SECRET + "@");
  }

  private InForce secret(String name) {
    return given(name)
        .map(v -> new InForce(name, SECRET, Source.ENVIRONMENT))
        .orElseGet(() -> new InForce(name, null, Source.DEFAULT));
  }

  private Optional<String> given(String name) {
    String key = name.toLowerCase(Locale.ROOT).replace('_', '.');
    return Optional.ofNullable(System.getenv(name))
        .or(() -> name.equals("DISPOSITIF_DATA") ? Optional.empty() : configured(key))
        .filter(v -> !v.isBlank());
  }

  private Optional<String> configured(String key) {
    return config.getOptionalValue(key, String.class);
  }

  /** Whether owners of dossiers may make accounts by inviting people. Off until switched on. */
  public boolean ownersInvite() {
    Setting setting = em.find(Setting.class, OWNERS_INVITE);
    return setting != null && Boolean.parseBoolean(setting.content);
  }

  public void letOwnersInvite(boolean may) {
    requireAdministrator();
    Setting setting = em.find(Setting.class, OWNERS_INVITE);
    if (setting == null) {
      setting = new Setting();
      setting.name = OWNERS_INVITE;
    }
    setting.content = Boolean.toString(may);
    em.persist(setting);
    acts.record(Acts.What.SETTING_CHANGED, null, null);
  }

  private void requireAdministrator() {
    if (!caller.administrator()) {
      throw Refusal.notFound();
    }
  }
}
