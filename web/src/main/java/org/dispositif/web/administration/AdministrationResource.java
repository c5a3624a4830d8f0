package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dispositif.account.Acts;
import org.dispositif.account.SessionView;
import org.dispositif.account.Sessions;
import org.dispositif.administration.ServerState;
import org.dispositif.administration.Settings;
import org.dispositif.dossier.Stewardship;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The server and its people, for administrators; to everybody else there is nothing here. */
@Path("/administration")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public class AdministrationResource {

  @Inject Sessions sessions;
  @Inject Stewardship stewardship;
  @Inject Settings settings;
  @Inject ServerState state;
  @Inject Acts acts;
  @Inject Iris iris;

  /** Who shall own a dossier. */
  public record NewOwner(UUID account) {}

  /** A setting that administrators change. */
  public record OwnersInvite(boolean value) {}

  @GET
  @Path("/dossiers")
  @Operation(summary = "Dossiers without an owner, without their content (administrators)")
  public Listing<Stewardship.Orphan> dossiers() {
    return Listing.whole(stewardship.withoutOwner(), o -> o);
  }

  @PUT
  @Path("/dossiers/{dossier}/owner")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Give an owner to a dossier that has none (administrators)")
  @APIResponse(responseCode = "204")
  public void giveOwner(@PathParam("dossier") UUID dossier, NewOwner owner) {
    stewardship.giveOwner(dossier, owner.account());
  }

  @GET
  @Path("/sessions")
  @Operation(summary = "Everybody's sessions (administrators)")
  public Listing<SessionView> sessions() {
    return Listing.whole(sessions.all(), s -> s);
  }

  @DELETE
  @Path("/sessions/{id}")
  @Operation(summary = "End a session: one's own, or anybody's (administrators)")
  @APIResponse(responseCode = "204")
  public void endSession(@PathParam("id") UUID id) {
    sessions.end(id);
  }

  @GET
  @Path("/settings")
  @Operation(summary = "Settings in force, secrets masked (administrators)")
  public Listing<Settings.InForce> settings() {
    return Listing.whole(settings.inForce(), s -> s);
  }

  @PUT
  @Path("/settings/owners.invite")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Whether owners of dossiers may invite people by link (administrators)")
  @APIResponse(responseCode = "204")
  public void letOwnersInvite(OwnersInvite may) {
    settings.letOwnersInvite(may.value());
  }

  @GET
  @Path("/state")
  @Operation(summary = "Version, storage, what the server holds (administrators)")
  public ServerState.View state() {
    return state.view();
  }

  @GET
  @Path("/log")
  @Operation(summary = "What administrators did, newest first (administrators)")
  public Response log(@BeanParam Paging paging, @Context UriInfo uri) {
    return Listing.answer(
        acts.list(paging.after(), paging.limit()), paging, uri, iris, Acts.Entry::id, e -> e);
  }
}
