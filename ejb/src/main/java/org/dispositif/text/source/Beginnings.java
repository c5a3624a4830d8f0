package org.dispositif.text.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Beginnings of lines, kept by their first signs: most lines are told apart by one look. */
public final class Beginnings {

  private static final int SIGNS = 64;

  private final List<List<String>> byFirst = new ArrayList<>();

  /**
   * @param folded the beginnings; where several fit the first one counts
   */
  public Beginnings(Collection<String> folded) {
    for (int i = 0; i < SIGNS; i++) {
      byFirst.add(new ArrayList<>());
    }
    folded.forEach(beginning -> byFirst.get(slot(beginning)).add(beginning));
  }

  private static int slot(String text) {
    return text.charAt(0) & SIGNS - 1;
  }

  /** The beginning of a folded text, null for none of them. */
  public @Nullable String of(String folded) {
    if (folded.isEmpty()) {
      return null;
    }
    List<String> possible = byFirst.get(slot(folded));
    for (int i = 0; i < possible.size(); i++) {
      if (folded.startsWith(possible.get(i))) {
        return possible.get(i);
      }
    }
    return null;
  }

  public boolean isOf(String folded) {
    return of(folded) != null;
  }
}
