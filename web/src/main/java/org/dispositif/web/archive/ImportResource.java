package org.dispositif.web.archive;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.archive.ImportService;
import org.dispositif.archive.JobView;
import org.dispositif.archive.NewImport;
import org.dispositif.document.OriginalFile;
import org.dispositif.intake.IntakeService;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.document.IncomingText;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Imports of many files into a dossier. */
@Path("/dossiers/{dossier}/imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class ImportResource {

  static final String ZIP = "application/zip";
  static final String ZIP_OF_WINDOWS = "application/x-zip-compressed";

  private static final int MOST = 500;

  @Inject ImportService imports;
  @Inject Iris iris;
  @Context HttpServletRequest request;

  @PathParam("dossier")
  UUID dossier;

  @GET
  @Operation(summary = "The imports into a dossier, newest first")
  public Listing<JobAnswer> list(@QueryParam("limit") @DefaultValue("100") int limit) {
    if (limit < 1 || limit > MOST) {
      throw Refusal.badRequest("limit", MOST);
    }
    return Listing.whole(imports.list(dossier, limit), this::answer);
  }

  @POST
  @Consumes({ZIP, ZIP_OF_WINDOWS, MediaType.APPLICATION_OCTET_STREAM})
  @Operation(
      summary = "Import the files of a ZIP archive, as a job",
      description =
          "202 with the job. Each file is read and stored by itself; those that cannot be are told"
              + " with their reason. The same id again answers the same job.")
  public Response archive(
      @BeanParam IncomingText incoming,
      @QueryParam("id") String id,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
      byte[] body) {
    return start(id, List.of(incoming.of(body, type)));
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(summary = "The same for the files of a form; archives among them are opened")
  public Response files(
      @BeanParam IncomingText incoming, @QueryParam("id") String id, List<EntityPart> parts)
      throws IOException {
    List<IntakeService.Incoming> files = new ArrayList<>();
    for (EntityPart part : parts) {
      if (part.getFileName().isPresent()) {
        try (InputStream content = part.getContent()) {
          files.add(
              incoming.of(content.readAllBytes(), part.getFileName().get(), part.getMediaType()));
        }
      }
    }
    return start(id, files);
  }

  private Response start(String id, List<IntakeService.Incoming> files) {
    if (files.isEmpty()) {
      throw Refusal.badRequest("intake.noFile");
    }
    List<OriginalFile> sent = files.stream().map(IntakeService.Incoming::file).toList();
    JobAnswer job =
        answer(
            imports.start(
                new NewImport(
                    id(id), dossier, files.get(0).kind(), files.get(0).language(), sent)));
    return Response.accepted(job).location(URI.create(job.url())).build();
  }

  private static UUID id(String id) {
    return id == null
        ? null
        : Ids.parse(id).orElseThrow(() -> Refusal.badRequest("parameter", "id", id));
  }

  private JobAnswer answer(JobView job) {
    return JobAnswer.of(job, null, iris, ProblemWriter.locale(request));
  }
}
