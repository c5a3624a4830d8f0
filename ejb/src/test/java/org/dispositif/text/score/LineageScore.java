package org.dispositif.text.score;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.align.AlignText;
import org.dispositif.text.align.Lineage;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.DocumentKind;

/** Holds lineages against those that a person followed: {@code gold/lineages/README.md}. */
public final class LineageScore {

  private int right;
  private int asked;
  private final List<String> faults = new ArrayList<>();

  /**
   * Scores a folder of gold files and prints the figures.
   *
   * @param args the folder; the corpus is found by {@code CORPUS_DIR}
   */
  public static void main(String[] args) {
    LineageScore score = new LineageScore();
    score.addAll(Path.of(args[0]));
    score.faults.forEach(System.out::println);
    System.out.println(score);
  }

  void addAll(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(f -> f.toString().endsWith(".tsv")).sorted().forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Path file) {
    List<String[]> rows = Corpus.text(file).lines().map(line -> line.split("\t")).toList();
    List<AlignText> texts = rows.stream().map(row -> text(row[0])).toList();
    Map<Integer, String> found = new HashMap<>();
    int start = block(texts.get(0), rows.get(0)[2]);
    for (Lineage.Step step : Lineage.of(texts.get(0), start, texts.subList(1, texts.size()))) {
      AlignText text = texts.get(step.text() + 1);
      found.put(step.text() + 1, String.valueOf(text.blocks().get(step.main()).label()));
    }
    for (int i = 1; i < rows.size(); i++) {
      String label = rows.get(i)[2];
      if (!label.equals("?")) {
        count(file.getFileName() + " " + rows.get(i)[0], label, found.getOrDefault(i, "-"));
      }
    }
  }

  private void count(String where, String label, String found) {
    asked++;
    if (label.equals(found)) {
      right++;
    } else {
      faults.add(where + ": " + found + " for " + label);
    }
  }

  private static AlignText text(String file) {
    String words = Corpus.text(Corpus.folder("").resolve(file));
    ReadingHints hints = new ReadingHints(DocumentKind.RESOLUTION, null, null);
    return AlignText.of(DocumentReader.read(words, hints).segmentation());
  }

  private static int block(AlignText text, String label) {
    return text.blocks().stream()
        .filter(block -> label.equals(block.label()))
        .mapToInt(Block::index)
        .findFirst()
        .orElseThrow();
  }

  double share() {
    return Tally.share(right, asked);
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "steps: %d of %d right, %.4f", right, asked, share());
  }
}
