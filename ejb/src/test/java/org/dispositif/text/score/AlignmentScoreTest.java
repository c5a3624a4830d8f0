package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import org.dispositif.text.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignmentScoreTest {

  @ParameterizedTest
  @ValueSource(strings = {"alignments", "alignments-later"})
  void alignmentsStayAsRightAsTheyAre(String name) throws URISyntaxException {
    Corpus.folder("");
    URL folder = AlignmentScore.class.getResource("/org/dispositif/text/gold/" + name);
    AlignmentScore score = new AlignmentScore();
    AlignmentGold.readAll(Path.of(folder.toURI())).forEach(score::add);
    assertThat(score.f1()).as(score + "\n" + score.faults()).isGreaterThanOrEqualTo(0.95);
  }
}
