package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.comparison.Coverage;
import org.dispositif.curation.SettlingService;
import org.dispositif.platform.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The agreed judgements, settled from those of an assignment. */
@Path("/assignments/{id}/judgements")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class SettlingResource {

  @Inject SettlingService settling;

  @PathParam("id")
  UUID id;

  /** Whose judgement of which demand and resolution is to stand. */
  @Schema(name = "TakenJudgement")
  public record Taken(UUID demand, UUID resolution, UUID assessor) {}

  /** What stands for the dossier by now. */
  @Schema(name = "SettledJudgement")
  public record Settled(UUID id, Coverage judgement, String letter) {}

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Make one person's judgement the agreed one, with evidence and reason (curators)")
  public Settled take(Taken taken) {
    boolean whole =
        taken.demand() != null && taken.resolution() != null && taken.assessor() != null;
    if (!whole) {
      throw Refusal.badRequest("parameter", "demand, resolution, assessor", "");
    }
    var agreed = settling.take(id, taken.demand(), taken.resolution(), taken.assessor());
    String letter = String.valueOf(agreed.judgement().letter());
    return new Settled(agreed.id(), agreed.judgement(), letter);
  }

  @POST
  @Path("/agreed")
  @Operation(summary = "Settle all on which everybody agrees and of which nothing is settled")
  public PlaceResource.Settled takeAgreed() {
    return new PlaceResource.Settled(settling.takeAgreed(id));
  }
}
