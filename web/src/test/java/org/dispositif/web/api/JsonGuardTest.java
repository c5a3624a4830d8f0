package org.dispositif.web.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonGuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"a\": \"\\ud83c\\udf31 and 🌱\"}",
        "{\"a\": \"no \\\\u0000 escape\"}",
        "{\"brackets\": \"[[[[\\\"{{{{\"}"
      })
  void letsOrdinaryJsonPass(String json) {
    assertThatCode(() -> JsonGuard.check(json)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"a\": \"\\u0000\"}",
        "{\"a\": \"\\ud83c\"}",
        "{\"a\": \"\\ud83c x\"}",
        "{\"a\": \"\\udf31\"}"
      })
  void refusesCharactersThatCannotBeKept(String json) {
    assertThatThrownBy(() -> JsonGuard.check(json)).hasMessageContaining("json.character");
  }

  @Test
  void boundsTheDepth() {
    String fits = "[".repeat(JsonGuard.DEEPEST) + "]".repeat(JsonGuard.DEEPEST);
    assertThatCode(() -> JsonGuard.check(fits)).doesNotThrowAnyException();
    assertThatThrownBy(() -> JsonGuard.check("[" + fits + "]")).hasMessageContaining("json.deep");
  }

  @Test
  void refusesNothing() {
    assertThatThrownBy(() -> JsonGuard.check(" \n")).hasMessageContaining("json.empty");
  }
}
