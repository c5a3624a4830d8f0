package org.dispositif.text.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a vote went. A figure is null where it is not printed (never counted from the names); the
 * States are named as printed, and the lists are empty where none are.
 */
public record Vote(
    @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstaining,
    @Nullable List<String> inFavourStates,
    @Nullable List<String> againstStates,
    @Nullable List<String> abstainingStates) {

  public Vote {
    inFavourStates = inFavourStates == null ? List.of() : List.copyOf(inFavourStates);
    againstStates = againstStates == null ? List.of() : List.copyOf(againstStates);
    abstainingStates = abstainingStates == null ? List.of() : List.copyOf(abstainingStates);
  }
}
