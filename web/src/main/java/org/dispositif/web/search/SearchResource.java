package org.dispositif.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.search.Found;
import org.dispositif.search.SearchService;
import org.dispositif.search.Snippet;
import org.dispositif.search.Wanted;
import org.dispositif.text.source.CodePoints;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searching the words of all texts. */
@Path("/search")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SearchResource {

  @Inject SearchService service;
  @Inject FacetNames names;
  @Inject Iris iris;

  @GET
  @Operation(
      summary = "Clauses, demands and documents by their words",
      description =
          "Within the dossiers that the caller may read, best first. Words are found in the forms"
              + " that they take in the language of the text. Each filter may be repeated: a hit"
              + " has one of its values. Counts of a facet are those under the other filters.")
  public SearchAnswer search(@BeanParam SearchParameters parameters) {
    Wanted wanted = parameters.wanted(iris);
    names.within(wanted);
    Found found = service.search(wanted);
    Map<String, List<SearchAnswer.Value>> facets = new LinkedHashMap<>();
    found
        .facets()
        .forEach(
            (facet, counts) ->
                facets.put(
                    facet.code(),
                    counts.stream()
                        .map(
                            c ->
                                new SearchAnswer.Value(
                                    c.value(), names.of(facet, c.value()), c.count()))
                        .toList()));
    return new SearchAnswer(
        found.hits().stream().map(this::item).toList(), found.total(), facets, found.behind() == 0);
  }

  private SearchAnswer.Item item(Found.Hit hit) {
    return new SearchAnswer.Item(
        hit.type(),
        hit.id(),
        iris.api(hit.type() + "s", hit.id()),
        page(hit),
        hit.label(),
        new ClauseNames(hit.language()).place(hit.name(), hit.label()),
        hit.symbol(),
        hit.title(),
        hit.language(),
        hit.kind(),
        hit.organ(),
        hit.year() == null ? null : Integer.valueOf(hit.year()),
        hit.verb(),
        iris.document(hit.document()),
        iris.dossier(hit.dossier()),
        highlight(hit.snippet()));
  }

  private String page(Found.Hit hit) {
    return switch (hit.type()) {
      case "clause" -> iris.clausePage(hit.document(), hit.id());
      case "demand" -> iris.demandPage(hit.document(), hit.id());
      default -> iris.documentPage(hit.document());
    };
  }

  private static SearchAnswer.Highlight highlight(Snippet snippet) {
    CodePoints points = CodePoints.of(snippet.text());
    List<SearchAnswer.Mark> marks =
        snippet.marks().stream()
            .map(m -> new SearchAnswer.Mark(points.fromUtf16(m.start()), points.fromUtf16(m.end())))
            .toList();
    return new SearchAnswer.Highlight(snippet.text(), marks, snippet.before(), snippet.after());
  }
}
