package org.dispositif.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dispositif.exercise.Sample.mark;
import static org.dispositif.exercise.Sample.marks;
import static org.dispositif.exercise.Sample.values;

import java.util.List;
import org.dispositif.comparison.Coverage;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, what is sent to them, codes and nicknames. */
class QuestionTest {

  private final Question marking =
      Sample.question(QuestionKind.DEMANDS, marks(mark(1, 0, 1)), "one two three", "four five");

  @Test
  void piecesAreTheTextAgain() {
    String text = "« L’appel » de l’ONU, 3 bis; don't\n中文 字";
    Passage passage = Sample.item(text);
    assertThat(passage.text()).isEqualTo(text);
    assertThat(passage.pieces()).hasSize(2 * passage.words() + 1);
    assertThat(passage.pieces()).contains("中", "文", "don't", "L’", "appel");
  }

  @Test
  void aStretchMarksTheWordsThatItTouches() {
    assertThat(new Pieces("one, two three").marks(4, List.of(new Span(1, 7))))
        .containsExactly(mark(4, 0, 2));
  }

  @Test
  void marksThatTouchAreOne() {
    assertThat(marking.fitted(marks(mark(0, 1, 2), mark(0, 2, 3), mark(0, 1, 2))).marks())
        .containsExactly(mark(0, 1, 3));
  }

  @Test
  void whatDoesNotFitIsRefused() {
    assertThatThrownBy(() -> marking.fitted(marks(mark(0, 2, 4)))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> marking.fitted(marks(mark(2, 0, 1)))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> marking.fitted(marks(mark(0, -1, 1)))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> marking.fitted(values(1))).isInstanceOf(Refusal.class);
    assertThatThrownBy(() -> Sample.kinds(0, 1).fitted(values(2))).isInstanceOf(Refusal.class);
  }

  @Test
  void aPassageLeftOutTakesItsKeyWithIt() {
    Question without = marking.without(0);
    assertThat(without.passages()).hasSize(1);
    assertThat(without.key().marks()).containsExactly(mark(0, 0, 1));
    assertThat(Sample.kinds(0, 1, 1).without(1).key().values()).containsExactly(0, 1);
  }

  @Test
  void isReadyWhenItsKeySaysAll() {
    assertThat(Sample.kinds(0, null).ready()).isFalse();
    assertThat(Sample.strengths(3, 3).ready()).isFalse();
    assertThat(Sample.answered(null, null, 1).ready()).isFalse();
    assertThat(Sample.answered(Coverage.NONE, null, 0).ready()).isTrue();
  }

  @Test
  void isKeptAsJson() {
    Question question = Sample.answered(Coverage.PARTIAL, null, 1, 0);
    assertThat(Json.<Question>read(Json.write(question), Question.class)).isEqualTo(question);
    assertThat(Json.<Question>read(Json.write(marking), Question.class)).isEqualTo(marking);
  }

  @Test
  void aCodeIsTakenAsPeopleTypeIt() {
    String code = Codes.next();
    String typed = " " + code.substring(0, 3).toLowerCase() + "-" + code.substring(3) + " ";
    assertThat(Codes.typed(typed)).isEqualTo(code);
    assertThat(Codes.typed(code + "A")).isEmpty();
    assertThat(Codes.typed(null)).isEmpty();
  }

  @Test
  void nicknamesThatLookAlikeAreOne() {
    assertThat(Nicknames.clean("  Zoé\u202e \u0007 the\tFirst ")).isEqualTo("Zoé the First");
    assertThat(Nicknames.key("ZOE the first")).isEqualTo(Nicknames.key("Zoé  The First"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\u200b", "...", "a name that is longer than names may be"})
  void unusableNicknamesAreRefused(String typed) {
    assertThatThrownBy(() -> Nicknames.clean(typed)).isInstanceOf(Refusal.class);
  }
}
