package org.dispositif.web.presentation;

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
import org.dispositif.presentation.ShowLinkView;
import org.dispositif.presentation.ShowLinks;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Links by which a presentation is seen without an account. */
@Path("/presentations/{presentation}/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentations")
public class ShowLinkResource {

  private static final int USUAL_DAYS = 30;

  @Inject ShowLinks links;
  @Inject Iris iris;
  @Inject LiveStage live;

  /**
   * A link to be made.
   *
   * @param name for whom, in the trainer's words
   * @param days how long it is good for, 1 to 366; 30 when left out
   */
  public record Wanted(String name, Integer days) {}

  /**
   * A link.
   *
   * @param address to be handed over; told once, when the link is made
   * @param qr the address as a QR code, SVG; likewise
   */
  public record LinkAnswer(
      UUID id,
      String url,
      String name,
      String address,
      String qr,
      Instant createdAt,
      Instant expiresAt) {}

  @GET
  @Operation(summary = "The links that still work, without their secrets (trainers)")
  public Listing<LinkAnswer> list(@PathParam("presentation") UUID presentation) {
    return Listing.whole(links.list(presentation), l -> answer(l, null));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a read-only link that needs no account and ends by itself (trainers)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = LinkAnswer.class)))
  public Response share(@PathParam("presentation") UUID presentation, Wanted wanted) {
    int days = wanted.days() == null ? USUAL_DAYS : wanted.days();
    ShowLinks.Made made = links.share(presentation, wanted.name(), days);
    LinkAnswer answer = answer(made.link(), iris.base() + "/shown/" + made.secret());
    return Response.created(Iris.uri(answer.url())).entity(answer).build();
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "End a link at once (trainers)")
  @APIResponse(responseCode = "204")
  public void revoke(@PathParam("presentation") UUID presentation, @PathParam("id") UUID id) {
    links.revoke(presentation, id);
    live.recheck(presentation);
  }

  private LinkAnswer answer(ShowLinkView link, String address) {
    return new LinkAnswer(
        link.id(),
        iris.api("presentations", link.presentation(), "links", link.id()),
        link.name(),
        address,
        address == null ? null : QrCode.svg(address),
        link.createdAt(),
        link.expiresAt());
  }
}
