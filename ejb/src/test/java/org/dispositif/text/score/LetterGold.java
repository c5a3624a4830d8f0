package org.dispositif.text.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;

/**
 * What a person read in one letter: offsets of the file and no words, as {@code
 * text/gold/letters/README.md} describes it. Spans are converted to UTF-16 of the file's text.
 *
 * @param head file, sha256, language, date, reference
 * @param addressees to whom the letter is written
 */
record LetterGold(
    Map<String, String> head,
    String text,
    List<Demand> demands,
    List<Signatory> signatories,
    List<Span> addressees,
    List<Span> copies) {

  /**
   * @param parent index of the demand that holds it, -1 for none
   * @param addressees who is asked by name; empty where it is those whom the letter addresses
   */
  record Demand(Span span, String level, int parent, List<Span> addressees) {}

  record Signatory(Span span, boolean person) {}

  static LetterGold read(Path gold, Path corpus) {
    try {
      List<String[]> rows =
          Files.readAllLines(gold).stream().map(line -> line.split("\t", -1)).toList();
      Map<String, String> head = new HashMap<>();
      rows.stream().filter(row -> row.length == 2).forEach(row -> head.put(row[0], row[1]));
      String text = Files.readString(corpus.resolve(String.valueOf(head.get("file"))));
      return of(head, text, rows, CodePoints.of(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LetterGold of(
      Map<String, String> head, String text, List<String[]> rows, CodePoints points) {
    LetterGold gold =
        new LetterGold(
            head, text, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    for (String[] row : rows) {
      switch (row[0]) {
        case "demand" -> gold.demands.add(demand(row, points));
        case "signatory" ->
            gold.signatories.add(new Signatory(span(row, points), row[3].equals("person")));
        case "addressee" -> gold.addressees.add(span(row, points));
        case "copy" -> gold.copies.add(span(row, points));
        default -> {}
      }
    }
    return gold;
  }

  private static Demand demand(String[] row, CodePoints points) {
    int parent = row[4].isEmpty() ? -1 : Integer.parseInt(row[4]);
    List<Span> named =
        row[5].equals("letter")
            ? List.of()
            : Arrays.stream(row[5].split(","))
                .map(pair -> pair.split("-"))
                .map(pair -> points.toUtf16(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    return new Demand(span(row, points), row[3], parent, named);
  }

  private static Span span(String[] row, CodePoints points) {
    return points.toUtf16(Integer.parseInt(row[1]), Integer.parseInt(row[2]));
  }

  String language() {
    return String.valueOf(head.get("language"));
  }
}
