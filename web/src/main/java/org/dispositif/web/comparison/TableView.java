package org.dispositif.web.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.web.Texts;

/** The coverage table in the page's words: what each row and cell shows and says. */
final class TableView {

  /**
   * A cell.
   *
   * @param css "old" where the resolution is older than the letter, "open" where nothing is judged,
   *     "parts" where only its parts are
   * @param say all of it in words
   * @param evidence ids of the clauses that the judgements rest on, separated by spaces
   */
  public record Cell(
      UUID resolution, String href, String css, List<CellMark> marks, String say, String evidence) {

    /** Whether neither it nor a part of it is judged. */
    boolean open() {
      return css.contains("open");
    }
  }

  /**
   * A row.
   *
   * @param letter the letter's name in the first row of a letter where there are several
   * @param about to whom, how, in which state
   */
  public record Row(
      UUID id,
      String letter,
      String number,
      String words,
      String language,
      String about,
      String href,
      int depth,
      List<Cell> cells,
      long judged,
      String progress) {}

  private final CoverageTable table;
  private final Locale locale;
  private final boolean ordered;
  private final CellMarks marks;

  /**
   * @param ordered the rows stand in the order of the letters, so that the depth can be shown
   */
  TableView(CoverageTable table, Locale locale, boolean ordered) {
    this.table = table;
    this.locale = locale;
    this.ordered = ordered;
    this.marks = new CellMarks(locale);
  }

  List<Row> rows() {
    List<Row> rows = new ArrayList<>();
    UUID letter = null;
    for (CoverageTable.Row row : table.rows()) {
      boolean first = ordered && table.letters().size() > 1 && !row.letter().id().equals(letter);
      letter = row.letter().id();
      rows.add(row(row, first ? row.letter().name() : ""));
    }
    return rows;
  }

  private Row row(CoverageTable.Row row, String letter) {
    DemandView demand = row.demand();
    List<Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.cells().size(); i++) {
      cells.add(cell(row, table.columns().get(i), row.cells().get(i)));
    }
    return new Row(
        demand.id(),
        letter,
        demand.number(),
        demand.shown(),
        row.letter().language(),
        about(demand),
        "/demands/" + demand.id(),
        ordered ? Math.min(row.depth(), 3) : 0,
        cells,
        row.judged(),
        row.progress().name());
  }

  private String about(DemandView demand) {
    List<String> parts = new ArrayList<>();
    if (!demand.addressees().isEmpty()) {
      String whom =
          demand.addressees().stream().map(Addressee::text).collect(Collectors.joining(", "));
      parts.add(Texts.get(locale, "table.to", whom));
    }
    demand.verbs().stream().map(VerbPhrase::text).findFirst().ifPresent(parts::add);
    if (demand.state() != DemandState.CONFIRMED) {
      parts.add(Texts.get(locale, "table.state." + demand.state()));
    }
    return String.join(" · ", parts);
  }

  private Cell cell(CoverageTable.Row row, CoverageTable.Column column, CoverageTable.Cell cell) {
    String href =
        "/judging?letter=%s&resolution=%s#d-%s"
            .formatted(row.letter().id(), cell.resolution(), row.demand().id());
    String css =
        (cell.older() ? "old" : "")
            + (cell.already() ? " already" : "")
            + (cell.judged() ? "" : cell.parts().isEmpty() ? " open" : " parts")
            + (cell.agreed() == null ? "" : " agreed");
    String where = row.demand().number() + " × " + column.resolution().name();
    return new Cell(
        cell.resolution(),
        href,
        css.strip(),
        marks.of(cell),
        where + text("export.colon") + say(cell),
        evidence(cell));
  }

  private static String evidence(CoverageTable.Cell cell) {
    return Stream.concat(cell.judgements().stream(), Stream.ofNullable(cell.agreed()))
        .flatMap(j -> j.evidence().stream())
        .map(p -> p.anchor().clause())
        .filter(Objects::nonNull)
        .distinct()
        .map(UUID::toString)
        .collect(Collectors.joining(" "));
  }

  private static CellState state(JudgementView judgement) {
    return CellState.valueOf(judgement.judgement().name());
  }

  private String say(CoverageTable.Cell cell) {
    List<String> parts = new ArrayList<>();
    cell.judgements()
        .forEach(j -> parts.add(j.assessorName() + text("export.colon") + judged(state(j))));
    if (cell.agreed() != null) {
      parts.add(text("judging.agreed") + text("export.colon") + judged(state(cell.agreed())));
    }
    if (!cell.judged()) {
      parts.add(judged(CellState.UNJUDGED));
    }
    if (!cell.parts().isEmpty()) {
      parts.add(Texts.get(locale, "table.parts", marks.parts(cell)));
    }
    if (cell.older()) {
      parts.add(text(cell.already() ? "table.already" : "comparison.older"));
    }
    return String.join("; ", parts);
  }

  private String judged(CellState state) {
    return text("judgement." + state);
  }

  private String text(String key) {
    return PageWords.text(locale, key);
  }
}
