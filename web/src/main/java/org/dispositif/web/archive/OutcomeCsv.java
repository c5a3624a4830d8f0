package org.dispositif.web.archive;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.web.Texts;

/** What became of each file, as a table for spreadsheets. */
final class OutcomeCsv {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final List<String> COLUMNS = List.of("name", "size", "outcome", "reason", "page");

  private OutcomeCsv() {}

  static byte[] of(List<FileAnswer> files, Locale locale) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
      printer.printRecord(COLUMNS.stream().map(c -> Texts.get(locale, "job.csv." + c)).toList());
      for (FileAnswer f : files) {
        printer.printRecord(
            safe(f.name()),
            f.size(),
            Texts.get(locale, "job.outcome." + f.outcome()),
            safe(f.reason()),
            f.page());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A file's name is anybody's: spreadsheets would take some of them for formulas. */
  private static String safe(String cell) {
    return cell != null && cell.matches("(?s)[=+@\t\r-].*") ? "'" + cell : cell;
  }
}
