package org.dispositif.web.alignment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.alignment.ClauseLineage;
import org.dispositif.alignment.LineageService;
import org.dispositif.document.DocumentView;
import org.dispositif.text.align.WordDiff;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** A clause back through the family of its resolution. */
@Path("/clauses/{id}/lineage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comparison")
public class LineageResource {

  @Inject LineageService lineages;
  @Inject ClauseItems items;
  @Inject Iris iris;

  /**
   * @param family how many resolutions of the family are older
   * @param steps the latest first; the last is the first appearance
   */
  public record Answer(
      DocumentItem document, ClauseItem clause, int family, List<StepItem> steps) {}

  /** A resolution. */
  public record DocumentItem(
      UUID id, String url, String page, String name, String title, LocalDate date) {}

  /**
   * An older resolution that has the clause; changes are from its words to those of the step
   * before, or of the clause asked about.
   *
   * @param kind identical, near, reworded, split, merged
   * @param verb of the later one beside the older: stronger, same, weaker, unknown
   * @param passed how many resolutions between have it not
   * @param added words of the later one that the older has not; null across languages
   */
  public record StepItem(
      DocumentItem document,
      List<ClauseItem> clauses,
      String kind,
      boolean moved,
      boolean crossed,
      String verb,
      int passed,
      List<String> added,
      List<String> dropped) {}

  @GET
  @Operation(
      summary = "The clause in the older resolutions of its family, back to its first appearance",
      description = "Found anew at each call, among the resolutions that the caller may read.")
  public Answer get(@PathParam("id") UUID id) {
    ClauseLineage lineage = lineages.of(id);
    List<StepItem> steps = new ArrayList<>();
    String later = lineage.clause().text();
    for (ClauseLineage.Step step : lineage.steps()) {
      steps.add(step(step, later));
      later = step.main().text();
    }
    return new Answer(
        document(lineage.document()), items.of(lineage.clause()), lineage.family(), steps);
  }

  private StepItem step(ClauseLineage.Step step, String later) {
    WordDiff diff = step.diff();
    return new StepItem(
        document(step.document()),
        items.of(step.clauses()),
        step.kind().code(),
        step.moved(),
        step.crossed(),
        step.verb().code(),
        step.passed(),
        diff == null ? null : words(diff, WordDiff.Kind.ADDED, later),
        diff == null ? null : words(diff, WordDiff.Kind.DROPPED, step.main().text()));
  }

  private static List<String> words(WordDiff diff, WordDiff.Kind kind, String text) {
    return diff.pieces().stream()
        .filter(p -> p.kind() == kind)
        .map(p -> (kind == WordDiff.Kind.ADDED ? p.b() : p.a()).of(text))
        .toList();
  }

  private DocumentItem document(DocumentView document) {
    return new DocumentItem(
        document.id(),
        iris.document(document.id()),
        iris.documentPage(document.id()),
        document.name(),
        document.title(),
        document.date());
  }
}
