package org.dispositif.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.TokenView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's API tokens. */
@Path("/tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class TokenResource {

  @Inject AccountService accounts;
  @Inject Iris iris;

  /** A token to be made. */
  public record NewToken(String name) {}

  /**
   * A token.
   *
   * @param secret only in the answer to its making
   */
  public record TokenAnswer(
      UUID id,
      String url,
      String page,
      String name,
      Instant createdAt,
      Instant expiresAt,
      String secret) {}

  @GET
  @Operation(summary = "The caller's tokens, without their secrets")
  public Listing<TokenAnswer> list() {
    return Listing.whole(accounts.tokens(), t -> answer(t, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a token; its secret is answered this once")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = TokenAnswer.class)))
  public Response create(NewToken wanted) {
    AccountService.NewToken made = accounts.createToken(wanted.name());
    TokenAnswer answer = answer(made.token(), made.secret());
    return Response.created(Iris.uri(answer.url())).entity(answer).build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Revoke a token; tokens never change otherwise, so no If-Match is needed")
  @APIResponse(responseCode = "204")
  public void revoke(@PathParam("id") UUID id) {
    accounts.revokeToken(id);
  }

  private TokenAnswer answer(TokenView t, String secret) {
    return new TokenAnswer(
        t.id(),
        iris.api("tokens", t.id()),
        iris.base() + "/account",
        t.name(),
        t.createdAt(),
        t.expiresAt(),
        secret);
  }
}
