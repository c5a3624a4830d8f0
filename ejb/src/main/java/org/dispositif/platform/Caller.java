package org.dispositif.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.security.Principal;
import java.util.Optional;
import java.util.UUID;

/** Who calls: the account behind the request. The principal's name is the account's id. */
@RequestScoped
public class Caller {

  /** Group of everybody who is signed in. */
  public static final String USER = "user";

  /** Group of those who manage accounts and settings; gives no right in any dossier. */
  public static final String ADMINISTRATOR = "administrator";

  @Inject SecurityContext security;

  private UUID acting;

  /** The account's id; refuses when nobody is signed in. */
  public UUID id() {
    return find().orElseThrow(Refusal::notFound);
  }

  public Optional<UUID> find() {
    if (acting != null) {
      return Optional.of(acting);
    }
    Principal principal = security.getCallerPrincipal();
    return principal == null ? Optional.empty() : Ids.parse(principal.getName());
  }

  public boolean administrator() {
    return security.isCallerInRole(ADMINISTRATOR);
  }

  /** For work that goes on in somebody's name without a request of theirs. */
  public void actAs(UUID account) {
    acting = account;
  }
}
