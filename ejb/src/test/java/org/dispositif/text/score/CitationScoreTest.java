package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.dispositif.text.Corpus;
import org.junit.jupiter.api.Test;

class CitationScoreTest {

  @Test
  void citationsStayAsRightAsTheyAre() throws URISyntaxException {
    Corpus.folder("");
    URL folder = CitationScore.class.getResource("/org/dispositif/text/gold/citations");
    CitationScore score = new CitationScore();
    CitationGold.readAll(Path.of(folder.toURI())).forEach(score::add);
    assertThat(score.precision()).as(score + "\n" + score.faults()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.recall()).as(score + "\n" + score.faults()).isGreaterThanOrEqualTo(0.98);
    assertThat(score.places()).as(score + "\n" + score.faults()).isGreaterThanOrEqualTo(0.98);
  }
}
