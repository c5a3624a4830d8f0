package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.dispositif.text.Corpus;
import org.junit.jupiter.api.Test;

/**
 * The documents labelled by hand are cut as people cut them; skipped where {@code CORPUS_DIR} is
 * unset. The floors are what was reached, so that nothing gets worse unseen.
 */
class ResolutionScoreTest {

  private static List<GoldDocument> gold() throws IOException, URISyntaxException {
    return gold("resolutions");
  }

  private static List<GoldDocument> gold(String name) throws IOException, URISyntaxException {
    Path folder =
        Path.of(
            Objects.requireNonNull(
                    ResolutionScoreTest.class.getResource("/org/dispositif/text/gold/" + name))
                .toURI());
    return GoldDocument.all(folder, Corpus.folder(""));
  }

  @Test
  void cutsAsPeopleDo() throws Exception {
    Scores scores = ResolutionScorer.score(gold());
    assertThat(scores.boundaries().f1()).as(scores.print()).isGreaterThan(0.98);
    assertThat(scores.clauses().f1()).as(scores.print()).isGreaterThan(0.985);
    assertThat(scores.labels()).as(scores.print()).isGreaterThan(0.97);
    assertThat(scores.languages()).as(scores.print()).isEqualTo(1);
  }

  @Test
  void cutsHardWrappedTextsAsPeopleDo() throws Exception {
    Scores scores = ResolutionScorer.score(gold().stream().map(Wrapped::of).toList());
    assertThat(scores.boundaries().f1()).as(scores.print()).isGreaterThan(0.97);
    assertThat(scores.clauses().f1()).as(scores.print()).isGreaterThan(0.98);
  }

  @Test
  void whatIsShownWithoutAMarkIsRight() throws Exception {
    Scores scores = ResolutionScorer.score(gold());
    assertThat(scores.unmarkedRight()).as(scores.print()).isGreaterThan(0.99);
    assertThat(scores.markedShare()).as(scores.print()).isLessThan(0.08);
  }

  /** These were labelled without looking at the machine's cut, and held against it late. */
  @Test
  void cutsDocumentsThatNoRuleWasMadeFor() throws Exception {
    Scores scores = ResolutionScorer.score(gold("later"));
    assertThat(scores.boundaries().f1()).as(scores.print()).isGreaterThan(0.96);
    assertThat(scores.clauses().f1()).as(scores.print()).isGreaterThan(0.97);
    assertThat(scores.labels()).as(scores.print()).isGreaterThan(0.98);
  }
}
