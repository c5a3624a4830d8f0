package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dispositif.administration.Invitations;
import org.dispositif.administration.LinkOnce;
import org.dispositif.dossier.Role;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links that work once: made, listed, revoked. Nobody is told here what a link's secret is. */
@Path("/invitations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class InvitationResource {

  @Inject Invitations invitations;
  @Inject Iris iris;

  /**
   * Whom to invite.
   *
   * @param guest for whom, in one's own words; forgotten when the link is used
   * @param dossier that they join, or null
   * @param role in the dossier, null without one
   */
  public record NewInvitation(String guest, UUID dossier, Role role) {}

  @GET
  @Operation(
      summary = "Links not used yet: all (administrators), or those into a dossier (its owners)")
  public Listing<LinkAnswer> list(@QueryParam("dossier") UUID dossier) {
    List<LinkOnce> links = dossier == null ? invitations.all() : invitations.into(dossier);
    return Listing.whole(links, l -> LinkAnswer.of(l, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Invite somebody by a link that works once, for seven days",
      description =
          "Administrators; owners of a dossier into it, where the administrator lets owners invite."
              + " The link is answered this once.")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = LinkAnswer.class)))
  public Response invite(NewInvitation wanted) {
    LinkAnswer answer =
        LinkAnswer.of(invitations.invite(wanted.guest(), wanted.dossier(), wanted.role()), iris);
    return Response.created(Iris.uri(answer.url())).entity(answer).build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(
      summary = "Revoke a link; it never changes otherwise, so no If-Match is needed",
      description = "By who made it, or an administrator.")
  @APIResponse(responseCode = "204")
  public void revoke(@PathParam("id") UUID id) {
    invitations.revoke(id);
  }
}
