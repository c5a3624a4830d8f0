package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.comparison.Candidate;
import org.dispositif.comparison.CandidateService;
import org.dispositif.link.LinkService;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.api.Selectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Clauses that may answer a demand. */
@Path("/demands/{demand}/candidates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class CandidateResource {

  @Inject CandidateService candidates;
  @Inject Selectors selectors;
  @Inject Iris iris;
  @Context HttpServletRequest request;

  @PathParam("demand")
  UUID demand;

  /**
   * A clause for which facts speak.
   *
   * @param clause address
   * @param start code points of the resolution's reading text
   * @param selector words of the clause; not given for all of it
   */
  public record Item(
      String clause,
      String page,
      String label,
      String text,
      int start,
      int end,
      List<Selectors.Selector> selector,
      List<Reason> reasons) {}

  /** Why, as a stable code (link, part, addressee, verb) and in the caller's language. */
  public record Reason(String code, String text) {}

  @GET
  @Operation(
      summary = "Clauses of a resolution for which facts speak that they may answer the demand",
      description =
          "Links with it, one's own evidence for the demands above and below it, the same"
              + " addressee, the same verb. Not ranked by meaning, not stored, never a judgement.")
  public Listing<Item> list(@QueryParam("resolution") String resolution) {
    UUID document = iris.document(resolution).orElseThrow(Refusal::notFound);
    return Listing.whole(candidates.of(demand, document), this::item);
  }

  private Item item(Candidate candidate) {
    ClauseView clause = candidate.clause();
    Span span = candidate.span() == null ? clause.span() : candidate.span();
    Selectors.Points at = selectors.points(clause.document(), span);
    String text =
        clause
            .text()
            .substring(span.start() - clause.span().start(), span.end() - clause.span().start());
    return new Item(
        iris.clause(clause.id()),
        iris.clausePage(clause.document(), clause.id()),
        clause.label(),
        text,
        at.start(),
        at.end(),
        candidate.span() == null ? null : words(clause, at, text),
        candidate.reasons().stream().map(this::reason).toList());
  }

  /** In the clause, as selectors of evidence are. */
  private List<Selectors.Selector> words(ClauseView clause, Selectors.Points at, String text) {
    int from = selectors.points(clause.document(), clause.span()).start();
    return List.of(
        new Selectors.Selector(
            "TextPositionSelector", at.start() - from, at.end() - from, null, null, null),
        new Selectors.Selector("TextQuoteSelector", null, null, text, null, null));
  }

  private Reason reason(Candidate.Reason reason) {
    Locale locale = ProblemWriter.locale(request);
    String code = reason.kind().name().toLowerCase(Locale.ROOT);
    if (reason.link() == null) {
      return new Reason(code, Texts.get(locale, "candidate." + code, reason.words()));
    }
    LinkService.Seen seen = reason.link();
    String relation =
        seen.outgoing()
            ? seen.link().relation().inverse(locale)
            : seen.link().relation().name(locale);
    return new Reason(
        code, Texts.get(locale, "candidate.link", relation, seen.link().creatorName()));
  }
}
