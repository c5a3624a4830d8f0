package org.dispositif.text.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dispositif.text.source.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a text when all that tells nothing is gone. */
class PhraseTest {

  @Test
  void leavesOutFormulasInEveryLanguage() {
    assertThat(telling("Décide de rester saisi de la question des digues", "fr"))
        .isEqualTo("digues");
    assertThat(telling("in accordance with its programme of work, on dykes", "en"))
        .isEqualTo("dykes");
    assertThat(telling("права человека и основные свободы рыбаков", "ru")).isEqualTo("рыбаков");
    assertThat(telling("وفقا للقانون الدولي والسدود", "ar")).endsWith("والسدود");
  }

  @Test
  void takesNoAccountOfAccentsCaseAndDashes() {
    assertThat(telling("les ETATS MEMBRES, les États membres", "fr")).isEmpty();
  }

  @Test
  void looksAtChineseSignBySign() {
    assertThat(telling("根据国际法修建堤坝", "zh")).isEqualTo("修 建 堤 坝");
  }

  @Test
  void knowsSmallWordsHoweverTheyAreWritten() {
    assertThat(SmallWords.joins("الي", "ar")).isTrue();
    assertThat(SmallWords.denies("without", "en")).isTrue();
    assertThat(SmallWords.joins("without", "en")).isFalse();
    assertThat(SmallWords.has("exhorte", "fr")).isTrue();
    assertThat(SmallWords.has("exhorte", "tlh")).isFalse();
  }

  @Test
  void stemsGoNoFurtherThanTheyOught() {
    assertThat(Stem.singular("menaces")).isEqualTo("menace");
    assertThat(Stem.singular("gas")).isEqualTo("gas");
    assertThat(Stem.of("surveillances")).isEqualTo(Stem.of("surveillance"));
  }

  /** What is said twice in the list is found once, and hides that it was meant otherwise. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void saysEveryPhraseOnce(String language) {
    Map<List<String>, Long> times =
        StockPhrases.of(language).stream()
            .map(line -> ComparedWords.of(line).stream().map(Word::folded).toList())
            .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
    assertThat(times).isNotEmpty().allSatisfy((words, n) -> assertThat(n).isEqualTo(1));
  }

  private static String telling(String text, String language) {
    List<Word> words = ComparedWords.of(text);
    boolean[] stock = StockPhrases.in(words);
    return words.stream()
        .filter(w -> !stock[words.indexOf(w)] && !SmallWords.has(w.folded(), language))
        .map(Word::folded)
        .collect(Collectors.joining(" "));
  }
}
