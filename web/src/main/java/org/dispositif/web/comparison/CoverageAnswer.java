package org.dispositif.web.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.Coverage;
import org.dispositif.web.demand.DemandAnswer;

/**
 * The coverage table as the API answers it: the rows stand in {@code items}, as in every list.
 *
 * @param letter the first of {@code letters}
 */
public record CoverageAnswer(
    Doc letter,
    List<Doc> letters,
    List<Column> resolutions,
    List<Row> items,
    int total,
    Totals totals) {

  /** A document in short. */
  public record Doc(
      UUID id, String url, String page, String title, String symbol, LocalDate date) {}

  /**
   * @param older than every letter, so that it cannot answer them
   * @param cells how many are in each state
   */
  public record Column(Doc document, boolean older, Map<CellState, Integer> cells) {}

  /**
   * A demand.
   *
   * @param cells one for each resolution, in their order
   */
  public record Row(DemandAnswer demand, List<Cell> cells) {}

  /**
   * What is said of a demand and a resolution.
   *
   * @param resolution address
   * @param older the resolution is older than the demand's letter
   * @param already older, and it gives a part of the demand or all of it
   * @param judgements each assessor's own
   * @param agreed the dossier's
   * @param settled the agreed one, or what all assessors say
   * @param differs assessors differ and nobody has settled it
   * @param parts of an umbrella that nobody has judged itself: how many of its parts are judged how
   */
  public record Cell(
      String resolution,
      boolean older,
      boolean already,
      List<JudgementAnswer> judgements,
      JudgementAnswer agreed,
      Coverage settled,
      boolean differs,
      Map<CellState, Integer> parts) {}

  /** How many; demands by what people say of them, cells by their settled judgement. */
  public record Totals(
      int demands,
      int found,
      int confirmed,
      int rejected,
      int cells,
      int judged,
      int unjudged,
      int differing,
      Map<Coverage, Integer> settled) {}
}
