package org.dispositif.text.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.quote.QuotationCases.Case;
import org.dispositif.text.quote.QuotationCases.Expected;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Three hundred generated cases, on texts of our own and on those of the corpus. */
class QuotationCasesTest {

  private static final int COUNT = 300;

  /** Right, wrongly shown, missed. */
  private static final class Tally {
    int right;
    int wrong;
    int missed;

    double precision() {
      return right / (double) Math.max(1, right + wrong);
    }

    double recall() {
      return right / (double) Math.max(1, right + missed);
    }
  }

  private final Map<String, Tally> byKind = new TreeMap<>();
  private final Tally all = new Tally();
  private final List<String> faults = new ArrayList<>();

  @Test
  void findsGeneratedQuotationsOfTheSpecimens() {
    List<SourceText> sources = new ArrayList<>();
    for (String language : List.of("en", "fr")) {
      sources.add(source(specimen(language + "/letter.txt"), false));
      sources.add(source(specimen(language + "/resolution.txt"), true));
    }
    score(sources, 20261122);
  }

  @Test
  void findsGeneratedQuotationsOfRealTexts() {
    List<SourceText> sources = new ArrayList<>();
    Corpus.files("letters").forEach(file -> sources.add(source(Corpus.text(file), false)));
    List<Path> resolutions = Corpus.files("resolutions-fr");
    for (int i = 0; i < 37; i++) {
      sources.add(source(Corpus.text(resolutions.get(i * 50 + 7)), true));
    }
    score(sources, 48017);
  }

  private void score(List<SourceText> sources, long seed) {
    List<SourceText> searched = QuotationCases.withFormulas(sources);
    for (Case made : QuotationCases.of(sources, seed, COUNT)) {
      score(made, SourceFinder.find(made.text(), searched));
    }
    String report = report();
    assertThat(all.precision()).as(report).isGreaterThanOrEqualTo(0.98);
    assertThat(all.recall()).as(report).isGreaterThanOrEqualTo(0.98);
  }

  private void score(Case made, List<TakenWords> found) {
    Tally tally = byKind.computeIfAbsent(made.kind(), k -> new Tally());
    boolean right = false;
    for (TakenWords words : found) {
      boolean shown = words.source() != null;
      boolean hit = shown && !right && agrees(made.expected(), words);
      right |= hit;
      if (shown && !hit) {
        tally.wrong++;
        all.wrong++;
      }
    }
    if (right) {
      tally.right++;
      all.right++;
    } else if (made.expected() != null) {
      tally.missed++;
      all.missed++;
    }
    if (found.stream().anyMatch(t -> t.source() != null) && !right
        || made.expected() != null && !right) {
      faults.add(
          made.kind() + ": " + made.text().text() + "\n   " + made.expected() + "\n   " + found);
    }
  }

  /** The same source and exactness, and the same words there but for one at each end. */
  private static boolean agrees(@Nullable Expected expected, TakenWords words) {
    TakenWords.Place place = words.source();
    return expected != null
        && place != null
        && expected.exactness() == words.exactness()
        && expected.source() == place.source()
        && near(expected.span(), place.span());
  }

  private static boolean near(Span wanted, Span found) {
    return Math.abs(wanted.start() - found.start()) <= 16
        && Math.abs(wanted.end() - found.end()) <= 16;
  }

  private String report() {
    StringBuilder report = new StringBuilder();
    byKind.forEach(
        (kind, t) ->
            report.append(
                String.format(
                    "%n%-16s right %3d wrong %3d missed %3d", kind, t.right, t.wrong, t.missed)));
    report.append(String.format("%nprecision %.4f recall %.4f", all.precision(), all.recall()));
    faults.stream().limit(12).forEach(f -> report.append("\n").append(f));
    return report.toString();
  }

  private static SourceText source(String text, boolean resolution) {
    return new SourceText(
        DocumentReader.read(text, ReadingHints.none()).segmentation().reading().text(), resolution);
  }

  private static String specimen(String name) {
    try (InputStream in =
        QuotationCasesTest.class.getResourceAsStream("/org/dispositif/specimen/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
