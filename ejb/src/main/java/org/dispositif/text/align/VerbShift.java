package org.dispositif.text.align;

import java.util.List;
import java.util.Objects;
import org.dispositif.text.segment.Strengths;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.segment.VerbPhrase.Strength;
import org.jspecify.annotations.Nullable;

/** Whether an operative verb binds more or less than the one that it took the place of. */
public enum VerbShift {
  STRONGER("stronger"),
  SAME("same"),
  WEAKER("weaker"),
  /** One of the clauses has no verb whose strength is known, or the scales differ. */
  UNKNOWN("unknown");

  private final String code;

  VerbShift(String code) {
    this.code = code;
  }

  /** The name in the HTTP contract. */
  public String code() {
    return code;
  }

  /** The first verbs of two clauses decide: what follows them hangs on them. */
  public static VerbShift of(List<VerbPhrase> before, List<VerbPhrase> after) {
    Strength from = first(before);
    Strength to = first(after);
    if (from == null || to == null || !comparable(from, to)) {
      return UNKNOWN;
    }
    int change = Integer.compare(to.rank(), from.rank());
    return change == 0 ? SAME : change > 0 ? STRONGER : WEAKER;
  }

  /** A strength that a person gave is on the ranks of the product's scale. */
  private static boolean comparable(Strength from, Strength to) {
    return from.scale().equals(to.scale()) || isPersons(from) || isPersons(to);
  }

  private static boolean isPersons(Strength strength) {
    return strength.scale().equals(Strengths.PERSON);
  }

  private static @Nullable Strength first(List<VerbPhrase> verbs) {
    return verbs.stream()
        .map(VerbPhrase::strength)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
