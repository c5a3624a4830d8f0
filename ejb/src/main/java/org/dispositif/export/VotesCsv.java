package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.document.HeldView;
import org.dispositif.document.VoteView;
import org.dispositif.family.VoteTable;

/**
 * The votes and sponsors of a family as RFC 4180: one line for each State that is named in a text,
 * one for each text that names none. As {@link CoverageCsv}: with a byte order mark, and no cell is
 * a formula.
 */
public final class VotesCsv {

  static final List<String> COLUMNS =
      List.of(
          "symbol",
          "title",
          "date",
          "method",
          "inFavour",
          "against",
          "abstaining",
          "state",
          "name",
          "choice");

  private VotesCsv() {}

  /**
   * @param texts the words of a language by key
   * @throws IOException of {@code to}
   */
  public static void write(VoteTable table, UnaryOperator<String> texts, Appendable to)
      throws IOException {
    to.append(CoverageCsv.BYTE_ORDER_MARK);
    CSVPrinter out = new CSVPrinter(to, CSVFormat.RFC4180);
    out.printRecord(COLUMNS.stream().map(c -> texts.apply("export.votes." + c)).toList());
    for (VoteTable.Text text : table.texts()) {
      for (List<String> line : lines(text, texts)) {
        out.printRecord(line.stream().map(ExportWords::inert).toList());
      }
    }
    out.flush();
  }

  private static List<List<String>> lines(VoteTable.Text text, UnaryOperator<String> texts) {
    List<List<String>> lines = new ArrayList<>();
    text.votes().forEach(v -> lines.add(line(text, v, texts.apply("vote." + v.choice().code()))));
    text.sponsors().forEach(s -> lines.add(line(text, s, texts.apply("vote.sponsor"))));
    return lines.isEmpty() ? List.of(line(text, null, "")) : lines;
  }

  private static List<String> line(VoteTable.Text text, VoteView state, String choice) {
    HeldView held = text.member().held();
    return List.of(
        text.member().name(),
        text.member().title(),
        Objects.toString(held.date(), Objects.toString(held.year(), "")),
        Objects.toString(held.method(), ""),
        Objects.toString(held.inFavour(), ""),
        Objects.toString(held.against(), ""),
        Objects.toString(held.abstaining(), ""),
        state == null ? "" : Objects.toString(state.state(), ""),
        state == null ? "" : state.name(),
        choice);
  }
}
