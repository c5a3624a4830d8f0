package org.dispositif.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An addressee is the same with its article and without; own pairs in the six languages. */
class WeightlessTest {

  private static Passage passage(String language, String text) {
    List<String> pieces = new Pieces(text).list();
    return new Passage(Passage.Role.ITEM, 0, null, "OP1", "9/4", language, pieces, null);
  }

  private static List<Solution.Mark> marks(Passage passage, String words) {
    int at = passage.text().indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return new Pieces(passage.text()).marks(0, List.of(new Span(at, at + words.length())));
  }

  private static Question question(Passage passage, String key) {
    Solution right = Solution.ofMarks(marks(passage, key));
    return new Question(UUID.randomUUID(), QuestionKind.ADDRESSEES, null, List.of(passage), right);
  }

  private static double score(Passage passage, String key, String... answer) {
    Question question = question(passage, key);
    List<Solution.Mark> given = new ArrayList<>();
    Arrays.stream(answer).forEach(words -> given.addAll(marks(passage, words)));
    return Scoring.of(question, Solution.ofMarks(Solution.joined(given)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fr | Exhorte tous les États à tenir parole ; | tous les États | États
          fr | Prie l’Assemblée générale d’entendre la salle ; | l’Assemblée générale | Assemblée générale
          fr | Demande au Haut-Commissariat de compter ; | au Haut-Commissariat | Haut-Commissariat
          fr | Engage lesdites autorités à ouvrir les registres ; | lesdites autorités | autorités
          en | Urges all States to keep their word; | all States | States
          en | Calls upon the other parties to listen; | upon the other parties | parties
          es | Exhorta a todos los Estados a que cumplan; | a todos los Estados | Estados
          es | Pide al Secretario General que informe; | al Secretario General | Secretario General
          ru | призывает все государства сдержать слово; | все государства | государства
          ru | обращается к другим сторонам с просьбой; | к другим сторонам | сторонам
          zh | 敦促所有国家信守诺言； | 所有国家 | 国家
          zh | 请各会员国答复； | 各会员国 | 会员国
          ar | يدعو جميع الدول إلى الوفاء بوعدها؛ | جميع الدول | الدول
          ar | يهيب بجميع الدول أن تفي بوعدها؛ | بجميع الدول | الدول
          """)
  void withAndWithoutArticlesBothAgreeWithTheKey(
      String language, String text, String full, String bare) {
    Passage passage = passage(language, text);
    assertThat(score(passage, full, bare)).as("key with, answer without").isEqualTo(1);
    assertThat(score(passage, bare, full)).as("key without, answer with").isEqualTo(1);
    assertThat(score(passage, full, full)).isEqualTo(1);
    assertThat(bare(passage, full)).isEqualTo(marks(passage, bare));
  }

  private static List<Solution.Mark> bare(Passage passage, String words) {
    boolean[] free = Weightless.of(QuestionKind.ADDRESSEES, passage);
    return marks(passage, words).stream().map(m -> Weightless.bare(m, free)).toList();
  }

  @Test
  void otherWordsStillCount() {
    Passage passage = passage("fr", "Exhorte tous les États à tenir parole ;");
    assertThat(score(passage, "tous les États", "tous les")).isZero();
    assertThat(score(passage, "États", "États à tenir")).isLessThan(1);
    assertThat(score(passage, "États", "Exhorte")).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | Urges all States to listen and others to speak; | others | speak
          fr | Exhorte les États à écouter et chacun des autres à parler ; | autres | parler
          es | Exhorta a los Estados a escuchar y a todos a hablar; | todos | hablar
          ru | рекомендует всем говорить, а государствам слушать; | всем | слушать
          zh | 敦促国家倾听，请各发言； | 各 | 发言
          ar | يدعو الدول إلى الاستماع ويطلب من الجميع، كل، الكلام؛ | كل | الكلام
          """)
  void anAddresseeOfSuchWordsAloneCounts(String language, String text, String key, String wrong) {
    Passage passage = passage(language, text);
    assertThat(bare(passage, key)).isEqualTo(marks(passage, key));
    assertThat(score(passage, key)).as("nothing marked").isZero();
    assertThat(score(passage, key, wrong)).isZero();
    assertThat(score(passage, key, key)).isEqualTo(1);
    assertThat(score(passage, key, key, wrong)).isBetween(0.1, 0.9);
  }

  @Test
  void thatSuchAWordCountsIsNotToldBeforeTheKey() {
    Question question = question(passage("en", "Urges others to act;"), "others");
    assertThat(Weightless.words(question, 0, false)).containsExactly(1, 2);
    assertThat(Weightless.words(question, 0, true)).containsExactly(2);
  }

  @Test
  void inOtherQuestionsEveryWordCounts() {
    Passage passage = passage("en", "all States");
    assertThat(Weightless.of(QuestionKind.CHANGED, passage)).containsOnly(false);
    assertThat(Weightless.of(QuestionKind.ADDRESSEES, passage)).containsExactly(true, false);
  }
}
