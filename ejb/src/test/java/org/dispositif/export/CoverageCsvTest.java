package org.dispositif.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.comparison.Samples.cell;
import static org.dispositif.comparison.Samples.demand;
import static org.dispositif.comparison.Samples.judgement;
import static org.dispositif.comparison.Samples.table;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.CoverageTable.Cell;
import org.dispositif.comparison.CoverageTable.Row;
import org.dispositif.comparison.Samples;
import org.dispositif.demand.DemandState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CoverageCsvTest {

  @Test
  void beginsWithAByteOrderMark() throws IOException {
    assertThat(written(table(List.of()))).startsWith("\uFEFFexport.coverage.letter,");
  }

  @Test
  void writesALineForEachJudgementAndOneWhereThereIsNone() throws IOException {
    List<CSVRecord> lines =
        read(
            row(
                "D1",
                cell(
                    null,
                    judgement("Ada", Coverage.FULL, ""),
                    judgement("Ben", Coverage.NONE, ""))),
            row("D2", cell(null)));

    assertThat(lines)
        .extracting(l -> l.get("export.coverage.number"))
        .containsExactly("D1", "D1", "D2");
    assertThat(lines)
        .extracting(l -> l.get("export.coverage.judgement"))
        .containsExactly("judgement.FULL", "judgement.NONE", "judgement.UNJUDGED");
  }

  @Test
  void writesTheAgreedJudgementBehindTheAssessors() throws IOException {
    List<CSVRecord> lines =
        read(
            row(
                "D1",
                cell(
                    judgement("Cy", Coverage.PARTIAL, "settled", "some words"),
                    judgement("Ada", Coverage.FULL, "", "all words"))));

    assertThat(lines)
        .extracting(l -> l.get("export.coverage.assessor"))
        .containsExactly("Ada", "judging.agreed");
    assertThat(lines.get(1).get("export.coverage.evidenceWords"))
        .isEqualTo("cite OP2: “some words”");
  }

  @Test
  void keepsLineEndsAndQuotationMarksOfARationale() throws IOException {
    String why = "First.\nThen \"so\", and; more";

    assertThat(
            read(row("D1", cell(null, judgement("Ada", Coverage.FULL, why))))
                .get(0)
                .get("export.coverage.rationale"))
        .isEqualTo(why);
  }

  @Test
  void tellsTheUmbrellaOfAPart() throws IOException {
    assertThat(read(row("D1.2.3", cell(null))).get(0).get("export.coverage.umbrella"))
        .isEqualTo("D1.2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "\uFF1D1"})
  void makesFormulasInert(String formula) throws IOException {
    String cell =
        read(row("D1", cell(null, judgement("Ada", Coverage.FULL, formula))))
            .get(0)
            .get("export.coverage.rationale");

    assertThat(cell).isEqualTo("'" + formula);
  }

  @Test
  void leavesOtherCellsAsTheyAre() {
    assertThat(ExportWords.inert("1 = 1")).isEqualTo("1 = 1");
    assertThat(ExportWords.inert("")).isEmpty();
  }

  private static Row row(String number, Cell cell) {
    return Samples.row(demand(number, "an end to threats", DemandState.CONFIRMED), cell);
  }

  private static List<CSVRecord> read(Row... rows) throws IOException {
    String csv = written(table(List.of(rows))).substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    return format.parse(new StringReader(csv)).getRecords();
  }

  private static String written(CoverageTable table) throws IOException {
    StringBuilder csv = new StringBuilder();
    CoverageCsv.write(table, Words.BY_KEY, csv);
    return csv.toString();
  }
}
