package org.dispositif.web.comparison;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.Progress;
import org.dispositif.comparison.Shown;
import org.dispositif.demand.DemandState;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.Iris;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * Which coverage table an address asks for; the same names in the API, in the page's address and in
 * that of its exports, so that a file holds what the screen shows.
 */
public class TableParameters {

  private static final int MOST_LETTERS = 20;
  private static final int MOST_RESOLUTIONS = 50;

  @QueryParam("letter")
  @Parameter(description = "Address or id of a letter; can be given several times.")
  List<String> letters = new ArrayList<>();

  @QueryParam("resolution")
  @Parameter(description = "Address or id of a resolution; can be given several times.")
  List<String> resolutions = new ArrayList<>();

  @QueryParam("cell")
  @Parameter(
      description =
          "Only rows with such a cell: FULL, PARTIAL, MENTIONED, NONE, CONTRADICTED, DIFFERS or"
              + " UNJUDGED.")
  String cell;

  @QueryParam("column")
  @Parameter(description = "The resolution in which `cell` counts; any when not given.")
  String column;

  @QueryParam("state")
  @Parameter(description = "Only demands in this state: FOUND, CONFIRMED or REJECTED.")
  String state;

  @QueryParam("progress")
  @Parameter(description = "Only demands judged so far: DONE, BEGUN or OPEN.")
  String progress;

  @QueryParam("sort")
  @Parameter(description = "The resolution whose judgements put the rows in order, full first.")
  String sort;

  /** As they stand in a page's address. */
  static TableParameters of(HttpServletRequest request) {
    TableParameters read = new TableParameters();
    read.letters = all(request, "letter");
    read.resolutions = all(request, "resolution");
    read.cell = request.getParameter("cell");
    read.column = request.getParameter("column");
    read.state = request.getParameter("state");
    read.progress = request.getParameter("progress");
    read.sort = request.getParameter("sort");
    return read;
  }

  private static List<String> all(HttpServletRequest request, String name) {
    String[] values = request.getParameterValues(name);
    return values == null ? List.of() : List.of(values);
  }

  /**
   * @throws Refusal bad request when there are too many
   */
  List<UUID> letters(Iris iris) {
    if (letters.size() > MOST_LETTERS) {
      throw Refusal.badRequest("coverage.letters", MOST_LETTERS);
    }
    return letters.stream().map(l -> document(iris, l)).toList();
  }

  List<UUID> resolutions(Iris iris) {
    if (resolutions.size() > MOST_RESOLUTIONS) {
      throw Refusal.badRequest("coverage.many", MOST_RESOLUTIONS);
    }
    return resolutions.stream().map(r -> document(iris, r)).toList();
  }

  /**
   * @throws Refusal bad request when a value is not one of those that there are
   */
  Shown shown(Iris iris) {
    return new Shown(
        word("cell", cell, CellState::valueOf),
        column == null || column.isEmpty() ? null : document(iris, column),
        word("state", state, DemandState::valueOf),
        word("progress", progress, Progress::valueOf),
        sort == null || sort.isEmpty() ? null : document(iris, sort));
  }

  private static UUID document(Iris iris, String address) {
    return iris.document(address).orElseThrow(Refusal::notFound);
  }

  private static <T> T word(String name, String value, Function<String, T> of) {
    if (value == null || value.isEmpty()) {
      return null;
    }
    try {
      return of.apply(value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refusal.badRequest("parameter", name, value);
    }
  }
}
