package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.PresentationView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The order of a presentation's scenes. */
@Path("/presentations/{presentation}/order")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentations")
public class SceneOrderResource {

  @Inject PresentationService presentations;
  @Inject Iris iris;

  /** The ids or addresses of all scenes, in the order wanted. */
  public record Order(List<String> scenes) {}

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Put the scenes in another order (trainers)",
      description = "If-Match is the presentation's etag.")
  @APIResponseSchema(PresentationAnswer.class)
  public Response order(
      @PathParam("presentation") UUID presentation,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      Order order) {
    int version = Preconditions.version(ifMatch, () -> presentations.get(presentation).version());
    List<UUID> ids =
        order.scenes() == null ? List.of() : order.scenes().stream().map(this::scene).toList();
    PresentationView changed =
        Preconditions.showing(
            PresentationView.class,
            p -> PresentationAnswer.of(p, iris),
            () -> presentations.order(presentation, version, ids));
    PresentationAnswer answer = PresentationAnswer.of(changed, iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }

  private UUID scene(String given) {
    String id = given == null ? "" : given.substring(given.lastIndexOf('/') + 1);
    return Ids.parse(id).orElseThrow(() -> Refusal.badRequest("presentation.order"));
  }
}
