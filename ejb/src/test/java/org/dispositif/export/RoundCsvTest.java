package org.dispositif.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dispositif.exercise.Feedback;
import org.dispositif.exercise.Passage;
import org.dispositif.exercise.Question;
import org.dispositif.exercise.QuestionKind;
import org.dispositif.exercise.Room;
import org.dispositif.exercise.RoundView;
import org.dispositif.exercise.Solution;
import org.junit.jupiter.api.Test;

/** What a room answered, as people read it in a sheet. */
class RoundCsvTest {

  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Test
  void clausesAreNamedAsTheyArePrintedInTheirLanguage() throws IOException {
    Solution key = Solution.ofValues(List.of(0, 1));
    Question question =
        new Question(
            UUID.randomUUID(),
            QuestionKind.KIND,
            null,
            List.of(item("PP7", "fr"), item("OP6", "en")),
            key);
    Room.Result result = new Room.Result("Zoé", 1, 0, key, 1, NOW);
    StringBuilder csv = new StringBuilder();
    RoundCsv.write(
        round(question),
        List.of(result),
        text -> text.substring(text.lastIndexOf('.') + 1),
        (language, label) -> language + " " + label,
        csv);
    assertThat(csv).contains("fr PP7: 0; en OP6: 1");
  }

  private static Passage item(String label, String language) {
    List<String> pieces = List.of("", "Décide", ".");
    return new Passage(Passage.Role.ITEM, 0, null, label, "9/4", language, pieces, null);
  }

  private static RoundView round(Question question) {
    UUID id = UUID.randomUUID();
    return new RoundView(
        id,
        1,
        id,
        id,
        "First steps",
        "fr",
        List.of(question),
        true,
        "ABCDEF",
        Feedback.WHEN_SHOWN,
        false,
        Set.of(),
        NOW,
        NOW,
        null,
        NOW);
  }
}
