package org.dispositif.platform;

import java.util.List;
import java.util.function.Function;

/** A stretch of a list, and how long the whole list is. */
public record Page<T>(List<T> items, long total) {

  public <R> Page<R> map(Function<? super T, ? extends R> to) {
    return new Page<>(items.stream().<R>map(to).toList(), total);
  }
}
