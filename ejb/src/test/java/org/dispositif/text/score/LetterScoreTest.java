package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;
import org.dispositif.text.Corpus;
import org.junit.jupiter.api.Test;

/** The letters of the corpus against what a person read in them: floors that only rise. */
class LetterScoreTest {

  private static Path gold() throws URISyntaxException {
    return Path.of(
        Objects.requireNonNull(
                LetterScoreTest.class.getResource("/org/dispositif/text/gold/letters"))
            .toURI());
  }

  @Test
  void readsLettersNearlyAsAPersonDoes() throws IOException, URISyntaxException {
    Path corpus = Corpus.folder("letters").getParent();
    LetterScore score = LetterScorer.of(gold(), Objects.requireNonNull(corpus));
    assertThat(score.letters).isEqualTo(16);
    assertThat(score.demands.f1()).as("demands %s", score).isGreaterThanOrEqualTo(0.97);
    assertThat(score.exact.f1()).as("exact %s", score).isGreaterThanOrEqualTo(0.93);
    assertThat(score.share(score.levels, score.matched)).as("levels").isGreaterThan(0.95);
    assertThat(score.share(score.asked, score.matched)).as("asked").isGreaterThan(0.95);
    assertThat(score.addressees.f1()).as("addressees").isGreaterThan(0.84);
    assertThat(score.signatories.f1()).as("signatories").isGreaterThan(0.98);
  }
}
