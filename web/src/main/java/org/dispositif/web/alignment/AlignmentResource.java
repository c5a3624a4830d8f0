package org.dispositif.web.alignment;

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
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.alignment.AlignmentService;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Two documents clause by clause. */
@Path("/documents/{id}/alignment")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparison")
public class AlignmentResource {

  @Inject AlignmentService alignments;
  @Inject ClauseItems items;
  @Inject Iris iris;

  /**
   * @param documents addresses of the first and the second
   * @param sameLanguage whether words were compared; else two languages were aligned by structure
   */
  public record Answer(
      List<String> documents,
      boolean sameLanguage,
      List<PairItem> pairs,
      List<ClauseItem> dropped,
      List<ClauseItem> added) {}

  /**
   * Clauses that correspond.
   *
   * @param kind identical, near, reworded, split, merged
   * @param crossed from the preamble to the operative part or back
   * @param verb of the second beside the first: stronger, same, weaker, unknown
   */
  public record PairItem(
      List<ClauseItem> a,
      List<ClauseItem> b,
      String kind,
      boolean moved,
      boolean crossed,
      String verb) {}

  @GET
  @Operation(
      summary = "Which clauses of this document correspond to which of another one",
      description =
          "Each clause is in exactly one pair, or dropped (only in this document), or added (only"
              + " in the other). Documents of one language are aligned by their words, language"
              + " versions by their structure.")
  public Answer get(@PathParam("id") UUID id, @QueryParam("with") String with) {
    if (with == null || with.isBlank()) {
      throw Refusal.badRequest("alignment.with");
    }
    UUID other = iris.document(with).orElseThrow(Refusal::notFound);
    AlignedDocuments aligned = alignments.of(id, other);
    return new Answer(
        List.of(iris.document(id), iris.document(other)),
        aligned.sameLanguage(),
        aligned.pairs().stream().map(this::pair).toList(),
        items.of(aligned.dropped()),
        items.of(aligned.added()));
  }

  private PairItem pair(AlignedPair pair) {
    return new PairItem(
        items.of(pair.a()),
        items.of(pair.b()),
        pair.kind().code(),
        pair.moved(),
        pair.crossed(),
        pair.verb().code());
  }
}
