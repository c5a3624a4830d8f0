package org.dispositif.text.cite;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose number it is, from what the sentence says and what the form of the number allows: the
 * Security Council counts with the year, the General Assembly by sessions, the Economic and Social
 * Council and its commissions by years.
 */
final class Owners {

  private static final Set<String> BY_SESSION_ONLY = Set.of("GA", "HRC", "SC", "ESCAP", "UNEA");
  private static final Set<String> NEVER_BY_SESSION = Set.of("SC", "ECOSOC");
  private static final Set<String> DOTTED = Set.of("CMS", "COP");

  /** No session of the Human Rights Council has adopted so many. */
  private static final int MOST_OF_A_COUNCIL_SESSION = 60;

  private static final int YEAR_DIGITS = 4;

  private Owners() {}

  /**
   * @param named by the sentence for this number, null for none
   * @param subject who acts in the sentence
   * @return null where the number cannot be anybody's
   */
  static @Nullable Organ of(
      CitedNumber number, @Nullable Organ named, @Nullable Organ subject, @Nullable Organ speaker) {
    return switch (number.form()) {
      case YEAR -> Organ.of("SC");
      case ROMAN -> roman(number, named);
      case YEARLY -> yearly(named, subject, speaker);
      case SESSION -> session(number, named, speaker);
      case DOTTED -> dotted(named, speaker);
    };
  }

  private static @Nullable Organ roman(CitedNumber number, @Nullable Organ named) {
    boolean possible = named != null && !named.code().equals("SC") && !named.code().equals("HRC");
    return possible ? named : Organ.of("GA");
  }

  private static @Nullable Organ yearly(
      @Nullable Organ named, @Nullable Organ subject, @Nullable Organ speaker) {
    for (Organ organ : new Organ[] {named, subject, speaker}) {
      if (organ != null && !BY_SESSION_ONLY.contains(organ.code())) {
        return organ;
      }
    }
    return Organ.of("ECOSOC");
  }

  private static @Nullable Organ session(
      CitedNumber number, @Nullable Organ named, @Nullable Organ speaker) {
    if (endsInYear(number)) {
      return Organ.UNLISTED;
    }
    Organ organ = named == null ? speaker : named;
    boolean possible = organ != null && !NEVER_BY_SESSION.contains(organ.code());
    if (organ != null
        && possible
        && organ.code().equals("HRC")
        && !number.number().startsWith("S-")) {
      int slash = number.number().indexOf('/');
      String last = number.number().substring(slash + 1);
      possible =
          last.length() < 3 && Integer.parseInt(last) <= MOST_OF_A_COUNCIL_SESSION
              || isDecisionLike(number);
    }
    return possible ? organ : Organ.of("GA");
  }

  /** "6/2019": conferences of other organisations count so, no body of the list does. */
  private static boolean endsInYear(CitedNumber number) {
    String last = number.number().substring(number.number().lastIndexOf('/') + 1);
    return last.length() == YEAR_DIGITS && (last.startsWith("19") || last.startsWith("20"));
  }

  /** The Council's decisions of a session are numbered from 101. */
  private static boolean isDecisionLike(CitedNumber number) {
    String[] parts = number.number().split("/");
    return parts[0].length() <= 2
        && parts[1].length() == 3
        && parts[1].startsWith("1")
        && Integer.parseInt(parts[0]) < 59
        && Integer.parseInt(parts[1]) < 130;
  }

  private static @Nullable Organ dotted(@Nullable Organ named, @Nullable Organ speaker) {
    for (Organ organ : new Organ[] {named, speaker}) {
      if (organ != null && DOTTED.contains(organ.code())) {
        return organ;
      }
    }
    return null;
  }
}
