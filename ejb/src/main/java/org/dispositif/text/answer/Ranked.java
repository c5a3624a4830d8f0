package org.dispositif.text.answer;

import java.util.List;

/**
 * A clause in its place among those that may answer.
 *
 * @param index of the clause among those given
 * @param score from 0 to 1; comparable within one ranking only
 * @param strong whether it is shown as a likely answer
 */
public record Ranked(int index, double score, boolean strong, List<Reason> reasons) {

  public Ranked {
    reasons = List.copyOf(reasons);
  }

  /** Whether words agree and neither addressee nor action does. */
  public boolean onlyWords() {
    return reasons.stream().anyMatch(r -> r.code() == Reason.Code.ONLY_WORDS);
  }
}
