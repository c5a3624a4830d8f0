package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandView;
import org.dispositif.text.segment.VerbPhrase;

/**
 * The coverage table as RFC 4180, one line for each judgement and one for each cell that nobody has
 * judged. Begins with a byte order mark, without which Excel takes UTF-8 for something else. A cell
 * that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection").
 */
public final class CoverageCsv {

  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final List<String> COLUMNS =
      List.of(
          "letter",
          "number",
          "umbrella",
          "level",
          "state",
          "words",
          "wording",
          "addressees",
          "verbs",
          "resolution",
          "title",
          "date",
          "older",
          "assessor",
          "judgement",
          "evidence",
          "evidenceWords",
          "rationale",
          "judgedAt");

  private final CSVPrinter out;
  private final UnaryOperator<String> texts;
  private final CoverageTable table;

  private CoverageCsv(CSVPrinter out, UnaryOperator<String> texts, CoverageTable table) {
    this.out = out;
    this.texts = texts;
    this.table = table;
  }

  /**
   * @param texts the words of a language by key: {@code export.coverage.letter}, {@code
   *     judgement.FULL}, {@code demand.state.FOUND}, {@code demand.level.UMBRELLA}, {@code
   *     export.yes}, {@code judging.agreed}
   */
  public static void write(CoverageTable table, UnaryOperator<String> texts, Appendable to)
      throws IOException {
    to.append(BYTE_ORDER_MARK);
    CSVPrinter out = new CSVPrinter(to, CSVFormat.RFC4180);
    new CoverageCsv(out, texts, table).write();
    out.flush();
  }

  private void write() throws IOException {
    print(COLUMNS.stream().map(c -> texts.apply("export.coverage." + c)).toList());
    for (CoverageTable.Row row : table.rows()) {
      for (int i = 0; i < table.columns().size(); i++) {
        cell(row.demand(), table.columns().get(i), row.cells().get(i));
      }
    }
  }

  private void cell(DemandView demand, CoverageTable.Column column, CoverageTable.Cell cell)
      throws IOException {
    List<String> head = head(demand, column);
    if (!cell.judged()) {
      print(join(head, List.of("", texts.apply("judgement.UNJUDGED"), "", "", "", "")));
    }
    for (JudgementView judgement : cell.judgements()) {
      print(join(head, tail(judgement, judgement.assessorName())));
    }
    if (cell.agreed() != null) {
      print(join(head, tail(cell.agreed(), texts.apply("judging.agreed"))));
    }
  }

  private List<String> head(DemandView demand, CoverageTable.Column column) {
    return List.of(
        table.letter().name(),
        demand.number(),
        umbrella(demand),
        texts.apply("demand.level." + demand.level()),
        texts.apply("demand.state." + demand.state()),
        demand.text(),
        demand.wording() == null ? "" : demand.wording(),
        demand.addressees().stream().map(Addressee::text).collect(Collectors.joining("; ")),
        demand.verbs().stream().map(VerbPhrase::text).collect(Collectors.joining("; ")),
        column.resolution().name(),
        column.resolution().title(),
        column.resolution().date() == null ? "" : column.resolution().date().toString(),
        column.older() ? texts.apply("export.yes") : "");
  }

  private String umbrella(DemandView demand) {
    int dot = demand.number().lastIndexOf('.');
    return dot < 0 ? "" : demand.number().substring(0, dot);
  }

  private List<String> tail(JudgementView j, String assessor) {
    return List.of(
        assessor,
        texts.apply("judgement." + j.judgement()),
        j.evidence().stream().map(CoverageCsv::label).collect(Collectors.joining("; ")),
        j.evidence().stream().map(CoverageCsv::words).collect(Collectors.joining(" | ")),
        j.rationale(),
        j.modifiedAt().toString());
  }

  private static String label(JudgementView.Proof proof) {
    return proof.anchor().label() == null ? "" : proof.anchor().label();
  }

  private static String words(JudgementView.Proof proof) {
    String words = proof.anchor().exact();
    return proof.note() == null ? words : words + " (" + proof.note() + ")";
  }

  private static List<String> join(List<String> head, List<String> tail) {
    return Stream.concat(head.stream(), tail.stream()).toList();
  }

  private void print(List<String> cells) throws IOException {
    List<String> inert = new ArrayList<>(cells.size());
    cells.forEach(c -> inert.add(inert(c)));
    out.printRecord(inert);
  }

  /** The cell as a spreadsheet will show it, and never run it. */
  static String inert(String cell) {
    return !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
