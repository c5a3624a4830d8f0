package org.dispositif.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Days and times for people, in their language; UTC, as the whole product. Readers of these texts
 * write the day before the month in English too.
 */
public final class Dates {

  private Dates() {}

  /** "21 November 2026"; nothing for no date. */
  public static String day(@Nullable LocalDate date, Locale locale) {
    return date == null
        ? ""
        : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(order(locale))
            .format(date);
  }

  /** A day and the time of it, the day in words of this length; nothing for no instant. */
  public static String time(@Nullable Instant at, FormatStyle day, Locale locale) {
    return at == null
        ? ""
        : DateTimeFormatter.ofLocalizedDateTime(day, FormatStyle.SHORT)
            .withLocale(order(locale))
            .format(at.atZone(ZoneOffset.UTC));
  }

  private static Locale order(Locale locale) {
    return locale.getLanguage().equals("en") ? Locale.UK : locale;
  }
}
