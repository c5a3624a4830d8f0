package org.dispositif.web.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.dispositif.desk.PlaceView;
import org.dispositif.desk.Places;
import org.dispositif.platform.Refusal;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the caller left off. */
@Path("/me/places")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Account")
public class MyPlacesResource {

  private static final int USUAL = 10;
  private static final int MOST = 100;

  @Inject Places places;
  @Inject Iris iris;

  /**
   * Where the caller is now.
   *
   * @param document its address or id
   * @param clause its address or id; null for the document as a whole
   */
  public record NewPlace(String document, String clause) {}

  /** A place that was left. */
  public record PlaceAnswer(String document, String clause, String page, String name, Instant at) {}

  @GET
  @Operation(summary = "Where the caller left off in the documents read last, the last first")
  public Listing<PlaceAnswer> list(@QueryParam("limit") Integer limit) {
    int most = limit == null ? USUAL : limit;
    if (most < 1 || most > MOST) {
      throw Refusal.badRequest("limit", MOST);
    }
    return Listing.whole(places.recent(most), this::answer);
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Remember where the caller is; one place for each document")
  @APIResponse(responseCode = "204")
  public void leave(NewPlace place) {
    UUID document = iris.document(place.document()).orElseThrow(Refusal::notFound);
    UUID clause =
        place.clause() == null
            ? null
            : iris.clause(place.clause()).orElseThrow(() -> Refusal.unusable("place.clause"));
    places.leave(document, clause);
  }

  private PlaceAnswer answer(PlaceView p) {
    UUID id = p.document().id();
    boolean whole = p.clause() == null;
    return new PlaceAnswer(
        iris.document(id),
        whole ? null : iris.clause(p.clause()),
        whole ? iris.documentPage(id) : iris.clausePage(id, p.clause()),
        new ClauseNames(p.document().language()).place(p.document().name(), p.label()),
        p.at());
  }
}
