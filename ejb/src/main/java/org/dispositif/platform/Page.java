package org.dispositif.platform;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** A stretch of a list, and how long the whole list is. */
public record Page<T>(List<T> items, long total) {

  /**
   * The stretch of a whole list that follows the item with this id.
   *
   * @param after null for the beginning; an id that is not there gives nothing more
   */
  public static <T> Page<T> stretch(
      List<T> all, Function<? super T, UUID> id, UUID after, int limit) {
    int from = after == null ? 0 : all.stream().map(id).toList().indexOf(after) + 1;
    boolean lost = after != null && from == 0;
    int to = Math.min(all.size(), from + limit);
    return new Page<>(lost ? List.of() : all.subList(from, to), all.size());
  }

  public <R> Page<R> map(Function<? super T, ? extends R> to) {
    return new Page<>(items.stream().<R>map(to).toList(), total);
  }
}
