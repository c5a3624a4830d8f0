package org.dispositif.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;

/**
 * Password hashes: PBKDF2 with HMAC-SHA-512 and 210,000 rounds (OWASP Password Storage Cheat
 * Sheet), about 0.15 s of CPU for each check.
 */
@ApplicationScoped
class Passwords {

  private static final Map<String, String> STRENGTH =
      Map.of(
          "Pbkdf2PasswordHash.Algorithm",
          "PBKDF2WithHmacSHA512",
          "Pbkdf2PasswordHash.Iterations",
          "210000");

  private Pbkdf2PasswordHash hash;
  private String dummy;

  Passwords() {}

  @Inject
  Passwords(Pbkdf2PasswordHash hash) {
    this.hash = hash;
    hash.initialize(STRENGTH);
    dummy = hash.generate(Secrets.token().toCharArray());
  }

  public String hash(String password) {
    return hash.generate(password.toCharArray());
  }

  /** Takes as long for an unknown account (null hash), so that time does not tell who exists. */
  public boolean matches(String password, String stored) {
    boolean matches = hash.verify(password.toCharArray(), stored == null ? dummy : stored);
    return matches && stored != null;
  }
}
