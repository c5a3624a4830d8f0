package org.dispositif.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * Sees to it that somebody can sign in. {@code DISPOSITIF_ADMIN_PASSWORD} is applied to the account
 * {@code admin} at every start when it is set (the way back in); unset, a random password is made
 * at the first start and told once, on the console only.
 */
@Singleton
@Startup
public class FirstStart {

  private static final String ADMIN = "admin";
  private static final System.Logger CONSOLE = System.getLogger("org.dispositif.console");

  @Inject AccountService accounts;
  @Inject Sessions sessions;
  @Inject Config config;

  @PostConstruct
  void begin() {
    sessions.noneIsLeft();
    seeToAdministrator();
  }

  private void seeToAdministrator() {
    Optional<String> given =
        config
            .getOptionalValue("dispositif.admin.password", String.class)
            .filter(p -> !p.isBlank());
    accounts.seeToAdministrator(ADMIN, given).ifPresent(FirstStart::tell);
  }

  private static void tell(String password) {
    String text =
        "%n  First start: sign in as \"%s\" with the password  %s%n  It is shown only this once.%n"
            .formatted(ADMIN, password);
    CONSOLE.log(System.Logger.Level.INFO, text);
  }
}
