package org.dispositif.web.curation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.curation.CurationService;
import org.dispositif.curation.NewDecision;
import org.dispositif.curation.Place;
import org.dispositif.document.DocumentService;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the versions of an assignment meet in one document, and what is decided there. */
@Path("/assignments/{id}/documents/{document}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Curation")
public class PlaceResource {

  @Inject CurationService curation;
  @Inject DocumentService documents;
  @Inject HttpServletRequest request;

  @PathParam("id")
  UUID id;

  @PathParam("document")
  UUID document;

  /**
   * A decision.
   *
   * @param versions ids of the annotations, or of the links, of the place
   * @param take the one of them that stands; without it start and end are the words of another
   *     annotation, relation that of another link; without any of them nothing stands there
   * @param start code points of the reading text, as is {@code end}
   * @param comment of another annotation, or the reason of another link
   */
  @Schema(name = "NewDecision")
  public record Wanted(
      List<UUID> versions,
      UUID take,
      Integer start,
      Integer end,
      List<UUID> tags,
      String comment,
      String relation,
      String reason) {}

  /** How many places were settled. */
  public record Settled(int settled) {}

  @GET
  @Path("/places")
  @Operation(
      summary = "Where people marked about the same words, in the order of the text",
      description =
          "subject ANNOTATIONS or LINKS, which follow; tone: AGREE (same words, same tags; same"
              + " ends, same relation), DIFFER, MISSING (somebody made nothing there). 409 while"
              + " the assignment is blind.")
  public Listing<PlaceAnswer> places() {
    PlaceAnswers answers = answers();
    return Listing.whole(curation.places(id, document), answers::of);
  }

  private PlaceAnswers answers() {
    return new PlaceAnswers(documents.get(document), points(), ProblemWriter.locale(request));
  }

  private CodePoints points() {
    return CodePoints.of(documents.text(document).text());
  }

  @POST
  @Path("/decisions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary = "Settle a place (curators)",
      description =
          "What stands is made an annotation or link of the dossier's curated layer; who decided"
              + " and why is kept. Deciding again undoes what was decided before: If-Match with the"
              + " place's etag then; without it, nothing was decided. 412 with the present place"
              + " when a colleague decided meanwhile.")
  @APIResponseSchema(PlaceAnswer.class)
  public PlaceAnswer decide(@HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, Wanted wanted) {
    PlaceAnswers answers = answers();
    NewDecision decision =
        new NewDecision(
            document,
            wanted.versions(),
            wanted.take(),
            span(wanted, points()),
            wanted.tags(),
            wanted.comment(),
            wanted.relation(),
            wanted.reason());
    UUID seen = ifMatch == null ? null : PlaceAnswers.seen(ifMatch);
    return showing(answers, () -> answers.of(curation.decide(id, decision, seen)));
  }

  private static <T> T showing(PlaceAnswers answers, Supplier<T> change) {
    return Preconditions.showing(Place.class, answers::of, change);
  }

  private static Span span(Wanted wanted, CodePoints points) {
    if (wanted.start() == null || wanted.end() == null) {
      return null;
    }
    Refusal outside = Refusal.unusable("anchor.outside", wanted.start(), wanted.end());
    if (wanted.start() < 0 || wanted.end() <= wanted.start()) {
      throw outside;
    }
    try {
      return points.toUtf16(wanted.start(), wanted.end());
    } catch (IndexOutOfBoundsException e) {
      throw outside;
    }
  }

  @POST
  @Path("/decisions/agreed")
  @Operation(summary = "Take all on which everybody agrees and of which nothing is decided")
  public Settled takeAgreed() {
    return new Settled(curation.takeAgreed(id, document));
  }

  @DELETE
  @Path("/decisions/{decision}")
  @Operation(
      summary = "Take a decision back (curators)",
      description =
          "What stood for the dossier goes to the trash. 412 with the present place when a"
              + " colleague took it back or decided anew meanwhile.")
  @APIResponse(responseCode = "204")
  public void undo(@PathParam("decision") UUID decision) {
    showing(
        answers(),
        () -> {
          curation.undo(id, decision);
          return decision;
        });
  }
}
