package org.dispositif.text.score;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.CodePoints;
import org.jspecify.annotations.Nullable;

/**
 * Holds the citations that the whole reading of a file gives against those that a person found. A
 * citation found is right where its symbol is that of one not yet taken whose place lies within
 * {@value #NEAR} code points. Treaties cited by title are not scored.
 */
public final class CitationScore {

  private static final int NEAR = 60;

  private int right;
  private int paragraphsRight;
  private int found;
  private int expected;
  private final List<String> faults = new ArrayList<>();

  /** One citation found, in code points of the source. */
  private record Found(int at, String symbol, String paragraph, String section) {}

  /**
   * Scores a folder of gold files and prints the figures.
   *
   * @param args the folder; the corpus is found by {@code CORPUS_DIR}
   */
  public static void main(String[] args) {
    CitationScore score = new CitationScore();
    CitationGold.readAll(Path.of(args[0])).forEach(score::add);
    score.faults.forEach(System.out::println);
    System.out.println(score);
  }

  void add(CitationGold gold) {
    Path file = Corpus.folder("").resolve(gold.file());
    if (!Files.exists(file)) {
      throw new IllegalStateException("the corpus lacks " + gold.file());
    }
    List<Found> citations = found(Corpus.text(file), gold);
    List<CitationGold.Row> open = new ArrayList<>(gold.rows());
    for (Found citation : citations) {
      CitationGold.Row match = match(citation, open);
      if (match == null) {
        faults.add("+ " + gold.file() + " " + citation);
      } else {
        open.remove(match);
        take(gold, citation, match);
      }
    }
    open.forEach(row -> faults.add("- " + gold.file() + " " + row));
    found += citations.size();
    expected += gold.rows().size();
  }

  private void take(CitationGold gold, Found citation, CitationGold.Row match) {
    right++;
    boolean place =
        citation.paragraph.equals(match.paragraph()) && citation.section.equals(match.section());
    paragraphsRight += place ? 1 : 0;
    if (!place) {
      faults.add("~ " + gold.file() + " " + citation + " for " + match);
    }
  }

  private static CitationGold.@Nullable Row match(Found citation, List<CitationGold.Row> open) {
    return open.stream()
        .filter(row -> row.symbol().equals(citation.symbol))
        .filter(row -> Math.abs(row.start() - citation.at) <= NEAR)
        .findFirst()
        .orElse(null);
  }

  private static List<Found> found(String source, CitationGold gold) {
    ReadingHints hints = new ReadingHints(DocumentKind.RESOLUTION, null, null);
    Segmentation cut = DocumentReader.read(source, hints).segmentation();
    CodePoints points = CodePoints.of(source);
    SourceOffsets offsets = new SourceOffsets(source, cut.reading());
    List<Found> found = new ArrayList<>();
    for (Block block : cut.blocks()) {
      for (Citation citation : block.citations()) {
        int point = points.fromUtf16(offsets.of(citation.span().start()));
        if (point >= gold.from() && point < gold.to() && !citation.symbol().startsWith("treaty:")) {
          found.add(
              new Found(
                  point,
                  citation.symbol(),
                  Objects.toString(citation.paragraph(), ""),
                  Objects.toString(citation.section(), "")));
        }
      }
    }
    return found;
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 1 : (double) right / expected;
  }

  /** Of the citations found rightly, how many also have the paragraph and section right. */
  double places() {
    return right == 0 ? 1 : (double) paragraphsRight / right;
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "citations: %d expected, %d found, precision %.4f, recall %.4f, paragraph right %.4f",
        expected,
        found,
        precision(),
        recall(),
        places());
  }
}
