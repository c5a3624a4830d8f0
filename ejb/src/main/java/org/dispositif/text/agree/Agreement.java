package org.dispositif.text.agree;

import org.jspecify.annotations.Nullable;

/**
 * How far people agree, by one measure.
 *
 * @param value 1 is whole agreement, 0 what chance would give, below 0 less than that; null when
 *     undefined
 * @param undefined why there is no value, or null
 * @param interval null when none was asked for or too few rounds were defined
 * @param units how many units count: those that two people rated (or all did, where the measure
 *     asks for it); for stretches of text how many were marked
 * @param ratings how many ratings of those units; for stretches of text their number too
 * @param raters how many people
 */
public record Agreement(
    Measure measure,
    @Nullable Double value,
    @Nullable Undefined undefined,
    @Nullable Interval interval,
    int units,
    int ratings,
    int raters) {

  public boolean defined() {
    return undefined == null;
  }

  static Agreement undefined(Measure measure, Undefined why, int units, int ratings, int raters) {
    return new Agreement(measure, null, why, null, units, ratings, raters);
  }
}
