package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.intake.IntakeService;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The documents of a dossier. */
@Path("/dossiers/{dossier}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DossierDocumentsResource {

  @Inject DocumentService documents;
  @Inject IntakeService intake;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  @GET
  @Operation(summary = "The documents of a dossier, newest first.")
  public Response list(
      @BeanParam Paging paging, @QueryParam("kind") String kind, @Context UriInfo uri) {
    return Listing.answer(
        documents.list(dossier, kind(kind), paging.after(), paging.limit()),
        paging,
        uri,
        iris,
        DocumentView::id,
        d -> DocumentAnswer.of(d, iris));
  }

  @POST
  @Consumes(IncomingText.TYPES)
  @Operation(
      summary =
          "Reads a text and stores it as a document. The same id and content again answers 200.")
  public Response create(
      @BeanParam IncomingText incoming,
      @QueryParam("id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      byte[] body) {
    return answer(intake.store(dossier, id(id), incoming.of(body, type)));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "The same with the file as the first part of a form.")
  public Response upload(
      @BeanParam IncomingText incoming, @QueryParam("id") String id, List<EntityPart> parts)
      throws IOException {
    EntityPart part =
        parts.stream()
            .filter(p -> p.getFileName().isPresent())
            .findFirst()
            .orElseThrow(() -> Refusal.badRequest("intake.noFile"));
    try (InputStream content = part.getContent()) {
      return answer(
          intake.store(
              dossier,
              id(id),
              incoming.of(content.readAllBytes(), part.getFileName().get(), part.getMediaType())));
    }
  }

  private Response answer(IntakeService.Stored stored) {
    DocumentAnswer answer = DocumentAnswer.of(stored.document(), iris);
    Response.ResponseBuilder response =
        stored.made() ? Response.created(URI.create(answer.url())) : Response.ok();
    return response
        .header(HttpHeaders.ETAG, Preconditions.etag(stored.document().version()))
        .entity(answer)
        .build();
  }

  private static UUID id(String id) {
    return id == null
        ? null
        : Ids.parse(id).orElseThrow(() -> Refusal.badRequest("parameter", "id", id));
  }

  private static DocumentKind kind(String kind) {
    if (kind == null) {
      return null;
    }
    try {
      return DocumentKind.valueOf(kind.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("parameter", "kind", kind);
    }
  }
}
