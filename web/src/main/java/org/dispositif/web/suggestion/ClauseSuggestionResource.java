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
import org.dispositif.suggestion.ClauseSuggestions;
import org.dispositif.suggestion.DecliningService;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clauses that go with a clause. */
@Path("/clauses/{id}/suggestions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Suggestions")
public class ClauseSuggestionResource {

  @Inject ClauseSuggestions suggestions;
  @Inject DecliningService declining;
  @Inject SuggestionAnswers answers;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  @GET
  @Operation(
      summary = "The clause's twin in another text, or related paragraphs of its own",
      description =
          "The twin is found as the two texts are aligned: none, one, or several that the clause"
              + " became. Related paragraphs share what few others of the text have, or go on from"
              + " the one before. Each with its reasons; nothing is stored, nothing is a"
              + " judgement.")
  public SuggestionAnswer list(
      @Parameter(
              description =
                  "Address or id of the other document; without it the clause's own document.")
          @QueryParam("with")
          String with,
      @BeanParam Limit limit) {
    return answers.ofClause(
        with == null
            ? suggestions.related(id)
            : suggestions.twins(id, iris.document(with).orElseThrow(Refusal::notFound)),
        limit.most());
  }

  @PUT
  @Path("/{clause}/refusal")
  @Operation(
      summary = "Refuse what is suggested for the clause (analysts)",
      description = "It is remembered for the caller alone, who sees it last from then on.")
  public void refuse(@PathParam("clause") UUID clause) {
    declining.declineForClause(id, clause);
  }

  @DELETE
  @Path("/{clause}/refusal")
  @Operation(summary = "Take a refusal back")
  public void takeBack(@PathParam("clause") UUID clause) {
    declining.takeBackForClause(id, clause);
  }
}
