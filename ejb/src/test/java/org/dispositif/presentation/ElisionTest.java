package org.dispositif.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Run;
import org.junit.jupiter.api.Test;

class ElisionTest {

  @Test
  void leavesShortPassagesWhole() {
    Passage passage = passage(new Run("Urges all States to keep their doors open", List.of()));
    assertThat(Elision.of(passage)).isEqualTo(passage);
  }

  @Test
  void keepsTheBeginningAndWhatIsMarkedWithWordsAround() {
    Run marked = new Run("to open its doors", List.of(Mark.EVIDENCE));
    Passage shown = Elision.of(passage(run(words(120)), marked, run(" " + words(120))));
    assertThat(shown.runs()).contains(marked);
    assertThat(shown.text()).startsWith("word0 word1 ").contains(" […] ");
    assertThat(shown.text().length()).isLessThan(Elision.SHORT);
    assertThat(leftOut(shown)).isEqualTo(2);
  }

  @Test
  void cutsBetweenWordsOnly() {
    Passage shown = Elision.of(passage(run(words(200))));
    String kept = shown.text().replace("[…]", "").strip();
    assertThat(words(200).split(" ")).contains(kept.split("\\s+"));
  }

  @Test
  void changesNoWordOfWhatItKeeps() {
    Passage whole = passage(run(words(90)), new Run("gone", List.of(Mark.DROPPED)), run(words(90)));
    Elision.of(whole).runs().stream()
        .filter(r -> !r.marks().contains(Mark.LEFT_OUT))
        .forEach(r -> assertThat(whole.text()).contains(r.text()));
  }

  @Test
  void leavesOutOfTheSecondLanguageToo() {
    Passage both = passage(run("short")).withSecond(passage(run(words(200))));
    assertThat(leftOut(Elision.of(both).second())).isEqualTo(1);
  }

  @Test
  void elidesChineseWithoutSpaces() {
    Passage shown = Elision.of(passage(run("促请各国".repeat(120))));
    assertThat(shown.text()).contains("[…]").doesNotContain(" ");
    assertThat(shown.text().length()).isLessThan(Elision.SHORT);
  }

  private static long leftOut(Passage passage) {
    return passage.runs().stream().filter(r -> r.marks().contains(Mark.LEFT_OUT)).count();
  }

  private static String words(int count) {
    return IntStream.range(0, count).mapToObj(i -> "word" + i).collect(Collectors.joining(" "));
  }

  private static Run run(String text) {
    return new Run(text, List.of());
  }

  static Passage passage(Run... runs) {
    return new Passage(
        Passage.Role.CLAUSE,
        null,
        null,
        "S/1",
        "OP1",
        null,
        "en",
        Passage.Half.OPERATIVE,
        List.of(runs),
        null,
        null,
        List.of());
  }
}
