package org.dispositif.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The files that a report can leave as. */
public enum ReportFile {
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  PDF("application/pdf"),
  /** One line for each quoted piece of evidence. */
  CSV("text/csv;charset=UTF-8");

  private final String mediaType;

  ReportFile(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The one with this name, in any case; {@link #DOCX} for null. */
  public static Optional<ReportFile> of(String name) {
    String wanted = name == null ? "DOCX" : name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /**
   * Made of what is compared, in the report's language: "Report, Letter × A-HRC-RES-48-17.docx".
   */
  public String name(Report report, ReportWords words) {
    String extension = name().toLowerCase(Locale.ROOT);
    return CoverageFile.fileName(words.text("report.file") + ", " + report.title(), extension);
  }

  /**
   * @throws IOException of {@code to}, which stays open
   * @throws org.dispositif.platform.Refusal unusable when the format cannot hold the report's
   *     words; before anything is written
   */
  public void write(Report report, ReportWords words, OutputStream to) throws IOException {
    switch (this) {
      case DOCX -> ReportPages.write(report, words, new WordPaper(to, facts(report, words)));
      case XLSX -> CoverageWorkbook.write(report, words, to);
      case PDF ->
          PdfPaper.write(pdf(report, words), paper -> ReportPages.write(report, words, paper), to);
      case CSV -> {
        Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        new ReportLines(report.table(), words).write(writer);
        writer.flush();
      }
    }
  }

  private static PdfPaper.Facts pdf(Report report, ReportWords words) {
    return new PdfPaper.Facts(
        words.text("report.title") + words.text("export.colon") + report.title(),
        report.by(),
        words.locale(),
        words.text("report.title"),
        words.text("report.pageNumber"),
        words.text("report.pageOf"));
  }

  private static WordPackage.Facts facts(Report report, ReportWords words) {
    return new WordPackage.Facts(
        words.text("report.title") + words.text("export.colon") + report.title(),
        report.by(),
        report.at(),
        words.locale(),
        words.text("report.title"),
        words.text("report.pageNumber"),
        words.text("report.pageOf"));
  }
}
