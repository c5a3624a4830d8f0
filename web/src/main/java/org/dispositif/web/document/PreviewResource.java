package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dispositif.intake.Content;
import org.dispositif.intake.IntakeService;
import org.dispositif.intake.PreviewService;
import org.dispositif.intake.PreviewView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.source.CodePoints;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * Files that are looked at and corrected before they are stored. Each is its maker's alone and is
 * forgotten after a while (404, code preview.gone): send the file again then.
 */
@Path("/previews")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PreviewResource {

  private static final int LARGEST_WIDTH = 2000;

  @Inject PreviewService previews;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  @POST
  @Consumes(IncomingText.TYPES)
  @Operation(
      summary =
          "Reads a file and keeps it in memory for a while: the segmentation, where lines are"
              + " printed, and what is there already in the dossier. Stores nothing.")
  public Response make(
      @BeanParam IncomingText incoming,
      @QueryParam("dossier") UUID dossier,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      byte[] body) {
    PreviewAnswer answer = answer(previews.make(dossier, incoming.of(body, type)));
    return Response.created(URI.create(answer.url())).entity(answer).build();
  }

  @GET
  @Path("/{id}")
  @Operation(summary = "A preview of one's own, with the cut as it is corrected now.")
  public PreviewAnswer get(@PathParam("id") UUID id, @QueryParam("dossier") UUID dossier) {
    return answer(previews.get(id, dossier));
  }

  private PreviewAnswer answer(PreviewView view) {
    return PreviewAnswer.of(view, iris, ProblemWriter.locale(request));
  }

  @GET
  @Path("/{id}/source")
  @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
  @Operation(summary = "The characters that were taken out of the file.")
  public String source(@PathParam("id") UUID id) {
    return previews.source(id);
  }

  @GET
  @Path("/{id}/pages/{page}")
  @Produces("image/png")
  @Operation(summary = "A page of a PDF as an image.")
  public Response page(
      @PathParam("id") UUID id,
      @PathParam("page") int page,
      @QueryParam("width") @DefaultValue("1000") int width) {
    if (width < 100 || width > LARGEST_WIDTH) {
      throw Refusal.badRequest("parameter", "width", width);
    }
    return Response.ok(previews.image(id, page, width))
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
        .build();
  }

  /** All corrections, the oldest first. */
  public record Corrections(List<CorrectionItem> corrections) {}

  /** The cut as the corrections made it. */
  public record Cut(
      int corrections,
      List<SegmentationAnswer.BlockItem> blocks,
      List<SegmentationAnswer.Head> resolutions) {}

  @POST
  @Path("/{id}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Makes the cut what these corrections, all of them from the first on, make of the"
              + " machine's: a shorter list takes the last ones back.")
  public Cut correct(@PathParam("id") UUID id, Corrections wanted) {
    if (wanted == null
        || wanted.corrections() == null
        || wanted.corrections().stream().anyMatch(Objects::isNull)) {
      throw Refusal.badRequest("json.member", "corrections");
    }
    CodePoints points = CodePoints.of(previews.text(id));
    List<Correction> corrections =
        wanted.corrections().stream()
            .map(c -> c.correction(points, PreviewResource::noClauses))
            .toList();
    Content content = previews.correct(id, corrections);
    SegmentationAnswer answer =
        new SegmentationWriter(content, iris, ProblemWriter.locale(request)).answer();
    return new Cut(corrections.size(), answer.blocks(), answer.resolutions());
  }

  private static int noClauses(UUID clause) {
    throw Refusal.badRequest("json.member", "clause");
  }

  /**
   * Where a preview is stored.
   *
   * @param id of the (first) document, made by the client: sending it again makes nothing twice
   * @param split whether each resolution in it becomes a document of its own
   */
  public record Wanted(UUID dossier, UUID id, boolean split) {}

  @POST
  @Path("/{id}/documents")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Stores a preview with its corrections, as one document or as several.")
  public Response save(@PathParam("id") UUID id, Wanted wanted) {
    if (wanted == null || wanted.dossier() == null) {
      throw Refusal.badRequest("json.member", "dossier");
    }
    List<IntakeService.Stored> stored =
        previews.save(id, wanted.dossier(), wanted.id(), wanted.split());
    boolean made = stored.stream().anyMatch(IntakeService.Stored::made);
    return Response.status(made ? Response.Status.CREATED : Response.Status.OK)
        .entity(Listing.whole(stored, s -> DocumentAnswer.of(s.document(), iris)))
        .build();
  }
}
