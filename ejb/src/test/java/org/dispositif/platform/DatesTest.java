package org.dispositif.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Days and times as people write them. */
class DatesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
  private static final Instant TIME = Instant.parse("2026-11-03T18:05:00Z");

  @Test
  void writesTheDayBeforeTheMonth() {
    assertThat(Dates.day(DAY, Locale.ENGLISH)).isEqualTo("3 November 2026");
    assertThat(Dates.day(DAY, Locale.FRENCH)).isEqualTo("3 novembre 2026");
  }

  @Test
  void tellsTheTimeOfTheDayInTwentyFourHours() {
    assertThat(Dates.time(TIME, FormatStyle.MEDIUM, Locale.ENGLISH))
        .startsWith("3 Nov 2026")
        .endsWith("18:05");
    assertThat(Dates.time(TIME, FormatStyle.LONG, Locale.FRENCH))
        .startsWith("3 novembre 2026")
        .endsWith("18:05");
  }

  @Test
  void writesNothingWhereNothingIsKnown() {
    assertThat(Dates.day(null, Locale.ENGLISH)).isEmpty();
    assertThat(Dates.time(null, FormatStyle.MEDIUM, Locale.ENGLISH)).isEmpty();
  }
}
