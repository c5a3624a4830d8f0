package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.demand.DemandView;

/**
 * The coverage table as it stands on the screen: a line for each demand, a column for each
 * resolution, in the order and with the filter that the person has chosen.
 */
final class CoverageGrid {

  /** How many columns come before the resolutions. */
  static final int BEFORE = 6;

  private final CoverageTable table;
  private final ExportWords words;

  CoverageGrid(CoverageTable table, ExportWords words) {
    this.table = table;
    this.words = words;
  }

  /**
   * RFC 4180 with a byte order mark, without which Excel takes UTF-8 for something else.
   *
   * @throws IOException of {@code to}
   */
  static void write(CoverageTable table, ExportWords words, Appendable to) throws IOException {
    CoverageGrid grid = new CoverageGrid(table, words);
    to.append(CoverageCsv.BYTE_ORDER_MARK);
    CSVPrinter out = new CSVPrinter(to, CSVFormat.RFC4180);
    out.printRecord(grid.head().stream().map(ExportWords::inert).toList());
    for (List<String> line : grid.lines()) {
      out.printRecord(line.stream().map(ExportWords::inert).toList());
    }
    out.flush();
  }

  List<String> head() {
    List<String> head = new ArrayList<>();
    for (String column : List.of("letter", "number", "words", "addressees", "verbs", "state")) {
      head.add(words.text("export.coverage." + column));
    }
    table.columns().forEach(c -> head.add(words.head(c)));
    head.add(words.text("export.coverage.judged"));
    return head;
  }

  List<List<String>> lines() {
    return table.rows().stream().map(this::line).toList();
  }

  private List<String> line(CoverageTable.Row row) {
    DemandView demand = row.demand();
    List<String> line = new ArrayList<>();
    line.add(row.letter().name());
    line.add(demand.number());
    line.add(demand.shown());
    line.add(words.addressees(demand));
    line.add(words.verbs(demand));
    line.add(words.text("demand.state." + demand.state()));
    row.cells().forEach(c -> line.add(words.cell(c)));
    line.add(String.valueOf(row.judged()));
    return line;
  }
}
