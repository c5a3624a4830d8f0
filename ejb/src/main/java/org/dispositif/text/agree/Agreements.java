package org.dispositif.text.agree;

import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * Measures how far people agree on units that are given. Deterministic; linear in the ratings for
 * the value, in the ratings times the rounds for the interval.
 */
public final class Agreements {

  private Agreements() {}

  /** Without an interval. */
  public static Agreement measure(Measure measure, Ratings ratings) {
    return measure(measure, ratings, Bootstrap.NONE);
  }

  /**
   * @throws IllegalArgumentException for the measure of stretches of text, which is {@link
   *     Unitising}'s
   */
  public static Agreement measure(Measure measure, Ratings ratings, Bootstrap bootstrap) {
    boolean complete = measure == Measure.FLEISS;
    int wanted = complete ? ratings.raters() : 2;
    IntPredicate counts = unit -> ratings.given(unit) >= wanted;
    Kinds kinds = cohen(measure) ? Kinds.byRow(ratings, counts) : Kinds.byCounts(ratings, counts);
    int heard = ratings.heard();
    if (heard < 2) {
      Undefined why = heard == 0 ? Undefined.NO_RATINGS : Undefined.ONE_RATER;
      return Agreement.undefined(measure, why, 0, 0, heard);
    }
    if (cohen(measure) && ratings.raters() > 2) {
      return Agreement.undefined(measure, Undefined.MORE_THAN_TWO, 0, 0, heard);
    }
    if (kinds.of().length == 0) {
      Undefined why = complete && paired(ratings) ? Undefined.NO_COMPLETE_UNIT : Undefined.NO_PAIRS;
      return Agreement.undefined(measure, why, 0, 0, heard);
    }
    return measured(measure, formula(measure, ratings, kinds), kinds, ratings, bootstrap, counts);
  }

  private static Agreement measured(
      Measure measure,
      ToDoubleFunction<long[]> formula,
      Kinds kinds,
      Ratings ratings,
      Bootstrap bootstrap,
      IntPredicate counts) {
    int units = kinds.of().length;
    int given = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      given += counts.test(unit) ? ratings.given(unit) : 0;
    }
    double value = formula.applyAsDouble(kinds.sizes());
    int heard = ratings.heard();
    if (Double.isNaN(value)) {
      return Agreement.undefined(measure, Undefined.NO_VARIATION, units, given, heard);
    }
    Interval interval = bootstrap.interval(kinds.of(), kinds.shapes().length, formula);
    return new Agreement(measure, value, null, interval, units, given, heard);
  }

  private static boolean cohen(Measure measure) {
    return measure == Measure.COHEN
        || measure == Measure.COHEN_LINEAR
        || measure == Measure.COHEN_QUADRATIC;
  }

  private static boolean paired(Ratings ratings) {
    for (int unit = 0; unit < ratings.units(); unit++) {
      if (ratings.given(unit) > 1) {
        return true;
      }
    }
    return false;
  }

  private static ToDoubleFunction<long[]> formula(Measure measure, Ratings ratings, Kinds kinds) {
    int[][] shapes = kinds.shapes();
    return switch (measure) {
      case PERCENT -> sizes -> Alpha.percent(shapes, sizes);
      case COHEN -> cohen(shapes, Kappa.plain(ratings.categories()));
      case COHEN_LINEAR -> cohen(shapes, Kappa.linear(ratings.categories()));
      case COHEN_QUADRATIC -> cohen(shapes, Kappa.quadratic(ratings.categories()));
      case FLEISS -> sizes -> Kappa.fleiss(shapes, sizes, ratings.raters());
      case ALPHA_NOMINAL -> sizes -> Alpha.of(shapes, sizes, false);
      case ALPHA_ORDINAL -> sizes -> Alpha.of(shapes, sizes, true);
      case ALPHA_UNITISING ->
          throw new IllegalArgumentException("stretches of text are measured by Unitising");
    };
  }

  private static ToDoubleFunction<long[]> cohen(int[][] shapes, double[][] costs) {
    return sizes -> Kappa.cohen(shapes, sizes, costs);
  }
}
