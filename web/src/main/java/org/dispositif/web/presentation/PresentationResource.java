package org.dispositif.web.presentation;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.NewPresentation;
import org.dispositif.presentation.NotesPolicy;
import org.dispositif.presentation.PresentationService;
import org.dispositif.presentation.PresentationView;
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

/** Presentations, without their scenes. */
@Path("/presentations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Presentations")
public class PresentationResource {

  @Inject PresentationService presentations;
  @Inject Iris iris;
  @Context UriInfo uri;

  /**
   * A presentation to be made.
   *
   * @param secondLanguage shown beside the first where a text has it
   * @param notes who reads the notes: PRESENTERS (unless said otherwise) or MEMBERS
   */
  public record Wanted(
      UUID id, String dossier, String title, String secondLanguage, NotesPolicy notes) {}

  /** What of a presentation can be changed. */
  public record Changeable(String title, String secondLanguage, NotesPolicy notes) {}

  @GET
  @Operation(summary = "The presentations that the caller may see, the last changed first")
  public Response list(@QueryParam("dossier") String dossier, @BeanParam Paging paging) {
    UUID in = dossier == null ? null : iris.dossier(dossier).orElseThrow(Refusal::notFound);
    Page<PresentationView> page =
        Page.stretch(presentations.list(in), PresentationView::id, paging.after(), paging.limit());
    return Listing.answer(
        page, paging, uri, iris, PresentationView::id, p -> PresentationAnswer.of(p, iris));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Make a presentation (trainers)")
  @APIResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = PresentationAnswer.class)))
  @APIResponse(responseCode = "200", description = "The same id and content were there already")
  public Response create(Wanted wanted) {
    UUID dossier =
        Optional.ofNullable(wanted.dossier()).flatMap(iris::dossier).orElseThrow(Refusal::notFound);
    PresentationService.Created created =
        presentations.create(
            new NewPresentation(
                wanted.id(), dossier, wanted.title(), wanted.secondLanguage(), wanted.notes()));
    PresentationAnswer answer = PresentationAnswer.of(created.presentation(), iris);
    Response.ResponseBuilder response =
        created.made() ? Response.created(Iris.uri(answer.url())) : Response.ok();
    return response.header(HttpHeaders.ETAG, answer.etag()).entity(answer).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A presentation")
  @APIResponseSchema(PresentationAnswer.class)
  public Response get(@PathParam("id") UUID id) {
    return ok(presentations.get(id));
  }

  @PATCH
  @Path("/{id}")
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(
      summary = "Change title, second language, or who reads the notes (trainers)",
      description = "Another second language is laid beside all scenes whose texts have it.")
  @RequestBody(content = @Content(schema = @Schema(implementation = Changeable.class)))
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PresentationAnswer.class)))
  public Response change(
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      MergePatch patch) {
    int version = version(id, ifMatch);
    PresentationView now = presentations.get(id);
    Changeable wanted = patch.into(new Changeable(now.title(), now.secondLanguage(), now.notes()));
    PresentationService.Edit edit =
        new PresentationService.Edit(
            patch.names("title") ? String.valueOf(wanted.title()) : null,
            patch.names("secondLanguage") ? Optional.ofNullable(wanted.secondLanguage()) : null,
            wanted.notes());
    return ok(change(() -> presentations.edit(id, version, edit)));
  }

  @DELETE
  @Path("/{id}")
  @Operation(summary = "Move a presentation to the trash (trainers); its links end")
  @APIResponse(responseCode = "204")
  public void delete(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = version(id, ifMatch);
    change(
        () -> {
          presentations.delete(id, version);
          return id;
        });
  }

  @POST
  @Path("/{id}/restore")
  @Operation(summary = "Take a presentation out of the trash (trainers)")
  @APIResponseSchema(PresentationAnswer.class)
  public Response restore(@PathParam("id") UUID id) {
    return ok(presentations.restore(id));
  }

  private int version(UUID id, String ifMatch) {
    return Preconditions.version(ifMatch, () -> presentations.get(id).version());
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(
        PresentationView.class, p -> PresentationAnswer.of(p, iris), change);
  }

  private Response ok(PresentationView presentation) {
    PresentationAnswer answer = PresentationAnswer.of(presentation, iris);
    return Response.ok(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
