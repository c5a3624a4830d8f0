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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.comparison.Samples;
import org.dispositif.demand.DemandState;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class ReportTest {

  /** The resolution, by the label of each clause. */
  private static final Map<String, String> SOURCE =
      Map.of(
          "OP2", "2. Urges all States to prevent any threat to witnesses, “whoever” makes it;",
          "OP3(a)", "(a) To hear them — without delay & in public <in camera>;",
          "OP4", "4. Demande à l’État d’établir un mécanisme indépendant.");

  private static final ReportWords WORDS =
      new ReportWords(
          Locale.ENGLISH,
          Words.BY_KEY,
          (key, args) -> key + " " + Arrays.toString(args),
          id -> "https://example.org/documents/" + id,
          anchor -> "https://example.org/clauses/" + anchor.label(),
          id -> "https://example.org/demands/" + id);

  private final JudgementView ada =
      resting(
          Coverage.FULL, "It says so.\u0001", "OP2", "prevent any threat to witnesses, “whoever”");
  private final JudgementView ben =
      resting(Coverage.PARTIAL, "", "OP3(a)", "without delay & in public <in");
  private final JudgementView cy =
      resting(Coverage.CONTRADICTED, "@SUM(A1)", "OP4", SOURCE.get("OP4"));

  private final CoverageTable table =
      Samples.table(
          List.of(
              row(demand("D1", "=an end to threats", DemandState.CONFIRMED), cell(null, ada, ben)),
              row(demand("D2", "a mechanism", DemandState.FOUND), cell(cy)),
              row(demand("D3", "a fund", DemandState.CONFIRMED), cell(null))));

  @Test
  void everyWordQuotedInWordStandsInTheSourceThatIsCited() throws IOException {
    List<XWPFParagraph> paragraphs = word().getParagraphs();
    int quoted = 0;
    for (int i = 0; i < paragraphs.size(); i++) {
      if ("Quote".equals(paragraphs.get(i).getStyle())) {
        String source = paragraphs.get(i + 1).getText();
        assertThat(paragraphs.get(i + 1).getStyle()).isEqualTo("Source");
        String label = source.replaceFirst("cite (\\S+) .*", "$1");
        assertThat(SOURCE.get(label)).contains(paragraphs.get(i).getText());
        assertThat(source).contains("English", "https://example.org/clauses/" + label);
        quoted++;
      }
    }
    assertThat(quoted).isEqualTo(3);
  }

  @Test
  void wordHasRealHeadingsAHeadRowALanguageAndATitle() throws Exception {
    XWPFDocument word = word();
    assertThat(word.getParagraphs())
        .extracting(XWPFParagraph::getStyle)
        .contains("Title", "Heading1", "Heading2", "Heading3", "Judgement", "ListBullet");
    for (XWPFTable table : word.getTables()) {
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(0).isCantSplitRow()).isTrue();
    }
    assertThat(word.getProperties().getCoreProperties().getTitle()).contains("report.title");
    assertThat(word.getStyle().getDocDefaults().getRPrDefault().getRPr().getLangArray(0).getVal())
        .isEqualTo("en-GB");
    assertThat(word.getDocument().getBody().getSectPr().getPgSz().getOrient().toString())
        .isEqualTo("portrait");
    assertThat(word.getFooterArray(0).getText()).contains("report.pageNumber");
  }

  @Test
  void everyWordQuotedInTheWorkbookStandsInTheSourceThatIsCited() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(written(ReportFile.XLSX)))) {
      Sheet sheet = book.getSheet("export.sheet.evidence");
      int quotation = ReportLines.COLUMNS.indexOf("report.quotation");
      for (int i = 1; i <= 3; i++) {
        String label = sheet.getRow(i).getCell(quotation + 2).getStringCellValue();
        assertThat(SOURCE.get(label))
            .contains(sheet.getRow(i).getCell(quotation).getStringCellValue());
      }
      assertThat(sheet.getLastRowNum()).isEqualTo(3);
      assertThat(sheet.getRow(1).getCell(2).getCellType()).isEqualTo(CellType.STRING);
      assertThat(sheet.getRow(1).getCell(2).getCellStyle().getQuotePrefixed()).isTrue();
      assertThat(book.getSheet("export.sheet.questions").getLastRowNum()).isPositive();
    }
  }

  @Test
  void everyWordQuotedInCsvStandsInTheSourceThatIsCitedAndRunsNothing() throws IOException {
    String csv = new String(written(ReportFile.CSV), StandardCharsets.UTF_8).substring(1);
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> lines = format.parse(new StringReader(csv)).getRecords();
    assertThat(lines).hasSize(3);
    for (CSVRecord line : lines) {
      assertThat(SOURCE.get(line.get("report.paragraph"))).contains(line.get("report.quotation"));
    }
    assertThat(lines.get(0).get("export.coverage.words")).isEqualTo("'=an end to threats");
    assertThat(lines.get(2).get("export.coverage.rationale")).isEqualTo("'@SUM(A1)");
  }

  @Test
  void thePdfHoldsEveryQuotationWithItsSourceAndIsTagged() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(written(ReportFile.PDF))) {
      String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
      assertThat(text).contains("prevent any threat to witnesses, “whoever” cite OP2 · English");
      assertThat(text).contains("without delay & in public <in cite OP3(a)");
      assertThat(text).contains("mécanisme indépendant. cite OP4");
      assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(pdf.getDocumentCatalog().getDocumentOutline().hasChildren()).isTrue();
      assertThat(pdf.getDocumentInformation().getTitle()).contains("report.title");
    }
  }

  @Test
  void thePdfHoldsArabicAndChinese() throws IOException {
    CoverageTable both =
        Samples.table(
            List.of(
                row(demand("D1", "حماية الشهود", DemandState.CONFIRMED), cell(null)),
                row(demand("D2", "保护证人", DemandState.CONFIRMED), cell(null))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFile.PDF.write(report(both), WORDS, out);
    try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("D1 حماية الشهود", "D2 保护证人");
    }
  }

  @Test
  void wordHoldsEveryScript() throws IOException {
    CoverageTable both =
        Samples.table(
            List.of(
                row(demand("D1", "حماية الشهود", DemandState.CONFIRMED), cell(null)),
                row(demand("D2", "保护证人", DemandState.CONFIRMED), cell(null))));
    assertThat(word(both).getParagraphs())
        .extracting(XWPFParagraph::getText)
        .contains("D1 حماية الشهود", "D2 保护证人");
  }

  @Test
  void laysPagesDownWhereTheTableIsWideAndRepeatsDemandsBesideEveryTwelveResolutions()
      throws IOException {
    CoverageTable.Cell[] cells = new CoverageTable.Cell[14];
    Arrays.fill(cells, cell(null));
    XWPFDocument word =
        word(Samples.table(List.of(row(demand("D1", "a fund", DemandState.FOUND), cells))));
    List<XWPFTable> tables = word.getTables();
    assertThat(tables.get(1).getRow(0).getTableCells()).hasSize(2 + 12);
    assertThat(tables.get(2).getRow(0).getTableCells()).hasSize(2 + 2);
    assertThat(word.getDocument().xmlText()).contains("landscape");
  }

  @Test
  void namesTheFileByWhatIsComparedAndWhatItIs() {
    assertThat(ReportFile.DOCX.name(report(table), WORDS))
        .startsWith("report.file, Letter of the coalition")
        .endsWith(".docx");
  }

  private static Report report(CoverageTable table) {
    return new Report(
        table, "Ada", Instant.parse("2026-11-22T10:00:00Z"), "Witnesses", "https://example.org/t");
  }

  private byte[] written(ReportFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.write(report(table), WORDS, out);
    return out.toByteArray();
  }

  private XWPFDocument word() throws IOException {
    return word(table);
  }

  private static XWPFDocument word(CoverageTable of) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ReportFile.DOCX.write(report(of), WORDS, out);
    return new XWPFDocument(new ByteArrayInputStream(out.toByteArray()));
  }

  private static JudgementView resting(Coverage judged, String why, String label, String words) {
    JudgementView j = judgement(judged == Coverage.PARTIAL ? "Ben" : "Ada", judged, why);
    int at = SOURCE.get(label).indexOf(words);
    AnchorView anchor =
        new AnchorView(
            null, null, null, null, label, false, new Span(at, at + words.length()), words, "", "");
    List<JudgementView.Proof> proofs = new ArrayList<>();
    proofs.add(new JudgementView.Proof(anchor, null));
    return new JudgementView(
        j.id(),
        0,
        j.dossier(),
        null,
        null,
        null,
        null,
        null,
        j.assessor(),
        j.assessorName(),
        false,
        judged,
        why,
        proofs,
        j.createdAt(),
        j.modifiedAt());
  }
}
