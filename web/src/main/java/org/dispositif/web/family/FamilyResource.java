package org.dispositif.web.family;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.family.FamilyService;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The family of a resolution. */
@Path("/documents/{id}/family")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Families")
public class FamilyResource {

  @Inject FamilyService families;
  @Inject FamilyAnswers answers;
  @Inject HttpServletRequest request;

  @PathParam("id")
  UUID id;

  @GET
  @Operation(
      summary = "The resolutions on the same matter, the oldest first, each with why it belongs",
      description =
          "Found by their titles and by what their preambles recall, among all that the caller may"
              + " read. Empty for what is no resolution.")
  public FamilyAnswer get() {
    return answers.of(id, families.of(id), ProblemWriter.locale(request));
  }
}
