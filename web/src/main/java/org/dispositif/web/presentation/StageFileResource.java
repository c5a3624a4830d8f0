package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.PresentationService;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A presentation as one file that shows itself. */
@Path("/presentations/{presentation}/file")
@RequestScoped
@Tag(name = "Presentations")
public class StageFileResource {

  @Inject PresentationService presentations;
  @Inject StageFile files;
  @Inject HttpServletRequest request;

  @GET
  @Produces(MediaType.TEXT_HTML)
  @Operation(
      summary = "The presentation as one HTML file that needs no server",
      description = "With the notes that the caller may read.")
  @APIResponse(responseCode = "200")
  public Response file(@PathParam("presentation") UUID presentation) {
    Playable all = presentations.play(presentation);
    Locale locale = ProblemWriter.locale(request);
    return TakenAway.answer(
        files.write(StageData.forFile(all, locale)), "text/html;charset=UTF-8", all, ".html");
  }
}
