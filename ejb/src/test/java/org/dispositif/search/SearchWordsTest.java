package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

  @Test
  void wordsPhrasesBeginningsAndWhatMustNotBeThere() {
    SearchWords words = SearchWords.of("torture \"human rights\" -war prevent*");

    assertThat(written(words.parts())).isEqualTo("torture \"human rights\" -war prevent*");
    assertThat(written(words.wanted())).isEqualTo("torture \"human rights\" prevent*");
    assertThat(written(words.unwanted())).isEqualTo("-war");
  }

  @Test
  void frenchQuotationMarksHoldAPhraseToo() {
    assertThat(written("« droits de l’homme »")).isEqualTo("\"droits de l’homme\"");
  }

  @Test
  void aSymbolIsAPhraseAndTakesItsYear() {
    assertThat(written("A/HRC/RES/48/17, femmes")).isEqualTo("\"A/HRC/RES/48/17\" femmes");
    assertThat(written("S/RES/1325 (2000) paix")).isEqualTo("\"S/RES/1325 (2000)\" paix");
    assertThat(written("1325 (2000)")).isEqualTo("\"1325 (2000)\"");
    assertThat(written("paix (2000)")).isEqualTo("paix (2000)");
  }

  @Test
  void aQuotationMarkWithoutItsPairHoldsTheRest() {
    assertThat(written("a \"b c")).isEqualTo("a \"b c\"");
  }

  private static String written(String typed) {
    return written(SearchWords.of(typed).parts());
  }

  private static String written(List<SearchWords.Part> parts) {
    return parts.stream()
        .map(p -> (p.without() ? "-" : "") + quoted(p) + (p.prefix() ? "*" : ""))
        .collect(Collectors.joining(" "));
  }

  private static String quoted(SearchWords.Part part) {
    return part.phrase() ? "\"" + part.text() + "\"" : part.text();
  }

  @Test
  void signsAloneAreNoWords() {
    assertThat(SearchWords.of("( - * \" ~ | & ! \\ \"\" -\" ").isEmpty()).isTrue();
    assertThat(SearchWords.of(null).isEmpty()).isTrue();
  }

  @Test
  void whatHasSignsAroundItLosesThem() {
    assertThat(written("(women), girls; -–")).isEqualTo("women girls");
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
