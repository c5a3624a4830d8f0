package org.dispositif.text.score;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A document of the corpus and the blocks that a person saw in it.
 *
 * @param symbol of the first whole resolution, "-" for none
 */
record GoldDocument(
    String name, String source, String language, String symbol, List<GoldRow> rows) {

  /** All gold files of a folder, in the order of their names. */
  static List<GoldDocument> all(Path folder, Path corpus) throws IOException {
    List<GoldDocument> documents = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        documents.add(read(file, corpus));
      }
    }
    return documents;
  }

  /**
   * @throws IllegalStateException where the corpus holds another file than the one that was
   *     labelled, or a row is not well formed
   */
  static GoldDocument read(Path file, Path corpus) throws IOException {
    Map<String, String> head = new HashMap<>();
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String[] cells = line.split("\t");
      if (line.startsWith("# ")) {
        head.put(cells[0].substring(2), cells[1]);
      } else if (!line.isBlank() && !line.startsWith("start")) {
        lines.add(line);
      }
    }
    byte[] bytes = Files.readAllBytes(corpus.resolve(head.getOrDefault("file", "")));
    if (!sha256(bytes).equals(head.get("sha256"))) {
      throw new IllegalStateException(file + " was made for another text");
    }
    String source = new String(bytes, StandardCharsets.UTF_8);
    return new GoldDocument(
        file.getFileName().toString().replace(".tsv", ""),
        source,
        head.getOrDefault("language", ""),
        head.getOrDefault("symbol", "-"),
        lines.stream().map(line -> row(source, line)).toList());
  }

  private static GoldRow row(String source, String line) {
    String[] cells = line.split("\t");
    if (cells.length < 3) {
      throw new IllegalStateException("start, kind, label expected: " + line);
    }
    int start = source.offsetByCodePoints(0, Integer.parseInt(cells[0]));
    return new GoldRow(start, cells[1], cells[2]);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where a row ends: where the next begins. */
  int end(int row) {
    return row + 1 < rows.size() ? rows.get(row + 1).start() : source.length();
  }
}
