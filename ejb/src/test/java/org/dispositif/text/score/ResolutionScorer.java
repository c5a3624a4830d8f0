package org.dispositif.text.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dispositif.clause.ClauseView;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;

/**
 * Scores the cut of resolutions on a folder of gold files; {@code --wrapped} on the same documents
 * set anew in printed lines, {@code --files} and {@code --rules} for each of them, {@code --diff
 * [NAME]} with each difference and its words, {@code --unmarked} with the wrong blocks that bear no
 * mark. The command is in docs/reading.md.
 */
public final class ResolutionScorer {

  private static final ReadingHints RESOLUTION =
      new ReadingHints(DocumentKind.RESOLUTION, null, null);
  private static final int SHOWN = 90;

  private final Scores scores = new Scores();
  private final StringBuilder diff = new StringBuilder();
  private final StringBuilder unmarked = new StringBuilder();

  private ResolutionScorer() {}

  static Scores score(List<GoldDocument> documents) {
    ResolutionScorer scorer = new ResolutionScorer();
    documents.forEach(scorer::add);
    return scorer.scores;
  }

  private void add(GoldDocument gold) {
    Segmentation cut = DocumentReader.read(gold.source(), RESOLUTION).segmentation();
    scores.language(gold.language().equals(cut.language()));
    scores.symbol(symbol(cut).equals(gold.symbol().replace(" ", "")));
    Comparison comparison = new Comparison(gold, Found.of(cut, gold.source()), scores);
    comparison.run();
    diff.append("== ").append(gold.name()).append(' ').append(cut.language()).append(' ');
    diff.append(symbol(cut)).append(" (").append(gold.symbol()).append(")\n");
    List<Comparison.Difference> differences = new ArrayList<>(comparison.differences());
    differences.sort(java.util.Comparator.comparingInt(ResolutionScorer::place));
    differences.forEach(difference -> show(difference, gold));
    comparison.wrong().stream()
        .filter(block -> block.confidence() >= ClauseView.SURE)
        .forEach(block -> unmarked.append(gold.name()).append("  ").append(line(block)));
  }

  private static String line(Found block) {
    String words = block.words().substring(0, Math.min(block.words().length(), SHOWN));
    return String.format(
        Locale.ROOT,
        "%-7d %s %s %.2f %s%n",
        block.start(),
        block.kind(),
        block.rule(),
        block.confidence(),
        words);
  }

  private static String symbol(Segmentation cut) {
    ResolutionHead head = ResolutionHead.firstWhole(cut.resolutions());
    String symbol = head == null ? null : head.symbol();
    return Objects.requireNonNullElse(symbol, "-").replace(" ", "");
  }

  private static int place(Comparison.Difference difference) {
    return difference.gold() != null
        ? difference.gold().start()
        : Objects.requireNonNull(difference.found()).start();
  }

  private void show(Comparison.Difference difference, GoldDocument gold) {
    GoldRow row = difference.gold();
    Found found = difference.found();
    int at = place(difference);
    String words = gold.source().substring(at, Math.min(gold.source().length(), at + SHOWN));
    diff.append(
        String.format(
            Locale.ROOT,
            "  %-7d %-22s %-44s %s%n",
            at,
            row == null ? "" : row.kind() + " " + row.label(),
            found == null
                ? "missed"
                : found.kind()
                    + " "
                    + found.label()
                    + " "
                    + found.rule()
                    + " "
                    + found.confidence(),
            words.replaceAll("\\s+", " ")));
  }

  /** The folder of gold files, then options; reads the corpus at {@code CORPUS_DIR}. */
  public static void main(String[] args) throws IOException {
    List<String> options = List.of(args);
    Path corpus = Path.of(Objects.requireNonNull(System.getenv("CORPUS_DIR"), "CORPUS_DIR"));
    List<GoldDocument> documents = GoldDocument.all(Path.of(args[0]), corpus);
    if (options.contains("--wrapped")) {
      documents = documents.stream().map(Wrapped::of).toList();
    }
    int diff = options.indexOf("--diff");
    if (diff > 0 && diff + 1 < args.length && !args[diff + 1].startsWith("--")) {
      String name = args[diff + 1];
      documents = documents.stream().filter(document -> document.name().contains(name)).toList();
    }
    ResolutionScorer scorer = new ResolutionScorer();
    documents.forEach(scorer::add);
    System.out.println(diff > 0 ? scorer.diff : "");
    System.out.println(options.contains("--unmarked") ? scorer.unmarked : "");
    System.out.println(options.contains("--files") ? scorer.scores.printFiles() : "");
    System.out.println(options.contains("--rules") ? scorer.scores.printRules() : "");
    System.out.println(documents.size() + " documents");
    System.out.println(scorer.scores.print());
  }
}
