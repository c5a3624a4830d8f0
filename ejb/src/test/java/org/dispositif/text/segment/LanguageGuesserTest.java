package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dispositif.text.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Le phare est sur la côte et il brille.
          fr | 3. Décide de rester saisi de la question.
          fr | Rappelant ses résolutions antérieures,
          en | The lamp is on the coast and it shines.
          en | 7. Expresses grave concern over the lamps
          en | Recalling its previous resolutions on lighthouses,
          es | El faro está en la costa y brilla.
          es | 2. Insta a los armadores a que enciendan los faros;
          ru | Маяк стоит на берегу.
          ru | ссылаясь на свои предыдущие резолюции о маяках,
          zh | 灯塔在海边。
          zh | 回顾其以往关于灯塔的各项决议，
          ar | المنارة على الساحل.
          ar | وإذ يشير إلى قراراته السابقة بشأن المنارات،
          """)
  void tellsTheSixLanguagesBySingleSentences(String language, String text) {
    assertThat(LanguageGuesser.guess(text)).isEqualTo(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          de | Der Leuchtturm steht an der Küste und er wird nicht repariert.
          it | Il faro è sulla costa e non è più acceso, come nel passato.
          pt | O farol está na costa e não foi consertado pelo governo.
          nl | De vuurtoren staat aan de kust en hij wordt niet hersteld.
          uk | Маяк стоїть на узбережжі, і його не ремонтують з весни.
          fa | این فانوس دریایی در ساحل است و برای ما روشن می شود.
          ja | 灯台は海岸に立っています。
          ko | 등대는 해안에 서 있습니다.
          """)
  void takesNoOtherLanguageForOneOfTheSix(String language, String text) {
    assertThat(LanguageGuesser.guess(text)).isEqualTo(language);
  }

  @Test
  void saysWhereNothingTells() {
    assertThat(LanguageGuesser.guess("123 456")).isEqualTo("und");
    assertThat(LanguageGuesser.guess("")).isEqualTo("und");
    assertThat(LanguageGuesser.guess("| 216 | 1 023 | X |")).isEqualTo("und");
  }

  @Test
  void readsTheScriptOfTheWordsNotOfNames() {
    assertThat(LanguageGuesser.guess("按照 UNESCO 和 UNICEF 的建议")).isEqualTo("zh");
    assertThat(LanguageGuesser.guess("Le mot russe маяк dit un phare.")).isEqualTo("fr");
  }

  @Test
  void tellsTheLanguageOfEveryResolutionOfTheCorpus() {
    assertThat(wrong(Corpus.files("resolutions-en-sc"), "en")).isEmpty();
    int inEnglishInArabicOrEmpty = 9;
    assertThat(wrong(Corpus.files("resolutions-fr"), "fr"))
        .hasSizeLessThanOrEqualTo(inEnglishInArabicOrEmpty);
  }

  private static List<String> wrong(List<Path> files, String language) {
    return files.stream()
        .filter(file -> !LanguageGuesser.guess(Corpus.text(file)).equals(language))
        .map(file -> file.getFileName().toString())
        .toList();
  }
}
