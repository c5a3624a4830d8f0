package org.dispositif.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentView;

/** The files that a coverage table can leave as. */
public enum CoverageFile {
  /** One line for each judgement, and one for each cell that nobody has judged. */
  CSV("text/csv;charset=UTF-8", "csv"),
  /** As on the screen. */
  GRID("text/csv;charset=UTF-8", "csv"),
  /** Both, with a legend. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

  private static final int LONGEST_NAME = 120;

  private final String mediaType;
  private final String extension;

  CoverageFile(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  /** The one with this name, in any case; {@link #CSV} for null. */
  public static Optional<CoverageFile> of(String name) {
    String wanted = name == null ? "CSV" : name.toUpperCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> f.name().equals(wanted)).findFirst();
  }

  public String mediaType() {
    return mediaType;
  }

  /** Made of what is compared: "Letter of the coalition × A-HRC-RES-48-17.xlsx". */
  public String name(CoverageTable table) {
    return fileName(title(table), extension);
  }

  /** A name that every system of files takes. */
  static String fileName(String title, String extension) {
    String safe = title.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", "-").strip();
    int longest =
        safe.offsetByCodePoints(0, Math.min(LONGEST_NAME, safe.codePointCount(0, safe.length())));
    return safe.substring(0, longest).strip() + "." + extension;
  }

  /** What is compared: "Letter of the coalition × A/HRC/RES/48/17, S/RES/1325 (2000)". */
  public static String title(CoverageTable table) {
    String on = names(table.columns().stream().map(CoverageTable.Column::resolution));
    return names(table.letters().stream()) + " × " + on;
  }

  private static String names(Stream<DocumentView> documents) {
    return documents.map(DocumentView::name).collect(Collectors.joining(", "));
  }

  /**
   * @throws IOException of {@code to}, which stays open
   */
  public void write(CoverageTable table, ExportWords words, OutputStream to) throws IOException {
    if (this == XLSX) {
      CoverageWorkbook.write(table, words, to);
      return;
    }
    Writer writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
    if (this == GRID) {
      CoverageGrid.write(table, words, writer);
    } else {
      CoverageCsv.write(table, words, writer);
    }
    writer.flush();
  }
}
