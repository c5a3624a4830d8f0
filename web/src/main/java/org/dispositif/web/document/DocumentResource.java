package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.OriginalFile;
import org.dispositif.document.TextView;
import org.dispositif.extract.MediaTypes;
import org.dispositif.intake.Content;
import org.dispositif.intake.ContentService;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.MergePatch;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** One document: as it was cut, as text, as it came in. */
@Path("/documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class DocumentResource {

  /** Originals that no browser runs as a page of ours; others go out as bytes. */
  private static final Set<String> HARMLESS =
      Set.of(
          MediaTypes.PLAIN,
          MediaTypes.MARKDOWN,
          MediaTypes.PDF,
          MediaTypes.WORD,
          MediaTypes.ODT,
          MediaTypes.RTF);

  @Inject DocumentService documents;
  @Inject ContentService contents;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  @PathParam("id")
  UUID id;

  @GET
  @Operation(summary = "The document as it was cut, with the ids of its clauses and demands.")
  @APIResponseSchema(SegmentationAnswer.class)
  public Response get() {
    Content content = contents.get(id);
    return Response.ok(
            new SegmentationWriter(content, iris, ProblemWriter.locale(request)).answer())
        .header(HttpHeaders.ETAG, Preconditions.etag(content.document().version()))
        .build();
  }

  @GET
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Operation(summary = "The reading text.")
  public String text() {
    return documents.text(id).text();
  }

  @PATCH
  @Consumes(MergePatch.MEDIA_TYPE)
  @Operation(summary = "Changes the title.")
  public Response edit(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, MergePatch patch) {
    int version = Preconditions.version(ifMatch, () -> documents.get(id).version());
    Edit edit = patch.into(new Edit(documents.get(id).title()));
    DocumentView changed =
        Preconditions.showing(
            DocumentView.class,
            d -> DocumentAnswer.of(d, iris),
            () -> documents.edit(id, version, new DocumentService.Edit(edit.title())));
    return Response.ok(DocumentAnswer.of(changed, iris))
        .header(HttpHeaders.ETAG, Preconditions.etag(changed.version()))
        .build();
  }

  /** What can be changed of a document without touching its words. */
  public record Edit(String title) {}

  @DELETE
  @Operation(summary = "Puts the document into the trash, with all that hangs on it.")
  public Response delete(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> documents.get(id).version());
    Preconditions.showing(
        DocumentView.class,
        d -> DocumentAnswer.of(d, iris),
        () -> {
          documents.delete(id, version);
          return id;
        });
    return Response.noContent().build();
  }

  @POST
  @Path("/restore")
  @Operation(summary = "Takes the document out of the trash.")
  public DocumentAnswer restore() {
    return DocumentAnswer.of(documents.restore(id), iris);
  }

  @GET
  @Path("/original")
  @Produces(MediaType.WILDCARD)
  @Operation(summary = "The bytes as they came in, always as a download.")
  public Response original() {
    OriginalFile file = documents.original(id);
    String name = file.filename() == null ? id + ".txt" : file.filename();
    String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    boolean harmless = HARMLESS.contains(file.mediaType());
    return Response.ok(
            file.content(), harmless ? file.mediaType() : MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
        .build();
  }

  /** One text version. */
  public record Version(UUID id, int number, Instant created) {}

  @GET
  @Path("/versions")
  @Operation(summary = "The text versions, oldest first.")
  public Listing<Version> versions() {
    TextView text = documents.text(id);
    return Listing.whole(List.of(text), t -> new Version(t.id(), t.number(), t.createdAt()));
  }

  @GET
  @Path("/clauses")
  @Operation(summary = "The clauses in the order of the text.")
  public Response clauses(@QueryParam("limit") Integer limit, @QueryParam("after") UUID after) {
    Content content = contents.get(id);
    SegmentationWriter writer =
        new SegmentationWriter(content, iris, ProblemWriter.locale(request));
    Page<ClauseView> page = stretch(content.clauses(), after, limit == null ? 100 : limit);
    Listing<SegmentationAnswer.BlockItem> listing =
        new Listing<>(page.items().stream().map(writer::block).toList(), page.total());
    Response.ResponseBuilder response = Response.ok(listing);
    List<ClauseView> items = page.items();
    if (!items.isEmpty() && items.get(items.size() - 1).index() < page.total() - 1) {
      String next =
          iris.document(id)
              + "/clauses?limit="
              + items.size()
              + "&after="
              + items.get(items.size() - 1).id();
      response.link(next, "next");
    }
    return response.build();
  }

  private static Page<ClauseView> stretch(List<ClauseView> all, UUID after, int limit) {
    if (limit < 1 || limit > 5000) {
      throw Refusal.badRequest("limit", 5000);
    }
    int from = after == null ? 0 : index(all, after) + 1;
    return new Page<>(all.subList(from, Math.min(all.size(), from + limit)), all.size());
  }

  private static int index(List<ClauseView> all, UUID id) {
    return all.stream()
        .filter(c -> c.id().equals(id))
        .findFirst()
        .map(ClauseView::index)
        .orElseThrow(() -> Refusal.badRequest("parameter", "after", id));
  }
}
