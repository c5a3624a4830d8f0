package org.dispositif.web.lexicon;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.dispositif.platform.Refusal;

/**
 * A table that spreadsheets write and read: CSV with a head line of fixed column names, in UTF-8
 * with a byte order mark. Cells that a spreadsheet would take for a formula go out behind an
 * apostrophe, which is taken away when they come in.
 */
final class Sheet {

  static final int MOST_ROWS = 5000;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BETWEEN = " | ";

  private Sheet() {}

  static byte[] write(List<String> columns, List<List<String>> rows) {
    StringWriter out = new StringWriter();
    out.write(BYTE_ORDER_MARK);
    try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.EXCEL)) {
      printer.printRecord(columns);
      for (List<String> row : rows) {
        printer.printRecord(row.stream().map(Sheet::safe).toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A row that came in.
   *
   * @param line its number in the table, the head line being 1
   */
  record Row(int line, Map<String, String> cells) {

    /** Without blanks around it; empty where the column is missing. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    List<String> list(String column) {
      return Sheet.list(get(column));
    }
  }

  /**
   * Rows without any cell are left out.
   *
   * @throws Refusal unusable when a needed column is missing or it is no such table
   */
  static <T> List<T> read(byte[] bytes, List<String> needed, Function<Row, T> to) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    String sheet = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    try (CSVParser parser = CSVParser.parse(new StringReader(sheet), format(sheet))) {
      List<CSVRecord> records = parser.getRecords();
      List<String> head =
          records.isEmpty()
              ? List.of()
              : records.get(0).stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
      if (!head.containsAll(needed) || records.size() > MOST_ROWS) {
        throw Refusal.unusable("lexicon.sheet", String.join(", ", needed), MOST_ROWS);
      }
      return records.stream()
          .skip(1)
          .filter(r -> r.stream().anyMatch(c -> !c.isBlank()))
          .map(r -> to.apply(row(head, r)))
          .toList();
    } catch (IOException | IllegalStateException | UncheckedIOException e) {
      throw Refusal.unusable("lexicon.sheet", String.join(", ", needed), MOST_ROWS);
    }
  }

  /** Spreadsheets of many countries write semicolons. */
  private static CSVFormat format(String sheet) {
    String head = sheet.lines().findFirst().orElse("");
    char separator = head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    return CSVFormat.EXCEL.builder().setDelimiter(separator).get();
  }

  private static Row row(List<String> head, CSVRecord record) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (int i = 0; i < Math.min(head.size(), record.size()); i++) {
      cells.put(head.get(i), plain(record.get(i).strip()));
    }
    return new Row((int) record.getRecordNumber(), cells);
  }

  static String join(List<String> words) {
    return String.join(BETWEEN, words);
  }

  static List<String> list(String cell) {
    return new ArrayList<>(
        Arrays.stream(cell.split("[|\\n]")).map(String::strip).filter(w -> !w.isEmpty()).toList());
  }

  private static String safe(String cell) {
    return cell.matches("(?s)[=+@\t\r-].*") ? "'" + cell : cell;
  }

  private static String plain(String cell) {
    return cell.matches("(?s)'[=+@\t\r-].*") ? cell.substring(1) : cell;
  }
}
