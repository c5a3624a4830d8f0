package org.dispositif.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dispositif.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '\'',
      delimiter = '|',
      value = {
        "\"v7\" | 7",
        "* | 7",
        "\"v3\", \"v7\" | 7",
        "\"v3\" | 3",
        "\"v3\", \"v4\" | -1",
        "\"other\" | -1",
        "W/\"v7\" | -1",
        "v7 | -1"
      })
  void readsTheVersionThatTheCallerHasSeen(String header, int version) {
    assertThat(Preconditions.version(header, () -> 7)).isEqualTo(version);
  }

  @Test
  void wantsToBeTold() {
    assertThatThrownBy(() -> Preconditions.version(null, () -> 7))
        .isInstanceOfSatisfying(
            Refusal.class,
            r -> assertThat(r.reason()).isEqualTo(Refusal.Reason.PRECONDITION_REQUIRED));
  }

  @Test
  void showsThePresentStateAsTheApiDoes() {
    assertThatThrownBy(
            () ->
                Preconditions.showing(
                    Integer.class,
                    n -> "number " + n,
                    () -> {
                      throw Refusal.stale(5);
                    }))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.current()).isEqualTo("number 5"));
  }
}
