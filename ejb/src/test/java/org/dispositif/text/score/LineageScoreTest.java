package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.dispositif.text.Corpus;
import org.junit.jupiter.api.Test;

class LineageScoreTest {

  @Test
  void lineagesStayAsRightAsTheyAre() throws URISyntaxException {
    Corpus.folder("");
    LineageScore score = new LineageScore();
    score.addAll(
        Path.of(LineageScore.class.getResource("/org/dispositif/text/gold/lineages").toURI()));
    assertThat(score.share()).as(score + "\n" + score.faults()).isGreaterThanOrEqualTo(0.95);
  }
}
