package org.dispositif.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.dispositif.dossier.DossierService;
import org.dispositif.dossier.DossierView;
import org.dispositif.dossier.NewDossier;
import org.dispositif.dossier.Visibility;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Dossiers. */
@Path("/dossiers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Dossiers")
public class DossierResource {

  @Inject DossierService dossiers;
  @Inject Iris iris;
  @Context UriInfo uri;

  /** What of a dossier can be changed. */
  @Schema(name = "DossierChange")
  public record Changeable(String title, String description, Visibility visibility) {}

  @GET
  @Operation(summary = "The dossiers that the caller may read, by title")
  public Response list(@BeanParam Paging paging) {
    return Listing.answer(
        dossiers.list(paging.after(), paging.limit()),
        paging,
        uri,
        iris,
        DossierView::id,
        this::answer);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a dossier; its owner is the caller")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = DossierAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response create(NewDossier wanted) {
    DossierService.Created created = dossiers.create(wanted);
    DossierAnswer answer = answer(created.dossier());
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A dossier")
  @APIResponseSchema(DossierAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    return ok(dossiers.get(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Change title, description (curators) or visibility (owners)")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponseSchema(DossierAnswer.class)
  public Response edit(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergePatch patch) {
    int version = Preconditions.version(ifMatch, () -> dossiers.get(id).version());
    DossierView d = dossiers.get(id);
    Changeable wanted = patch.into(new Changeable(d.title(), d.description(), d.visibility()));
    DossierService.Edit edit =
        new DossierService.Edit(
            wanted.title() == null ? "" : wanted.title(),
            wanted.description() == null ? "" : wanted.description(),
            patch.names("visibility") ? wanted.visibility() : null);
    return ok(change(() -> dossiers.edit(id, version, edit)));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Move a dossier to the trash (owners)")
  @APIResponse(responseCode = "204")
  public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> dossiers.get(id).version());
    change(
        () -> {
          dossiers.delete(id, version);
          return id;
        });
  }

  private <T> T change(java.util.function.Supplier<T> change) {
    return Preconditions.showing(DossierView.class, this::answer, change);
  }

  private DossierAnswer answer(DossierView dossier) {
    return DossierAnswer.of(dossier, iris);
  }

  private Response ok(DossierView dossier) {
    DossierAnswer answer = answer(dossier);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
