package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.administration.Invitations;
import org.dispositif.dossier.Stewardship;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All accounts, for administrators; to everybody else there is nothing here. */
@Path("/administration/accounts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AdministeredAccountResource {

  @Inject AccountService accounts;
  @Inject Invitations invitations;
  @Inject Stewardship stewardship;
  @Inject Iris iris;

  /** An account to be made. */
  public record NewAccount(String login, String name, String password, boolean administrator) {}

  /** What of an account an administrator changes. */
  @Schema(name = "AccountChange")
  public record Changeable(boolean disabled, boolean administrator) {}

  /** Who takes over. */
  public record Heir(UUID to) {}

  /** What was handed over. */
  public record HandedOver(int dossiers) {}

  @GET
  @Operation(summary = "All accounts (administrators)")
  public Listing<AccountAnswer> list() {
    return Listing.whole(accounts.all(), p -> AccountAnswer.of(p, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make an account with a first password (administrators)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = AccountAnswer.class)))
  public Response create(NewAccount wanted) {
    Person made =
        accounts.create(wanted.login(), wanted.name(), wanted.password(), wanted.administrator());
    AccountAnswer answer = AccountAnswer.of(made, iris);
    return Response.created(Iris.uri(answer.url())).entity(answer).tag(tag(made)).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "An account (administrators)")
  public Response get(@PathParam("id") UUID id) {
    return ok(find(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      summary = "Disable or enable an account, make or unmake an administrator (administrators)",
      description =
          "Disabling ends sessions and revokes tokens at once. There is always an administrator"
              + " left.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AccountAnswer.class)))
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergePatch patch) {
    Person now = unchanged(id, ifMatch);
    Changeable wanted = patch.into(new Changeable(now.disabled(), now.administrator()));
    Person after = now;
    if (wanted.administrator() != now.administrator()) {
      after = accounts.makeAdministrator(id, after.version(), wanted.administrator());
    }
    if (wanted.disabled() != now.disabled()) {
      after = accounts.disable(id, after.version(), wanted.disabled());
    }
    return ok(after);
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Erase a person (administrators)",
      description =
          "Blanks the account for good; what the person wrote stays, without a name. Cannot be"
              + " undone.")
  @APIResponse(responseCode = "204")
  public void erase(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    stewardship.erase(id, unchanged(id, ifMatch).version());
  }

  @POST
  @Path("/{id}/reset")
  @Operation(summary = "A link that sets a new password once, within a day (administrators)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = LinkAnswer.class)))
  public Response reset(@PathParam("id") UUID id) {
    LinkAnswer answer = LinkAnswer.of(invitations.offerReset(id), iris);
    return Response.created(Iris.uri(answer.url())).entity(answer).build();
  }

  @POST
  @Path("/{id}/handover")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make somebody else owner of a disabled person's dossiers (administrators)")
  public HandedOver handOver(@PathParam("id") UUID id, Heir heir) {
    return new HandedOver(stewardship.handOver(id, heir.to()));
  }

  private Person unchanged(UUID id, String ifMatch) {
    Person person = find(id);
    if (Preconditions.version(ifMatch, person::version) != person.version()) {
      throw Refusal.stale(AccountAnswer.of(person, iris));
    }
    return person;
  }

  private Person find(UUID id) {
    return accounts.all().stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private Response ok(Person person) {
    return Response.ok(AccountAnswer.of(person, iris)).tag(tag(person)).build();
  }

  private static String tag(Person person) {
    return "v" + person.version();
  }
}
