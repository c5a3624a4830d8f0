package org.dispositif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.document.DocumentView;
import org.dispositif.text.segment.DocumentKind;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

  private final DocumentView letter =
      Samples.document(DocumentKind.LETTER, "On prisons", LocalDate.of(2020, 1, 1));
  private final DocumentView early = resolution("Rights and water", 2010);
  private final DocumentView topic = resolution("Rights of people in prisons", 2012);
  private final DocumentView late = resolution("Rights and oceans", 2021);
  private final DocumentView latest = resolution("Rights and forests", 2022);

  @Test
  void takesWhatWasJudgedBeforeAllElse() {
    assertThat(choice(Map.of(early.id(), 3L)).of(all(), 1)).containsExactly(early);
  }

  @Test
  void prefersWhatIsLaterThanTheLetter() {
    assertThat(choice(Map.of()).of(List.of(early, late), 1)).containsExactly(late);
  }

  @Test
  void takesWhatTheLetterSpeaksOfThoughItIsOlder() {
    assertThat(choice(Map.of()).of(all(), 3)).contains(topic).doesNotContain(early);
  }

  @Test
  void standsInTheOrderOfTheDatesWhateverCameFirst() {
    assertThat(choice(Map.of(latest.id(), 9L)).of(all(), 4))
        .containsExactly(early, topic, late, latest);
  }

  private List<DocumentView> all() {
    return List.of(latest, early, late, topic);
  }

  private ColumnChoice choice(Map<UUID, Long> judged) {
    String words = "On prisons\nWe ask all States to open their prisons to visits.";
    return new ColumnChoice(List.of(letter), words, judged, Map.of());
  }

  private static DocumentView resolution(String title, int year) {
    return Samples.document(DocumentKind.RESOLUTION, title, LocalDate.of(year, 6, 1));
  }
}
