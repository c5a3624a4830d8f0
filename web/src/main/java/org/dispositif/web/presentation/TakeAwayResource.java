package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.export.Handout;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.PresentationService;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A presentation to take away: one file that shows itself, and a handout on paper. */
@Path("/presentations/{presentation}")
@RequestScoped
@Tag(name = "Presentations")
public class TakeAwayResource {

  private static final int LONGEST_NAME = 80;

  @Inject PresentationService presentations;
  @Inject StageFile files;
  @Inject HttpServletRequest request;

  @GET
  @Path("/file")
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      summary = "The presentation as one HTML file that needs no server",
      description = "With the notes that the caller may read.")
  @APIResponse(responseCode = "200")
  public Response file(@PathParam("presentation") UUID presentation) {
    Playable all = presentations.play(presentation);
    Locale locale = ProblemWriter.locale(request);
    return answer(
        files.write(StageData.forFile(all, locale)), "text/html;charset=UTF-8", all, "html");
  }

  @GET
  @Path("/handout")
  @Produces("application/pdf")
  @Operation(
      summary = "The scenes as a PDF to be printed",
      description = "notes=true adds the notes that the caller may read.")
  @APIResponse(responseCode = "200")
  public Response handout(
      @PathParam("presentation") UUID presentation, @QueryParam("notes") boolean notes) {
    Playable all = presentations.play(presentation);
    byte[] pdf = Handout.pdf(all, notes, HandoutNames.in(ProblemWriter.locale(request)));
    return answer(pdf, "application/pdf", all, "pdf");
  }

  private static Response answer(Object content, String type, Playable all, String ending) {
    return Response.ok(content)
        .header(HttpHeaders.CONTENT_TYPE, type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + name(all.presentation().title()) + "." + ending + "\"")
        .build();
  }

  /** Of the title what every system takes in a file name. */
  private static String name(String title) {
    String plain =
        java.text.Normalizer.normalize(title, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^A-Za-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    return cut.isEmpty() ? "presentation" : cut;
  }
}
