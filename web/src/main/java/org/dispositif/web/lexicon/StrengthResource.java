package org.dispositif.web.lexicon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.lexicon.NewStrength;
import org.dispositif.lexicon.StrengthService;
import org.dispositif.lexicon.StrengthView;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Preconditions;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The scale of strength of a dossier. */
@Path("/dossiers/{dossier}/strengths")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Lexicon")
public class StrengthResource {

  @Inject StrengthService strengths;
  @Inject Iris iris;

  @PathParam("dossier")
  UUID dossier;

  @GET
  @Operation(
      summary = "The verbs of a dossier's scale of strength, by language and grade",
      description =
          "Grades go from 1 (takes note) to 8 (decides). The built-in scale follows the"
              + " International Court of Justice (Namibia, 1971) for \"decides\" and Gruenberg"
              + " (2009) for the order of asking words; the rest is ordering by this project. What"
              + " the dossier says otherwise has own=true and scale=dossier, and counts wherever a"
              + " strength is shown.")
  public Listing<StrengthAnswer> list(@QueryParam("language") String language) {
    return Listing.whole(strengths.list(dossier, language), v -> StrengthAnswer.of(v, iris));
  }

  @GET
  @Path("/{language}/{lemma}")
  @Operation(summary = "How strongly a verb binds")
  @APIResponseSchema(StrengthAnswer.class)
  public Response get(@PathParam("language") String language, @PathParam("lemma") String lemma) {
    return answer(Response.ok(), strengths.get(dossier, language, lemma));
  }

  @PUT
  @Path("/{language}/{lemma}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Grade a verb otherwise, or add one (curators)",
      description =
          "With If-Match, or If-None-Match: * where the dossier has said nothing of the verb yet."
              + " A verb that the reading does not know needs forms: the words by which a clause"
              + " opens with it.")
  @APIResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StrengthAnswer.class)))
  @APIResponse(
      responseCode = "201",
      description = "The dossier had said nothing of the verb",
      content = @Content(schema = @Schema(implementation = StrengthAnswer.class)))
  public Response set(
      @PathParam("language") String language,
      @PathParam("lemma") String lemma,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
      NewStrength wanted) {
    Optional<StrengthView> there =
        strengths.list(dossier, language).stream().filter(v -> v.lemma().equals(lemma)).findFirst();
    Object own = there.filter(StrengthView::own).map(v -> StrengthAnswer.of(v, iris)).orElse(null);
    int version =
        LexiconPaths.version(
            ifMatch, ifNoneMatch, own, () -> strengths.version(dossier, language, lemma));
    StrengthView set = change(() -> strengths.set(dossier, language, lemma, version, wanted));
    StrengthAnswer answer = StrengthAnswer.of(set, iris);
    return answer(own == null ? Response.created(Iris.uri(answer.url())) : Response.ok(), set);
  }

  @DELETE
  @Path("/{language}/{lemma}")
  @Operation(
      summary = "Give back the built-in grade; a verb that was added goes (curators)",
      description = "The built-in grade counts again at once. What was said stays in the history.")
  @APIResponse(responseCode = "204")
  public void giveBack(
      @PathParam("language") String language,
      @PathParam("lemma") String lemma,
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
    int version = Preconditions.version(ifMatch, () -> strengths.version(dossier, language, lemma));
    change(
        () -> {
          strengths.giveBack(dossier, language, lemma, version);
          return lemma;
        });
  }

  private <T> T change(Supplier<T> change) {
    return Preconditions.showing(StrengthView.class, v -> StrengthAnswer.of(v, iris), change);
  }

  private Response answer(Response.ResponseBuilder response, StrengthView view) {
    StrengthAnswer answer = StrengthAnswer.of(view, iris);
    return response.entity(answer).header(HttpHeaders.ETAG, answer.etag()).build();
  }
}
