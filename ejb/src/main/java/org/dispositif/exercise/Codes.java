package org.dispositif.exercise;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Codes that people read from a wall and type on a phone: six signs without look-alikes (no 0/O,
 * 1/I/L, 2/Z, 5/S, 8/B, U/V), 148 million of them; guessing is slowed down where codes are entered.
 */
final class Codes {

  static final String ALPHABET = "34679ACDEFGHJKMNPQRTWXY";
  static final int LENGTH = 6;

  private static final SecureRandom RANDOM = new SecureRandom();

  private Codes() {}

  static String next() {
    StringBuilder code = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }

  /** As somebody typed it: in any case, with spaces or hyphens; empty for what is no code. */
  static String typed(String text) {
    StringBuilder code = new StringBuilder(LENGTH);
    String upper = text == null ? "" : text.toUpperCase(Locale.ROOT);
    upper.chars().filter(c -> ALPHABET.indexOf(c) >= 0).forEach(c -> code.append((char) c));
    return code.length() == LENGTH && upper.length() <= 2 * LENGTH ? code.toString() : "";
  }
}
