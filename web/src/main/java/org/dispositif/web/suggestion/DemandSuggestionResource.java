package org.dispositif.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.platform.Refusal;
import org.dispositif.suggestion.ArchiveSuggestions;
import org.dispositif.suggestion.DecliningService;
import org.dispositif.suggestion.SuggestionService;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clauses that may answer a demand. */
@Path("/demands/{demand}/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
public class DemandSuggestionResource {

  @Inject SuggestionService suggestions;
  @Inject ArchiveSuggestions archive;
  @Inject DecliningService declining;
  @Inject SuggestionAnswers answers;
  @Inject Iris iris;

  @PathParam("demand")
  UUID demand;

  @GET
  @Operation(
      summary = "Clauses that may answer the demand",
      description =
          "Ranked by meaning, addressee and action, each with its reasons; what people linked or"
              + " took as evidence for a part comes first. Nothing is stored, nothing is a"
              + " judgement; for most demands no clause is a likely answer.")
  public SuggestionAnswer list(
      @Parameter(
              description =
                  "Address or id of the resolution; without it all resolutions that one may read.")
          @QueryParam("resolution")
          String resolution,
      @BeanParam Limit limit) {
    return resolution == null ? inArchive(limit.most()) : in(resolution, limit.most());
  }

  private SuggestionAnswer inArchive(int limit) {
    ArchiveSuggestions.Found found = archive.of(demand);
    return answers.ofDemand(found.suggestions(), limit, found.complete());
  }

  private SuggestionAnswer in(String resolution, int limit) {
    UUID on = iris.document(resolution).orElseThrow(Refusal::notFound);
    return answers.ofDemand(suggestions.of(demand, on), limit, true);
  }

  @PUT
  @Path("/{clause}/refusal")
  @Operation(
      summary = "Refuse a suggestion (analysts)",
      description = "It is remembered for the caller alone, who sees it last from then on.")
  public void refuse(@PathParam("clause") UUID clause) {
    declining.decline(demand, clause);
  }

  @DELETE
  @Path("/{clause}/refusal")
  @Operation(summary = "Take a refusal back")
  public void takeBack(@PathParam("clause") UUID clause) {
    declining.takeBack(demand, clause);
  }
}
