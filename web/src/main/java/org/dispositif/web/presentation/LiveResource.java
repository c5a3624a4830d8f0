package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
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

  @Inject PresentationService presentations;
  @Inject LiveStage live;

  /** How many follow now. */
  public record Followed(int followers) {}

  @GET
  @Operation(summary = "How many follow now")
  public Followed get(@PathParam("presentation") UUID presentation) {
    presentations.get(presentation);
    return new Followed(live.count(presentation));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Tell those who follow where the presenter is (trainers)")
  public Followed at(@PathParam("presentation") UUID presentation, Position position) {
    presentations.lead(presentation);
    if (!position.fits()) {
      throw Refusal.badRequest("presentation.position");
    }
    live.at(presentation, position);
    return new Followed(live.count(presentation));
  }

  @DELETE
  @Operation(summary = "The presenter has ended (trainers); who follows goes on alone")
  @APIResponse(responseCode = "204")
  public void end(@PathParam("presentation") UUID presentation) {
    presentations.lead(presentation);
    live.end(presentation);
  }
}
