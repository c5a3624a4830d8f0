package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.web.demand.DemandAnswer;
import org.dispositif.web.demand.DemandAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What every resolution gives of one demand. */
@Path("/demands/{demand}/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Coverage")
public class DemandCoverageResource {

  @Inject ComparisonService comparisons;
  @Inject CoverageAnswers answers;
  @Inject DemandAnswers demands;

  @PathParam("demand")
  UUID demand;

  /** A demand and its cells, with the resolutions that they are of. */
  public record Said(DemandAnswer demand, List<On> items, int total) {}

  /** What is said of one resolution. */
  public record On(CoverageAnswer.Doc document, CoverageAnswer.Cell cell) {}

  @GET
  @Operation(
      summary = "What every resolution gives of a demand",
      description =
          "Each assessor's judgement and the agreed one on every resolution on which the demand, or"
              + " one that it holds, was judged; in the order of the resolutions' dates.")
  public Said said() {
    ComparisonService.Answered answered = comparisons.answer(demand);
    List<On> items =
        answered.outcomes().stream()
            .map(
                o ->
                    new On(
                        answers.document(o.resolution()),
                        answers.cell(answered.letter().id(), o.cell())))
            .toList();
    return new Said(demands.of(answered.demand()), items, items.size());
  }
}
