package org.dispositif.web.archive;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.archive.FileView;
import org.dispositif.archive.ImportService;
import org.dispositif.archive.JobView;
import org.dispositif.archive.Outcome;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Paging;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Jobs: imports of many files. */
@Path("/jobs/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Jobs")
public class JobResource {

  private static final int MOST_FILES = 20_000;

  @Inject ImportService imports;
  @Inject Iris iris;
  @Context HttpServletRequest request;

  @PathParam("id")
  UUID id;

  @GET
  @Operation(
      summary = "A job: how far it is, what became of each file, the time left",
      description = "files=false leaves the files out, for asking often.")
  public JobAnswer get(@QueryParam("files") @DefaultValue("true") boolean files) {
    JobView job = imports.get(id);
    return answer(job, files ? done() : null);
  }

  private List<FileAnswer> done() {
    return imports.files(id, null, null, MOST_FILES).items().stream()
        .filter(f -> f.outcome() != Outcome.WAITING)
        .map(this::answer)
        .toList();
  }

  @GET
  @Path("/files")
  @Operation(
      summary = "The files of a job in their order, with what became of each",
      description = "outcome: waiting, stored, duplicate, refused or failed; all when not given.")
  public Response files(
      @BeanParam Paging paging, @QueryParam("outcome") String outcome, @Context UriInfo uri) {
    Page<FileView> page = imports.files(id, outcome(outcome), paging.after(), paging.limit());
    return Listing.answer(page, paging, uri, iris, FileView::id, this::answer);
  }

  @GET
  @Path("/files.csv")
  @Produces("text/csv")
  @Operation(summary = "The same as a table (UTF-8 with byte order mark), in the caller's language")
  public Response csv(@QueryParam("outcome") String outcome) {
    List<FileAnswer> files =
        imports.files(id, outcome(outcome), null, MOST_FILES).items().stream()
            .map(this::answer)
            .toList();
    return Response.ok(OutcomeCsv.of(files, locale()))
        .type("text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import.csv\"")
        .build();
  }

  @GET
  @Path("/files/{file}/content")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "The bytes of a file that was not stored, while they are kept (30 days)")
  public Response content(@PathParam("file") UUID file) {
    OriginalFile content = imports.content(id, file);
    return Response.ok(content.content())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @POST
  @Path("/cancel")
  @Operation(
      summary = "Stops a job after the files that are being read (whoever started it, curators)")
  public JobAnswer cancel() {
    return answer(imports.cancel(id), null);
  }

  @POST
  @Path("/resume")
  @Operation(summary = "Lets a stopped job go on with the files that wait")
  public JobAnswer resume() {
    return answer(imports.resume(id), null);
  }

  private static Outcome outcome(String name) {
    if (name == null || name.isEmpty()) {
      return null;
    }
    for (Outcome outcome : Outcome.values()) {
      if (FileAnswer.name(outcome).equals(name)) {
        return outcome;
      }
    }
    throw Refusal.badRequest("parameter", "outcome", name);
  }

  private JobAnswer answer(JobView job, List<FileAnswer> files) {
    return JobAnswer.of(job, files, iris, locale());
  }

  private FileAnswer answer(FileView file) {
    return FileAnswer.of(file, iris, locale());
  }

  private Locale locale() {
    return ProblemWriter.locale(request);
  }
}
