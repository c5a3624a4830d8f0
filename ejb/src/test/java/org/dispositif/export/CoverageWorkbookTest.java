package org.dispositif.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.comparison.Samples.cell;
import static org.dispositif.comparison.Samples.demand;
import static org.dispositif.comparison.Samples.judgement;
import static org.dispositif.comparison.Samples.row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dispositif.comparison.CellState;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.Samples;
import org.dispositif.demand.DemandState;
import org.junit.jupiter.api.Test;

class CoverageWorkbookTest {

  private final CoverageTable table =
      Samples.table(
          List.of(
              row(
                  demand("D1", "an end to threats", DemandState.CONFIRMED),
                  cell(
                      null,
                      judgement("Ada", Coverage.FULL, "It says so.", "to prevent any threat")),
                  cell(null)),
              row(
                  demand("D2", "=1+1", DemandState.FOUND),
                  cell(
                      null,
                      judgement("Ada", Coverage.PARTIAL, "", "so"),
                      judgement("Ben", Coverage.NONE, "")),
                  cell(judgement("Cy", Coverage.CONTRADICTED, "@SUM(A1)", "against")))));

  @Test
  void holdsTheSameCellsAsTheTableInCsv() throws IOException {
    StringBuilder csv = new StringBuilder();
    CoverageGrid.write(table, Words.BY_KEY, csv);
    assertThat(texts(sheet("table"))).isEqualTo(records(csv));
  }

  @Test
  void holdsTheSameJudgementsAsTheListInCsv() throws IOException {
    StringBuilder csv = new StringBuilder();
    CoverageCsv.write(table, Words.BY_KEY, csv);
    List<List<String>> lines = records(csv);
    List<List<String>> sheet = texts(sheet("judgements"));
    int time = lines.get(0).size() - 1;
    assertThat(sheet.stream().map(l -> l.subList(0, time)).toList())
        .isEqualTo(lines.stream().map(l -> l.subList(0, time)).toList());
    Cell judgedAt = sheet("judgements").getRow(1).getCell(time);
    assertThat(DateUtil.isCellDateFormatted(judgedAt)).isTrue();
  }

  @Test
  void showsWhatTheTableShows() throws IOException {
    List<List<String>> lines = texts(sheet("table"));
    assertThat(lines.get(1)).contains("D1", "letter.FULL", "letter.UNJUDGED", "1");
    assertThat(lines.get(2))
        .contains(
            "letter.PARTIAL Ada | letter.NONE Ben", "letter.CONTRADICTED (judging.agreed)", "2");
  }

  @Test
  void quotesEachPieceOfEvidenceWithItsCitation() throws IOException {
    assertThat(texts(sheet("judgements")).get(1))
        .contains("par. OP2", "cite OP2: “to prevent any threat”");
  }

  @Test
  void runsNoFormula() throws IOException {
    Cell words = sheet("table").getRow(2).getCell(2);
    assertThat(words.getCellType()).isEqualTo(CellType.STRING);
    assertThat(words.getStringCellValue()).isEqualTo("=1+1");
    assertThat(words.getCellStyle().getQuotePrefixed()).isTrue();
  }

  @Test
  void keepsHeadAndDemandsInSightAndCountsAsNumbers() throws IOException {
    Sheet sheet = sheet("table");
    assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
    assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
    Row row = sheet.getRow(1);
    assertThat(row.getCell(row.getLastCellNum() - 1).getCellType()).isEqualTo(CellType.NUMERIC);
  }

  @Test
  void tellsJudgementsApartWithoutColour() throws IOException {
    Sheet legend = sheet("legend");
    List<String> looks = new ArrayList<>();
    for (int i = 1; i <= CellState.values().length; i++) {
      Cell mark = legend.getRow(i).getCell(0);
      FillPatternType pattern = mark.getCellStyle().getFillPattern();
      BorderStyle border = mark.getCellStyle().getBorderTop();
      looks.add(mark.getStringCellValue() + pattern + border);
      assertThat(legend.getRow(i).getCell(1).getStringCellValue()).isNotBlank();
    }
    assertThat(looks).doesNotHaveDuplicates();
  }

  @Test
  void isNamedByWhatIsCompared() {
    assertThat(CoverageFile.XLSX.name(table))
        .isEqualTo(
            "Letter of the coalition × On the hearing of witnesses, On the hearing of witnesses"
                + " 1.xlsx");
  }

  private Sheet sheet(String name) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    CoverageFile.XLSX.write(table, Words.BY_KEY, out);
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
      return book.getSheet("export.sheet." + name);
    }
  }

  private static List<List<String>> texts(Sheet sheet) {
    List<List<String>> lines = new ArrayList<>();
    for (Row row : sheet) {
      List<String> line = new ArrayList<>();
      row.forEach(cell -> line.add(text(cell)));
      lines.add(line);
    }
    return lines;
  }

  private static String text(Cell cell) {
    return cell.getCellType() == CellType.NUMERIC
        ? String.valueOf((long) cell.getNumericCellValue())
        : cell.getStringCellValue();
  }

  /** Without the apostrophes that make formulas inert in CSV. */
  private static List<List<String>> records(StringBuilder csv) throws IOException {
    return CSVFormat.RFC4180.parse(new StringReader(csv.substring(1))).getRecords().stream()
        .map(CSVRecord::toList)
        .map(l -> l.stream().map(c -> c.replaceFirst("^'(?=[=@])", "")).toList())
        .toList();
  }
}
