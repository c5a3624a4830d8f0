package org.dispositif.web.quoting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dispositif.platform.Refusal;
import org.dispositif.quoting.QuotingService;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a text takes from others, and others from it. */
@Path("/documents/{document}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Quotations")
public class QuotationResource {

  @Inject QuotingService quoting;
  @Inject QuotationAnswers answers;
  @Inject Iris iris;

  @PathParam("document")
  UUID document;

  @GET
  @Path("/quotations")
  @Operation(
      summary = "The quotations of a text, each with the words that it is taken from",
      description =
          "In the order of the text. Exactness: exact, letter by letter; folded, where case,"
              + " accents, dashes, quotation marks or spaces differ; near, where words are changed,"
              + " left out with an ellipsis or put in between brackets; reuse, eight words or more"
              + " outside quotation marks, formulas of resolutions and names left out; unmatched,"
              + " somebody else's words, without a source. Computed when asked for, never stored;"
              + " refused says what the caller refused by PUT"
              + " /api/clauses/{clause}/suggestions/{source}/refusal.")
  public QuotationAnswer list(
      @Parameter(
              description =
                  "Address or id of the one text to look in; otherwise every other text of the"
                      + " dossier that is not known to be later.")
          @QueryParam("in")
          String in) {
    return answers.of(
        document,
        in == null
            ? quoting.of(document)
            : quoting.of(document, iris.document(in).orElseThrow(Refusal::notFound)));
  }

  @GET
  @Path("/quoted-in")
  @Operation(
      summary = "Quotations in other texts of the dossier that are taken from this one",
      description = "By text; start and end are of the other text, source is in this one.")
  public Listing<QuotationAnswer.There> quotedIn() {
    List<QuotationAnswer.There> found = answers.there(document, quoting.quotedIn(document));
    return new Listing<>(found, found.size());
  }
}
