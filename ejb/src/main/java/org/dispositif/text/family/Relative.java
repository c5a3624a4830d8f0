package org.dispositif.text.family;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as far as its family shows.
 *
 * @param id by which whoever asks knows it; two with the same id are one
 * @param symbol normalised, null where none was read
 * @param organ its code; texts of different organs are no relatives
 * @param titles one for each language that it is there in
 * @param recalled symbols of its own organ that its preamble names
 * @param first those of them that the first such paragraph names: mostly its own predecessors
 */
public record Relative(
    String id,
    @Nullable String symbol,
    @Nullable String organ,
    List<Title> titles,
    Set<String> recalled,
    Set<String> first) {

  public Relative {
    titles = titles.stream().filter(Title::says).toList();
    recalled = Set.copyOf(recalled);
    first = Set.copyOf(first);
  }

  boolean recalls(Relative other) {
    return other.symbol != null && recalled.contains(other.symbol);
  }

  boolean recallsFirst(Relative other) {
    return other.symbol != null && first.contains(other.symbol);
  }

  /** Whether both have a title in the same language. */
  boolean comparable(Relative other) {
    return titles.stream()
        .anyMatch(t -> other.titles.stream().anyMatch(o -> o.language().equals(t.language())));
  }
}
