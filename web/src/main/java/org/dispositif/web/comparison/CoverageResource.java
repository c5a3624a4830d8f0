package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentView;
import org.dispositif.export.CoverageFile;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The demands of letters by resolutions. */
@Path("/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class CoverageResource {

  @Inject ComparisonService comparisons;
  @Inject CoverageAnswers answers;
  @Inject Iris iris;
  @Context HttpServletRequest request;

  @GET
  @Operation(
      summary = "The coverage table: each assessor's judgement and the agreed one",
      description =
          "letter and resolution can be given several times. Demands that people rejected are left"
              + " out unless asked for; totals name how many were found, confirmed and rejected,"
              + " and count all demands, whatever is shown.")
  public CoverageAnswer table(@BeanParam TableParameters parameters) {
    return answers.of(read(parameters));
  }

  @GET
  @Path("/export")
  @Produces({"text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"})
  @Operation(
      summary = "The coverage table as a file, in the caller's language",
      description =
          "format: csv (one line for each judgement; UTF-8 with byte order mark), grid (CSV with"
              + " rows and columns as on the screen) or xlsx (both, with a legend).")
  public Response export(
      @BeanParam TableParameters parameters, @QueryParam("format") String format) {
    CoverageFile file =
        CoverageFile.of(format).orElseThrow(() -> Refusal.badRequest("export.format", format));
    CoverageTable table = read(parameters);
    Locale locale = ProblemWriter.locale(request);
    StreamingOutput content = out -> file.write(table, PageWords.in(locale), out);
    return Response.ok(content, file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name(table)))
        .build();
  }

  /** With the name in full for browsers (RFC 6266), and one in ASCII for everything else. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^\\x20-\\x7E]", "_").replace("\"", "'");
    String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
  }

  private CoverageTable read(TableParameters parameters) {
    if (parameters.letters.isEmpty() || parameters.resolutions.isEmpty()) {
      throw Refusal.badRequest("coverage.which");
    }
    CoverageTable table =
        comparisons.table(
            parameters.letters(iris), parameters.resolutions(iris), parameters.shown(iris));
    table.columns().stream()
        .map(CoverageTable.Column::resolution)
        .filter(r -> r.kind() != DocumentKind.RESOLUTION)
        .findFirst()
        .ifPresent(CoverageResource::refuse);
    return table;
  }

  private static void refuse(DocumentView column) {
    throw Refusal.unusable("coverage.notResolution", column.name());
  }
}
