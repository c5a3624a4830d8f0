package org.dispositif.web.reference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Page;
import org.dispositif.platform.Refusal;
import org.dispositif.reference.CitedByService;
import org.dispositif.reference.Citing;
import org.dispositif.reference.Reference;
import org.dispositif.reference.ReferenceService;
import org.dispositif.reference.Target;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Listing;
import org.dispositif.web.api.Selectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Citations from both ends. */
@Path("/documents/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cross-references")
public class ReferenceResource {

  private static final int USUAL = 50;
  private static final int MOST = 500;

  @Inject ReferenceService references;
  @Inject CitedByService citedBy;
  @Inject Selectors selectors;
  @Inject Iris iris;

  @PathParam("id")
  UUID id;

  @GET
  @Path("/references")
  @Operation(
      summary = "The citations of the document, each with the document or clause that it leads to",
      description =
          "Looked up when asked, among what the caller may read: a citation leads there also when"
              + " the text came in later. What is ambiguous, or not at hand, has no target.")
  public Listing<ReferenceAnswer> references() {
    return Listing.whole(references.of(id), this::answer);
  }

  @GET
  @Path("/cited-by")
  @Operation(
      summary = "The clauses that cite the document, of the latest texts first",
      description = "Among what the caller may read, in whatever language the document is cited.")
  public Listing<ReferenceAnswer.Citing> citedBy(
      @QueryParam("clause") @Parameter(description = "Only those that cite this clause of it.")
          String clause,
      @QueryParam("limit")
          @Parameter(description = "How many at most, 1 to 500; 50 when not given.")
          Integer limit,
      @QueryParam("offset") @Parameter(description = "How many are passed over.") Integer offset) {
    UUID wanted = clause == null ? null : iris.clause(clause).orElseThrow(Refusal::notFound);
    Page<Citing> page =
        citedBy.of(
            id, wanted, within(offset, 0, 0, Integer.MAX_VALUE / 2), within(limit, USUAL, 1, MOST));
    return new Listing<>(page.items().stream().map(this::citing).toList(), page.total());
  }

  private static int within(Integer value, int usual, int least, int most) {
    return value == null ? usual : Math.max(least, Math.min(most, value));
  }

  private ReferenceAnswer answer(Reference reference) {
    Selectors.Points at = selectors.points(id, reference.citation().span());
    return new ReferenceAnswer(
        place(id, reference.clause(), reference.label()),
        reference.citation().symbol(),
        reference.citation().paragraph(),
        reference.citation().section(),
        reference.words(),
        at.start(),
        at.end(),
        reference.target() == null ? null : target(reference.target()));
  }

  private ReferenceAnswer.Target target(Target target) {
    ReferenceAnswer.Place clause =
        target.clause() == null ? null : place(target.document(), target.clause(), target.label());
    return new ReferenceAnswer.Target(
        target.document(),
        iris.document(target.document()),
        clause == null ? iris.documentPage(target.document()) : clause.page(),
        clause,
        target.symbol(),
        target.title(),
        target.language());
  }

  private ReferenceAnswer.Citing citing(Citing citing) {
    DocumentView in = citing.document();
    return new ReferenceAnswer.Citing(
        new ReferenceAnswer.Doc(
            in.id(),
            iris.document(in.id()),
            iris.documentPage(in.id()),
            in.name(),
            in.title(),
            in.language()),
        place(in.id(), citing.clause(), citing.label()),
        citing.citation().symbol(),
        citing.citation().paragraph(),
        citing.citation().section(),
        citing.words(),
        citing.target() == null ? null : place(id, citing.target(), citing.targetLabel()));
  }

  private ReferenceAnswer.Place place(UUID document, UUID clause, String label) {
    return new ReferenceAnswer.Place(
        clause, iris.clause(clause), iris.clausePage(document, clause), label);
  }
}
