package org.dispositif.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.dispositif.account.AccountService;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that somebody could sign in: the pages are deployed and the database answers. */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

  @Inject AccountService accounts;

  @Override
  public HealthCheckResponse call() {
    accounts.findByLogin("admin");
    return HealthCheckResponse.up("database");
  }
}
