package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.PresentationService;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the presenter is, for those who follow. */
@Path("/presentations/{presentation}/live")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentations")
public class LiveResource {

  private static final int LONGEST_TOKEN = 64;

  @Inject PresentationService presentations;
  @Inject LiveStage live;

  @Inject Caller caller;

  /**
   * How many follow now.
   *
   * @param leading false when somebody else leads them, so that they were not told
   */
  public record Followed(int followers, boolean leading) {}

  @GET
  @Operation(summary = "How many follow now")
  public Followed get(@PathParam("presentation") UUID presentation) {
    presentations.get(presentation);
    return new Followed(live.count(presentation), false);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Tell those who follow where the presenter is (trainers)",
      description =
          "While another person leads, nobody is told. leader names the stage that is led from;"
              + " with opening=true it leads only where no other stage does. A place that is not"
              + " told again within three minutes is forgotten.")
  public Followed at(
      @PathParam("presentation") UUID presentation,
      @QueryParam("leader") @DefaultValue("") String leader,
      @QueryParam("opening") @DefaultValue("false") boolean opening,
      Position position) {
    presentations.lead(presentation);
    if (position == null || !position.fits() || !there(presentation, position.scene())) {
      throw Refusal.badRequest("presentation.position");
    }
    boolean leading = live.at(presentation, leader(leader), position, opening);
    return new Followed(live.count(presentation), leading);
  }

  private boolean there(UUID presentation, String scene) {
    return Ids.parse(scene).filter(id -> presentations.has(presentation, id)).isPresent();
  }

  private LiveStage.Leader leader(String token) {
    if (token.length() > LONGEST_TOKEN) {
      throw Refusal.badRequest("presentation.position");
    }
    return new LiveStage.Leader(caller.id(), token);
  }

  @DELETE
  @Operation(
      summary = "The presenter has ended (trainers); who follows goes on alone",
      description = "Nothing happens unless it is the leader who ends.")
  @APIResponse(responseCode = "204")
  public void end(
      @PathParam("presentation") UUID presentation,
      @QueryParam("leader") @DefaultValue("") String leader) {
    presentations.lead(presentation);
    live.end(presentation, leader(leader));
  }
}
