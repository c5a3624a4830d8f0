package org.dispositif.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.clause.CorrectionService;
import org.dispositif.clause.CorrectionView;
import org.dispositif.clause.NewCorrection;
import org.dispositif.document.DocumentService;
import org.dispositif.platform.Refusal;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.source.CodePoints;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Preconditions;
import org.dispositif.web.api.ProblemWriter;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Corrections of a document's cut, and their journal. With {@code page} an answer also brings what
 * the page of the document has to draw anew.
 */
@Path("/documents/{id}/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections of the cut")
public class CorrectionResource {

  @Inject CorrectionService corrections;
  @Inject ClauseService clauses;
  @Inject DocumentService documents;
  @Inject CutPages pages;
  @Inject HttpServletRequest request;

  @PathParam("id")
  UUID id;

  /** Which entry; the latest where it is left out. */
  public record Which(Integer number) {}

  @GET
  @Operation(summary = "The journal of corrections, newest first.")
  public Listing<CorrectionAnswer> list() {
    return Listing.whole(corrections.journal(id), CorrectionAnswer::of);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      summary =
          "Corrects the cut. The clause's ETag comes in If-Match, or those of all clauses relied on"
              + " in \"expected\". The answer names no correction where the cut is so already.")
  public CorrectionAnswer.Done correct(
      @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
      @QueryParam("page") String page,
      CorrectionItem item) {
    List<ClauseView> cut = clauses.list(id);
    CodePoints points = CodePoints.of(documents.text(id).text());
    NewCorrection wanted = wanted(item, cut, points, ifMatch);
    return done(page, cut, () -> corrections.correct(id, wanted).orElse(null));
  }

  @POST
  @Path("/undo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Takes a correction back: the one with this number, or the latest.")
  public CorrectionAnswer.Done undo(@QueryParam("page") String page, Which which) {
    return done(page, clauses.list(id), () -> corrections.undo(id, number(which)));
  }

  @POST
  @Path("/redo")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Makes a correction again that was taken back.")
  public CorrectionAnswer.Done redo(@QueryParam("page") String page, Which which) {
    return done(page, clauses.list(id), () -> corrections.redo(id, number(which)));
  }

  @POST
  @Path("/review")
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(summary = "Marks all clauses as looked at that nobody has looked at yet.")
  public CorrectionAnswer.Done review(@QueryParam("page") String page) {
    return done(
        page,
        clauses.list(id),
        () -> {
          corrections.reviewAll(id);
          return null;
        });
  }

  @GET
  @Path("/page")
  @Operation(summary = "The document's text and outline as its page shows them.")
  public CutPages.View page() {
    return pages.view(id, List.of(), ProblemWriter.locale(request));
  }

  private static Integer number(Which which) {
    return which == null ? null : which.number();
  }

  private CorrectionAnswer.Done done(
      String page, List<ClauseView> before, Supplier<CorrectionView> change) {
    CorrectionView made = change.get();
    return new CorrectionAnswer.Done(
        made == null ? null : CorrectionAnswer.of(made),
        page == null ? null : pages.view(id, before, ProblemWriter.locale(request)));
  }

  // ---------------------------------------------------------------- what is wanted

  private NewCorrection wanted(
      CorrectionItem item, List<ClauseView> cut, CodePoints points, String ifMatch) {
    if (item == null) {
      throw Refusal.badRequest("json.empty");
    }
    Correction read = item.correction(points, clause -> 0);
    UUID clause = item.clause() == null ? at(cut, read.block()) : item.clause();
    boolean retype = read instanceof Correction.Retype;
    return new NewCorrection(
        NewCorrection.Op.valueOf(item.op().toUpperCase(Locale.ROOT)),
        clause,
        read instanceof Correction.Split split ? split.at() : 0,
        retype ? ((Correction.Retype) read).kind() : null,
        item.number(),
        parent(item, cut),
        expected(item, cut, clause, ifMatch));
  }

  private static UUID at(List<ClauseView> cut, int index) {
    if (index < 0 || index >= cut.size()) {
      throw Refusal.unusable("cut.noBlock");
    }
    return cut.get(index).id();
  }

  private static UUID parent(CorrectionItem item, List<ClauseView> cut) {
    boolean index = item.parentClause() == null && item.parent() != null && item.parent() >= 0;
    return index ? at(cut, item.parent()) : item.parentClause();
  }

  private Map<UUID, Integer> expected(
      CorrectionItem item, List<ClauseView> cut, UUID clause, String ifMatch) {
    Map<UUID, Integer> expected = new HashMap<>();
    if (item.expected() != null) {
      item.expected().forEach((id, etag) -> expected.put(uuid(id), version(etag, cut, uuid(id))));
    }
    if (ifMatch != null || !expected.containsKey(clause)) {
      expected.put(clause, version(ifMatch, cut, clause));
    }
    return expected;
  }

  private static int version(String etag, List<ClauseView> cut, UUID clause) {
    return Preconditions.version(
        etag,
        () ->
            cut.stream()
                .filter(c -> c.id().equals(clause))
                .findFirst()
                .map(ClauseView::version)
                .orElse(-1));
  }

  private static UUID uuid(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("json.member", "expected");
    }
  }
}
