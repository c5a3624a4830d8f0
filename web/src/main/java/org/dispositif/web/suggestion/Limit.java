package org.dispositif.web.suggestion;

import org.dispositif.platform.Refusal;

/** How many suggestions are wanted. */
final class Limit {

  private static final int USUAL = 20;
  private static final int MOST = 100;

  private Limit() {}

  static int of(Integer wanted) {
    if (wanted == null) {
      return USUAL;
    }
    if (wanted < 1 || wanted > MOST) {
      throw Refusal.badRequest("limit", MOST);
    }
    return wanted;
  }
}
