package org.dispositif.web.presentation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.dispositif.export.Handout;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.PresentationService;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A presentation on paper. */
@Path("/presentations/{presentation}/handout")
@RequestScoped
@Tag(name = "Presentations")
public class HandoutResource {

  @Inject PresentationService presentations;
  @Inject HttpServletRequest request;

  @GET
  @Produces("application/pdf")
  @Operation(
      summary = "The scenes as a PDF to be printed",
      description = "notes=true adds the notes that the caller may read.")
  @APIResponse(responseCode = "200")
  public Response handout(
      @PathParam("presentation") UUID presentation, @QueryParam("notes") boolean notes) {
    Playable all = presentations.play(presentation);
    byte[] pdf = Handout.pdf(all, notes, HandoutNames.in(ProblemWriter.locale(request)));
    return TakenAway.answer(pdf, "application/pdf", all, notes ? "-notes.pdf" : ".pdf");
  }
}
