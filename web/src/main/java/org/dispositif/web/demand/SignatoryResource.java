package org.dispositif.web.demand;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.demand.Signatories;
import org.dispositif.demand.SignatoryView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Selectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who signed a letter. */
@Path("/documents/{document}/signatories")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Demands")
public class SignatoryResource {

  @Inject Signatories signatories;
  @Inject Selectors selectors;
  @Inject Iris iris;

  @PathParam("document")
  UUID document;

  /**
   * Who signed; start and end in code points.
   *
   * @param organizationUrl address of the organisation
   */
  public record Signatory(
      String name,
      String person,
      String organization,
      String organizationUrl,
      int start,
      int end) {}

  @GET
  @Operation(summary = "Who signed a letter, in the order of its text")
  public Listing<Signatory> signatories() {
    return Listing.whole(signatories.list(document), this::signatory);
  }

  private Signatory signatory(SignatoryView s) {
    Selectors.Points at = selectors.points(document, s.span());
    String url = s.organizationId() == null ? null : iris.api("organizations", s.organizationId());
    return new Signatory(s.name(), s.person(), s.organization(), url, at.start(), at.end());
  }
}
