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
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.export.CoverageFile;
import org.dispositif.export.Report;
import org.dispositif.export.ReportFile;
import org.dispositif.export.ReportWords;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The demands of letters by resolutions. */
@Path("/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class CoverageResource {

  @Inject Reports reports;
  @Inject CoverageAnswers answers;
  @Context HttpServletRequest request;

  @GET
  @Operation(
      summary = "The coverage table: each assessor's judgement and the agreed one",
      description =
          "letter and resolution can be given several times. Demands that people rejected are left"
              + " out unless asked for; totals name how many were found, confirmed and rejected,"
              + " and count all demands, whatever is shown.")
  public CoverageAnswer table(@BeanParam TableParameters parameters) {
    return answers.of(reports.table(parameters));
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
    CoverageTable table = reports.table(parameters);
    Locale locale = ProblemWriter.locale(request);
    StreamingOutput content = out -> file.write(table, PageWords.in(locale), out);
    return Response.ok(content, file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name(table)))
        .build();
  }

  @GET
  @Path("/report")
  @Produces({
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/pdf",
    "text/csv"
  })
  @Operation(
      summary = "The coverage table as a report: method, table, every judgement, open questions",
      description =
          "Letters and resolutions as for the table. format: docx, xlsx, pdf or csv (one line for"
              + " each quotation). lang: en or fr, else the caller's language. Every quotation"
              + " stands with its source: symbol, paragraph, language, page. A PDF with words that"
              + " its fonts cannot show (Arabic, Chinese) is refused with 422.")
  public Response report(
      @BeanParam TableParameters parameters,
      @QueryParam("format") String format,
      @QueryParam("lang") String lang) {
    ReportFile file = Reports.file(format);
    ReportWords words = reports.words(lang, ProblemWriter.locale(request));
    Report report = reports.of(parameters);
    return Response.ok(content(file, report, words), file.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file.name(report, words)))
        .build();
  }

  /** A PDF is whole before it leaves, as it may still be refused; the others leave as they grow. */
  private static Object content(ReportFile file, Report report, ReportWords words) {
    if (file != ReportFile.PDF) {
      return (StreamingOutput) out -> file.write(report, words, out);
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try {
      file.write(report, words, whole);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return whole.toByteArray();
  }

  /** With the name in full for browsers (RFC 6266), and one in ASCII for everything else. */
  static String disposition(String name) {
    String plain = name.replaceAll("[^\\x20-\\x7E]", "_").replace("\"", "'");
    String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
  }
}
