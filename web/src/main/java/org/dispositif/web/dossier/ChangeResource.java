package org.dispositif.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Page;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The log of a dossier. */
@Path("/dossiers/{dossier}/changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class ChangeResource {

  @Inject DossierService dossiers;
  @Inject Changes changes;
  @Inject Iris iris;
  @Context UriInfo uri;

  @GET
  @Operation(
      summary = "What was made, changed, deleted and restored, in order",
      description = "Numbered from 1 without gaps; after is the number last seen, 0 for all.")
  public Response list(
      @PathParam("dossier") UUID dossier,
      @QueryParam("after") Long after,
      @BeanParam Paging paging) {
    dossiers.get(dossier);
    Page<Changes.Entry> page =
        new Page<>(
            changes.since(dossier, after == null ? 0 : after, paging.limit()),
            changes.last(dossier));
    return Listing.answer(page, paging, uri, iris, Changes.Entry::number, e -> e);
  }
}
