package org.dispositif.text.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which clauses of two files a person found to correspond, by their labels: see {@code
 * gold/alignments/README.md}.
 *
 * @param a the earlier text
 * @param b the later text
 */
record AlignmentGold(String name, Source a, Source b, List<Edge> edges) {

  /**
   * A file.
   *
   * @param file under the corpus folder
   * @param sha256 of its bytes
   */
  record Source(String file, String sha256) {}

  /**
   * Two clauses that correspond.
   *
   * @param flags doubtful, moved, moved?, crossed
   */
  record Edge(String a, String b, Set<String> flags) {

    boolean sure() {
      return !flags.contains("doubtful");
    }
  }

  static List<AlignmentGold> readAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".tsv"))
          .sorted()
          .map(AlignmentGold::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AlignmentGold read(Path file) {
    List<String[]> rows = new ArrayList<>();
    try {
      Files.readAllLines(file).forEach(line -> rows.add(line.split("\t")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<Edge> edges =
        rows.stream().skip(2).filter(row -> row.length > 1).map(AlignmentGold::edge).toList();
    return new AlignmentGold(
        String.valueOf(file.getFileName()), source(rows.get(0)), source(rows.get(1)), edges);
  }

  private static Source source(String[] row) {
    return new Source(row[1], row[2]);
  }

  private static Edge edge(String[] row) {
    Set<String> flags = row.length < 3 ? Set.of() : Set.copyOf(Arrays.asList(row[2].split(",")));
    return new Edge(row[0], row[1], flags);
  }
}
