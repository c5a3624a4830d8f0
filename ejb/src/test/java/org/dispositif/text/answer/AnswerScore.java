package org.dispositif.text.answer;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;

/**
 * Holds suggestions against pairs of demands and clauses labelled by hand ({@code gold/answers}):
 * recall among the first five, how many of those shown as strong are right, how many hard negatives
 * are shown as strong; with all signals and without each of them.
 */
public final class AnswerScore {

  private static final int FIRST = 5;
  private static final String PAIRS = "pairs.tsv";
  private static final String POOLED = "pooled.tsv";
  private static final Set<String> KEPT_ASIDE = Set.of("g20", "encryption", "solidarite", "004");

  /** A pair on which both passes agree. */
  private record Row(String letter, int demand, String file, String clause, boolean answer) {}

  record Clauses(Map<String, Integer> byLabel, List<Side> sides) {}

  /** What came of some rows. */
  record Figures(
      int answers, int among, int strong, int strongRight, int negatives, int negativesStrong) {

    double recall() {
      return answers == 0 ? 0 : (double) among / answers;
    }

    double negativesShown() {
      return negatives == 0 ? 0 : (double) negativesStrong / negatives;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "recall@5 %.3f (%d of %d), strong %d of which right %d, hard negatives strong %d of %d",
          recall(),
          among,
          answers,
          strong,
          strongRight,
          negativesStrong,
          negatives);
    }
  }

  private final Map<String, DocumentReading> letters = new HashMap<>();
  private final Map<String, Clauses> resolutions = new HashMap<>();

  /**
   * Prints the figures, of what was tuned on and of what was kept aside, and each signal's part.
   */
  public static void main(String[] args) {
    AnswerScore score = new AnswerScore();
    System.out.println("tuned on    " + score.of(false, Weights.ALL));
    System.out.println("kept aside  " + score.of(true, Weights.ALL));
    System.out.println("pooled      " + score.pooled());
    for (String part : List.of("tuned", "aside")) {
      System.out.println("specimens, " + part + ": " + specimens(part, Weights.ALL));
      for (Signal signal : Signal.values()) {
        System.out.println("  without " + signal + ": " + specimens(part, Weights.without(signal)));
      }
    }
    for (Signal signal : EnumSet.complementOf(EnumSet.of(Signal.WORDS))) {
      Weights without = Weights.without(signal);
      System.out.println("without " + signal + ": " + score.of(false, without));
      System.out.println("  kept aside: " + score.of(true, without));
    }
    System.out.println("words alone: " + score.of(false, new Weights(EnumSet.of(Signal.WORDS))));
  }

  Figures of(boolean keptAside, Weights weights) {
    return of(PAIRS, keptAside, weights);
  }

  /** What the ranking itself had called strong. */
  Figures pooled() {
    return of(POOLED, false, Weights.ALL);
  }

  /** Each specimen alone: offered or not, strong or not. */
  static Figures specimens(String part, Weights weights) {
    int[] n = new int[6];
    for (AnswerSpecimens.Specimen specimen : AnswerSpecimens.of(part)) {
      tally(n, specimen.answer(), !specimen.ranked(weights).isEmpty(), specimen.strong(weights));
    }
    return new Figures(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  private Figures of(String gold, boolean keptAside, Weights weights) {
    int[] n = new int[6];
    for (Row row : rows(gold)) {
      if (KEPT_ASIDE.contains(row.letter()) == keptAside) {
        count(row, weights, n);
      }
    }
    return new Figures(n[0], n[1], n[2], n[3], n[4], n[5]);
  }

  private void count(Row row, Weights weights, int[] n) {
    Clauses clauses =
        resolutions.computeIfAbsent(row.file(), f -> clauses(read(f, DocumentKind.RESOLUTION)));
    int index = Objects.requireNonNull(clauses.byLabel().get(row.clause()), row.toString());
    List<Ranked> ranked = new Answers(clauses.sides(), weights).to(demand(row));
    int at = -1;
    for (int i = 0; i < ranked.size(); i++) {
      at = ranked.get(i).index() == index ? i : at;
    }
    boolean strong = at >= 0 && ranked.get(at).strong();
    tally(n, row.answer(), at >= 0 && at < FIRST, strong);
  }

  private static void tally(int[] n, boolean answer, boolean among, boolean strong) {
    n[0] += answer ? 1 : 0;
    n[1] += answer && among ? 1 : 0;
    n[2] += strong ? 1 : 0;
    n[3] += strong && answer ? 1 : 0;
    n[4] += answer ? 0 : 1;
    n[5] += strong && !answer ? 1 : 0;
  }

  private static List<Row> rows(String gold) {
    List<Row> rows = new ArrayList<>();
    for (String line : WordLists.lines(DocumentReader.class, "gold/answers/" + gold)) {
      String[] cells = line.split("\t");
      if (cells[4].equals(cells[5])) {
        rows.add(
            new Row(
                cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                cells[3],
                cells[4].equals("answer")));
      }
    }
    return rows;
  }

  // ---------------------------------------------------------------- the texts

  static DocumentReading read(String file, DocumentKind kind) {
    Path path = Corpus.folder(".").resolve(file).normalize();
    return DocumentReader.read(Corpus.text(path), new ReadingHints(kind, null, null));
  }

  static Clauses clauses(DocumentReading reading) {
    String text = reading.segmentation().reading().text();
    String language = reading.segmentation().language();
    List<Block> blocks = reading.segmentation().blocks();
    String title =
        blocks.stream()
            .filter(b -> b.kind() == BlockKind.TITLE)
            .map(b -> b.span().of(text))
            .collect(Collectors.joining(" "));
    Map<Integer, Side> byBlock = new HashMap<>();
    Map<String, Integer> byLabel = new LinkedHashMap<>();
    List<Side> sides = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (Set.of(BlockKind.PREAMBULAR, BlockKind.OPERATIVE, BlockKind.SUB).contains(block.kind())) {
        Side.Anatomy anatomy =
            new Side.Anatomy(block.span().start(), block.verbs(), block.addressees());
        Side side =
            Side.clause(
                    language,
                    block.kind(),
                    block.span().of(text),
                    anatomy,
                    block.citations(),
                    byBlock.get(block.parent()))
                .in(title);
        byBlock.put(i, side);
        byLabel.putIfAbsent(String.valueOf(block.label()), sides.size());
        sides.add(side);
      }
    }
    return new Clauses(byLabel, sides);
  }

  /** The demand that the machine found where the gold of the letter has it. */
  private Side demand(Row row) {
    List<String[]> gold =
        WordLists.lines(DocumentReader.class, "gold/letters/" + row.letter() + ".tsv").stream()
            .map(line -> line.split("\t"))
            .toList();
    String file =
        gold.stream().filter(g -> g[0].equals("file")).map(g -> g[1]).findFirst().orElseThrow();
    DocumentReading letter = letters.computeIfAbsent(file, f -> read(f, DocumentKind.LETTER));
    String[] asked = gold.stream().filter(g -> g[0].equals("demand")).toList().get(row.demand());
    Span there = new Span(Integer.parseInt(asked[1]), Integer.parseInt(asked[2]));
    return demand(
        letter,
        letter.letter().demands().stream()
            .max(Comparator.comparingInt(d -> common(source(letter, d), there)))
            .orElseThrow());
  }

  static Side demand(DocumentReading letter, FoundDemand found) {
    String text = letter.segmentation().reading().text();
    Set<String> whom =
        found.addressees().stream()
            .map(AddresseePhrase::entity)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return Side.demand(
        letter.segmentation().language(),
        found.span().of(text),
        new Side.Anatomy(found.span().start(), found.verbs(), found.addressees()),
        whom,
        List.of());
  }

  /** Where the demand stands in the file, roughly: by its share of its block. */
  private static Span source(DocumentReading letter, FoundDemand demand) {
    Block block = letter.segmentation().blocks().get(demand.block());
    List<SourceSpan> pieces = block.source();
    int from = pieces.get(0).start() + demand.span().start() - block.span().start();
    return new Span(from, from + demand.span().length());
  }

  private static int common(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
  }
}
