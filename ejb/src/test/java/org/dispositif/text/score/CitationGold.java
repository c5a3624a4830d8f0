package org.dispositif.text.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The citations that a person found in a stretch of one file, without the words: see {@code
 * gold/citations/README.md}. Offsets are code points of the source file.
 *
 * @param file under the corpus folder
 * @param sha256 of its bytes
 * @param from where the stretch labelled begins
 * @param to behind its last character
 */
record CitationGold(String file, String sha256, int from, int to, List<Row> rows) {

  /**
   * One citation.
   *
   * @param symbol normalised
   * @param paragraph normalised, empty for none
   * @param section "V" or "Annex", empty for none
   */
  record Row(int start, int end, String symbol, String paragraph, String section) {}

  static List<CitationGold> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .map(CitationGold::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CitationGold read(Path file) {
    Map<String, String> head = new HashMap<>();
    List<Row> rows = new ArrayList<>();
    for (String line : lines(file)) {
      String[] parts = line.split("\t");
      if (Character.isDigit(line.charAt(0))) {
        rows.add(
            new Row(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                parts[2],
                part(parts, 3),
                part(parts, 4)));
      } else {
        head.put(parts[0], parts[1]);
      }
    }
    return new CitationGold(
        head.getOrDefault("file", ""),
        head.getOrDefault("sha256", ""),
        Integer.parseInt(head.getOrDefault("from", "0")),
        Integer.parseInt(head.getOrDefault("to", "0")),
        List.copyOf(rows));
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String part(String[] parts, int at) {
    return at < parts.length ? parts[at] : "";
  }
}
