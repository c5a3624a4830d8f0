package org.dispositif.text.agree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/**
 * Units that are alike, put together, so that a measure looks at each kind once however many units
 * there are.
 *
 * @param shapes what the units of each kind are like
 * @param of for each unit that counts, its kind
 */
record Kinds(int[][] shapes, int[] of) {

  /** By who said what; for measures that tell raters apart. */
  static Kinds byRow(Ratings ratings, IntPredicate counts) {
    return by(ratings, counts, unit -> row(ratings, unit));
  }

  /** By how many said what. */
  static Kinds byCounts(Ratings ratings, IntPredicate counts) {
    return by(ratings, counts, unit -> counts(ratings, unit));
  }

  private static Kinds by(Ratings ratings, IntPredicate counts, IntFunction<int[]> shapeOf) {
    Map<Shape, Integer> known = new HashMap<>();
    List<int[]> shapes = new ArrayList<>();
    int[] of = new int[ratings.units()];
    int units = 0;
    for (int unit = 0; unit < ratings.units(); unit++) {
      if (counts.test(unit)) {
        int[] shape = shapeOf.apply(unit);
        Integer kind = known.putIfAbsent(new Shape(shape), shapes.size());
        of[units++] = kind == null ? shapes.size() : kind;
        if (kind == null) {
          shapes.add(shape);
        }
      }
    }
    return new Kinds(shapes.toArray(int[][]::new), Arrays.copyOf(of, units));
  }

  private static int[] row(Ratings ratings, int unit) {
    int[] row = new int[ratings.raters()];
    Arrays.setAll(row, rater -> ratings.at(unit, rater));
    return row;
  }

  private static int[] counts(Ratings ratings, int unit) {
    int[] counts = new int[ratings.categories()];
    for (int rater = 0; rater < ratings.raters(); rater++) {
      if (ratings.at(unit, rater) != Ratings.MISSING) {
        counts[ratings.at(unit, rater)]++;
      }
    }
    return counts;
  }

  /** How many units of each kind there are. */
  long[] sizes() {
    long[] sizes = new long[shapes.length];
    for (int kind : of) {
      sizes[kind]++;
    }
    return sizes;
  }

  /** An array that is equal to another with the same numbers. */
  private static final class Shape {
    private final int[] numbers;

    Shape(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Shape shape && Arrays.equals(numbers, shape.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }
}
