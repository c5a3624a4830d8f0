package org.dispositif.web.api;

import org.dispositif.platform.Refusal;

/**
 * Looks over JSON before anything is built from it: nesting is bounded, and escapes stand for
 * characters that every database and XML can hold (no NUL, no half of a surrogate pair).
 */
final class JsonGuard {

  static final int DEEPEST = 100;

  private final String json;
  private int at;
  private int depth;

  private JsonGuard(String json) {
    this.json = json;
  }

  /**
   * @throws Refusal bad request
   */
  static void check(String json) {
    if (json.isBlank()) {
      throw Refusal.badRequest("json.empty");
    }
    JsonGuard guard = new JsonGuard(json);
    while (guard.at < json.length()) {
      guard.step();
    }
  }

  private void step() {
    char c = json.charAt(at++);
    if (c == '"') {
      string();
    } else if (c == '{' || c == '[') {
      depth++;
      if (depth > DEEPEST) {
        throw Refusal.badRequest("json.deep", DEEPEST);
      }
    } else if (c == '}' || c == ']') {
      depth--;
    }
  }

  private void string() {
    boolean high = false;
    while (at < json.length()) {
      char c = json.charAt(at++);
      if (c == '"') {
        break;
      }
      int escaped = c == '\\' ? escape() : -1;
      boolean low = escaped >= 0 && Character.isLowSurrogate((char) escaped);
      if (escaped == 0 || high != low) {
        throw Refusal.badRequest("json.character");
      }
      high = escaped >= 0 && Character.isHighSurrogate((char) escaped);
    }
    if (high) {
      throw Refusal.badRequest("json.character");
    }
  }

  /** The character of an escape with four digits; -1 for the others, which the parser judges. */
  private int escape() {
    if (at >= json.length() || json.charAt(at++) != 'u' || at + 4 > json.length()) {
      return -1;
    }
    try {
      int code = Integer.parseInt(json, at, at + 4, 16);
      at += 4;
      return code;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
