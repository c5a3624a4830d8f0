package org.dispositif.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.account.SessionView;
import org.dispositif.account.Sessions;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class MeResource {

  @Inject AccountService accounts;
  @Inject Sessions sessions;
  @Inject Caller caller;

  /** Who calls. */
  public record Me(UUID id, String login, String name, boolean administrator, String language) {}

  @GET
  @Path("/sessions")
  @Operation(summary = "Where the caller is signed in with the pages")
  public Listing<SessionView> sessions() {
    return Listing.whole(sessions.mine(), s -> s);
  }

  @GET
  @Operation(summary = "Who calls")
  public Me me() {
    Person p = accounts.find(caller.id()).orElseThrow(Refusal::notFound);
    return new Me(p.id(), p.login(), p.name(), p.administrator(), p.language());
  }
}
