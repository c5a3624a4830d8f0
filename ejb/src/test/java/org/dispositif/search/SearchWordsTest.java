package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void wordsPhrasesBeginningsAndWhatMustNotBeThere() {
    SearchWords words = SearchWords.of("torture \"human rights\" -war prevent*");

    assertThat(words.all()).isEqualTo("torture \"human rights\" -war prevent*");
    assertThat(words.wanted()).isEqualTo("torture \"human rights\" prevent*");
  }

  @Test
  void frenchQuotationMarksHoldAPhraseToo() {
    assertThat(SearchWords.of("« droits de l’homme »").all()).isEqualTo("\"droits de l’homme\"");
  }

  @Test
  void aSymbolIsAPhraseAndTakesItsYear() {
    assertThat(SearchWords.of("A/HRC/RES/48/17, femmes").all())
        .isEqualTo("\"A/HRC/RES/48/17\" femmes");
    assertThat(SearchWords.of("S/RES/1325 (2000) paix").all())
        .isEqualTo("\"S/RES/1325 (2000)\" paix");
    assertThat(SearchWords.of("1325 (2000)").all()).isEqualTo("\"1325 (2000)\"");
    assertThat(SearchWords.of("paix (2000)").all()).isEqualTo("paix (2000)");
  }

  @Test
  void aQuotationMarkWithoutItsPairHoldsTheRest() {
    assertThat(SearchWords.of("a \"b c").all()).isEqualTo("a \"b c\"");
  }

  @Test
  void signsAloneAreNoWords() {
    assertThat(SearchWords.of("( - * \" ~ | & ! \\ \"\" -\" ").isEmpty()).isTrue();
    assertThat(SearchWords.of(null).isEmpty()).isTrue();
  }

  @Test
  void whatHasSignsAroundItLosesThem() {
    assertThat(SearchWords.of("(women), girls; -–").all()).isEqualTo("women girls");
  }

  @Test
  void neverFailsAndNeverGrows() {
    Random random = new Random(7);
    String signs = "ab1 \"«»-*()/\\+|~ .,\u00a0\ud83d\ude00权";
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n > 0; n--) {
        text.append(signs.charAt(random.nextInt(signs.length())));
      }
      SearchWords words = SearchWords.of(text.toString());
      assertThat(words.parts()).hasSizeLessThanOrEqualTo(24).allMatch(p -> !p.text().isBlank());
    }
    assertThat(SearchWords.of("x ".repeat(100_000)).parts()).hasSizeLessThanOrEqualTo(24);
  }
}
