package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.export.CoverageCsv;
import org.dispositif.platform.Refusal;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The demands of a letter by resolutions. */
@Path("/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class CoverageResource {

  static final int MOST_RESOLUTIONS = 50;
  static final String FILE = "coverage.csv";

  @Inject ComparisonService comparisons;
  @Inject CoverageAnswers answers;
  @Inject Iris iris;
  @Context HttpServletRequest request;

  @GET
  @Operation(
      summary = "The coverage table: each assessor's judgement and the agreed one",
      description =
          "resolution can be given several times. Demands that people rejected are left out;"
              + " totals name how many were found, confirmed and rejected.")
  public CoverageAnswer table(
      @QueryParam("letter") String letter, @QueryParam("resolution") List<String> resolutions) {
    return answers.of(read(letter, resolutions));
  }

  @GET
  @Path("/export")
  @Produces("text/csv")
  @Operation(
      summary = "The coverage table as a file",
      description = "format: csv (UTF-8 with byte order mark, columns in the caller's language)")
  public Response export(
      @QueryParam("letter") String letter,
      @QueryParam("resolution") List<String> resolutions,
      @QueryParam("format") String format) {
    if (format != null && !format.equals("csv")) {
      throw Refusal.badRequest("export.format", format);
    }
    CoverageTable table = read(letter, resolutions);
    Locale locale = ProblemWriter.locale(request);
    StreamingOutput csv =
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          CoverageCsv.write(table, key -> text(locale, key), writer);
          writer.flush();
        };
    return Response.ok(csv, CoverageCsv.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + FILE + "\"")
        .build();
  }

  /** The same words as the page has; some of them belong to its script. */
  static String text(Locale locale, String key) {
    return Texts.get(locale, Texts.has(key) ? key : "reader.js." + key);
  }

  private CoverageTable read(String letter, List<String> resolutions) {
    if (letter == null || resolutions.isEmpty()) {
      throw Refusal.badRequest("coverage.which");
    }
    if (resolutions.size() > MOST_RESOLUTIONS) {
      throw Refusal.badRequest("coverage.many", MOST_RESOLUTIONS);
    }
    return comparisons.table(document(letter), resolutions.stream().map(this::document).toList());
  }

  private UUID document(String address) {
    return iris.document(address).orElseThrow(Refusal::notFound);
  }
}
