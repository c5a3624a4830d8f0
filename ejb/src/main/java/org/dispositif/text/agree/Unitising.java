package org.dispositif.text.agree;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha for unitising (the joint uα): whether people mark the same stretches of a
 * text and call them the same. The variant is that of Krippendorff, Measuring the Reliability of
 * Qualitative Text Analysis Data, Quality and Quantity 38 (2004) 787-800: categories are looked at
 * one by one, their observed and expected differences are summed. Several continua are laid end to
 * end; a stretch never crosses an edge. The interval draws continua.
 */
public final class Unitising {

  private Unitising() {}

  /**
   * @param continua all with the same people; somebody who marked nothing counts as having marked
   *     nothing
   */
  public static Agreement alpha(List<Continuum> continua, int categories, Bootstrap bootstrap) {
    int people = continua.isEmpty() ? 0 : continua.get(0).marked().size();
    int stretches = continua.stream().flatMap(c -> c.marked().stream()).mapToInt(List::size).sum();
    if (people < 2 || stretches == 0) {
      Undefined why = people == 1 ? Undefined.ONE_RATER : Undefined.NO_RATINGS;
      return Agreement.undefined(Measure.ALPHA_UNITISING, why, stretches, stretches, people);
    }
    List<List<Marked>> marked = marked(continua, categories);
    ToDoubleFunction<long[]> formula = sizes -> alpha(marked, sizes, people);
    long[] once = new long[continua.size()];
    Arrays.fill(once, 1);
    double value = formula.applyAsDouble(once);
    if (Double.isNaN(value)) {
      return Agreement.undefined(
          Measure.ALPHA_UNITISING, Undefined.NO_VARIATION, stretches, stretches, people);
    }
    int[] each = IntStream.range(0, continua.size()).toArray();
    return new Agreement(
        Measure.ALPHA_UNITISING,
        value,
        null,
        bootstrap.interval(each, each.length, formula),
        stretches,
        stretches,
        people);
  }

  /** Category by category; one that nobody used differs by nothing and is left out. */
  private static List<List<Marked>> marked(List<Continuum> continua, int categories) {
    return continua.stream()
        .flatMap(c -> c.marked().stream().flatMap(List::stream))
        .mapToInt(Continuum.Stretch::category)
        .filter(category -> category < categories)
        .distinct()
        .sorted()
        .mapToObj(category -> continua.stream().map(c -> Marked.of(c, category)).toList())
        .toList();
  }

  /** One less what people differ by, by what chance would make them differ. */
  private static double alpha(List<List<Marked>> categories, long[] sizes, int people) {
    double observed = 0;
    double expected = 0;
    for (List<Marked> category : categories) {
      observed += observed(category, sizes, people);
      expected += Laid.endToEnd(category, sizes, people).expected();
    }
    return expected == 0 ? Double.NaN : 1 - observed / expected;
  }

  static double observed(List<Marked> category, long[] sizes, int people) {
    double cost = 0;
    double length = 0;
    for (int i = 0; i < sizes.length; i++) {
      cost += sizes[i] * category.get(i).cost();
      length += (double) sizes[i] * category.get(i).length();
    }
    return length == 0 ? 0 : cost / (people * (people - 1.0) * length * length);
  }
}
