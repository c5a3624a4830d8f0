package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.dispositif.intake.IntakeService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Reads a text and stores nothing. */
@Path("/segmentation")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SegmentationResource {

  @Inject IntakeService intake;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  @POST
  @Consumes(IncomingText.TYPES)
  @Operation(
      summary = "Reads a text: blocks, demands, signatories, quotations, findings. Stores nothing.")
  public SegmentationAnswer segment(
      @BeanParam IncomingText incoming, @HeaderParam("Content-Type") MediaType type, byte[] body) {
    return new SegmentationWriter(
            intake.preview(incoming.of(body, type)), iris, ProblemWriter.locale(request))
        .answer();
  }
}
