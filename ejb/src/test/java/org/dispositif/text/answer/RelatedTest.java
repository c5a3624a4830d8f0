package org.dispositif.text.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.dispositif.text.answer.Related.Edge;
import org.dispositif.text.segment.BlockKind;
import org.junit.jupiter.api.Test;

/** Which paragraphs of a text belong together. */
class RelatedTest {

  private static final String[] HARBOUR = {
    "1. Urges the ports to repair their lighthouses before the winter;",
    "2. Invites fishermen to report damaged nets to the cooperative;",
    "3. Requests the mayors to plant chestnut trees along the avenues;",
    "4. Asks the ports to publish which lighthouses they could not repair;",
    "5. Thanks the musicians;"
  };

  @Test
  void findsWhatBuildsOnAParagraphAndWhatItBuildsOn() {
    assertThat(others(0)).contains(3);
    assertThat(others(3)).contains(0);
  }

  @Test
  void saysByWhichWords() {
    Edge edge = related().of(3).stream().filter(e -> e.earlier() == 0).findFirst().orElseThrow();
    assertThat(edge.reasons()).extracting(Reason::code).contains(Reason.Code.SAME_WORDS);
    assertThat(edge.reasons().get(0).values()).contains("lighthouses");
  }

  @Test
  void givesNothingWhereNothingSpeaksForIt() {
    assertThat(others(4)).doesNotContain(0, 1, 2);
    assertThat(new Related(List.of(side("1. Thanks the musicians;"))).of(0)).isEmpty();
  }

  @Test
  void looksAtEachParagraphOnceForOneOfThem() {
    List<Side> many = Collections.nCopies(4000, side(String.join(" ", HARBOUR)));
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(new Related(many).of(2000)).hasSize(6));
  }

  private static List<Integer> others(int at) {
    return related().of(at).stream().map(e -> e.earlier() == at ? e.later() : e.earlier()).toList();
  }

  private static Related related() {
    return new Related(Arrays.stream(HARBOUR).map(RelatedTest::side).toList());
  }

  private static Side side(String words) {
    Side.Anatomy nothing = new Side.Anatomy(0, List.of(), List.of());
    return Side.clause("en", BlockKind.OPERATIVE, words, nothing, List.of(), null);
  }
}
