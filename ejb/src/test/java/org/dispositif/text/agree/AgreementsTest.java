package org.dispositif.text.agree;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Published examples, to the digits printed, and fractions worked by hand. */
class AgreementsTest {

  private static final int M = Ratings.MISSING;

  private static double value(Measure measure, Ratings ratings) {
    return requireNonNull(Agreements.measure(measure, ratings).value(), measure + " is undefined");
  }

  /** Each cell of a table of confusions as that many units. */
  private static Ratings table(int[][] counts) {
    Ratings.Builder ratings = Ratings.of(2, counts.length);
    for (int row = 0; row < counts.length; row++) {
      for (int column = 0; column < counts.length; column++) {
        for (int i = 0; i < counts[row][column]; i++) {
          ratings.add(row, column);
        }
      }
    }
    return ratings.build();
  }

  /** A line for each rater, 0 for none, categories from 1. */
  private static Ratings observers(int categories, int[]... lines) {
    Ratings.Builder ratings = Ratings.of(lines.length, categories);
    for (int unit = 0; unit < lines[0].length; unit++) {
      int[] row = new int[lines.length];
      for (int rater = 0; rater < lines.length; rater++) {
        row[rater] = lines[rater][unit] - 1;
      }
      ratings.add(row);
    }
    return ratings.build();
  }

  /** As many ratings of each category as the counts say. */
  private static Ratings counts(int raters, int[]... units) {
    Ratings.Builder ratings = Ratings.of(raters, units[0].length);
    for (int[] unit : units) {
      int[] row = new int[raters];
      int at = 0;
      for (int category = 0; category < unit.length; category++) {
        for (int i = 0; i < unit[category]; i++) {
          row[at++] = category;
        }
      }
      ratings.add(row);
    }
    return ratings.build();
  }

  /** Cohen 1960, the example of 200 cases, po .70, pe .41. */
  private static final Ratings COHEN_1960 =
      table(new int[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

  @Test
  void cohensKappaIsThatOfCohen1960() {
    assertThat(value(Measure.COHEN, COHEN_1960)).isEqualTo(0.492, within(0.0005));
    assertThat(value(Measure.COHEN, COHEN_1960)).isEqualTo(29.0 / 59, within(1e-9));
    assertThat(value(Measure.PERCENT, COHEN_1960)).isEqualTo(0.70, within(1e-9));
  }

  @Test
  void weightedKappaIsThatOfCohen1968() {
    int[][] rows = new int[9][];
    long[] sizes = {44, 7, 9, 5, 20, 5, 1, 3, 6};
    for (int i = 0; i < 9; i++) {
      rows[i] = new int[] {i / 3, i % 3};
    }
    double[][] costs = {{0, 1, 3}, {1, 0, 6}, {3, 6, 0}};
    assertThat(Kappa.cohen(rows, sizes, costs)).isEqualTo(0.348, within(0.0005));
  }

  /** 91 couples (Hout et al. 1987, in Agresti, Categorical Data Analysis), as R's vcd prints it. */
  private static final Ratings COUPLES =
      table(new int[][] {{7, 7, 2, 3}, {2, 8, 3, 7}, {1, 5, 4, 9}, {2, 8, 9, 14}});

  @Test
  void kappaOfCouplesIsAsPublished() {
    assertThat(value(Measure.COHEN, COUPLES)).isEqualTo(0.1293, within(0.00005));
    assertThat(value(Measure.COHEN_LINEAR, COUPLES)).isEqualTo(0.2374, within(0.00005));
  }

  @Test
  void weightedKappasAreTheFractionsWorkedByHand() {
    // rows 2 1 1 / 0 2 1 / 1 0 2: linear cost seen 1+2+1+2 = 6 of 10 units;
    // margins 4 3 3 and 3 3 4, chance sum 4*3+4*4*2+3*3+3*4+3*3*2+3*3 = 92 of 100
    Ratings ratings = table(new int[][] {{2, 1, 1}, {0, 2, 1}, {1, 0, 2}});
    assertThat(value(Measure.COHEN_LINEAR, ratings)).isEqualTo(1 - 60.0 / 92, within(1e-9));
    // squared: 1+4+1+4 = 10; chance 12+64+9+12+36+9 = 142
    assertThat(value(Measure.COHEN_QUADRATIC, ratings)).isEqualTo(1 - 100.0 / 142, within(1e-9));
  }

  @Test
  void fleissKappaIsThatOfThePublishedTable() {
    // Wikipedia, Fleiss' kappa, worked example: 14 raters, 10 subjects, 5 categories
    Ratings ratings =
        counts(
            14,
            new int[] {0, 0, 0, 0, 14},
            new int[] {0, 2, 6, 4, 2},
            new int[] {0, 0, 3, 5, 6},
            new int[] {0, 3, 9, 2, 0},
            new int[] {2, 2, 8, 1, 1},
            new int[] {7, 7, 0, 0, 0},
            new int[] {3, 2, 6, 3, 0},
            new int[] {2, 5, 3, 2, 2},
            new int[] {6, 5, 2, 1, 0},
            new int[] {0, 2, 2, 3, 7});
    assertThat(value(Measure.FLEISS, ratings)).isEqualTo(0.210, within(0.0005));
    assertThat(value(Measure.PERCENT, ratings)).isEqualTo(0.378, within(0.0005));
  }

  @Test
  void fleissKappaIsTheFractionWorkedByHand() {
    // three raters: AAA, AAB, BBB, ABB: P = (1 + 1/3 + 1 + 1/3)/4 = 2/3, both shares 1/2, pe 1/2
    Ratings ratings = counts(3, new int[][] {{3, 0}, {2, 1}, {0, 3}, {1, 2}});
    assertThat(value(Measure.FLEISS, ratings)).isEqualTo(1.0 / 3, within(1e-9));
  }

  /** Krippendorff 2011, section C: four observers, twelve units, values missing. */
  private static final Ratings KRIPPENDORFF =
      observers(
          5,
          new int[] {1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0},
          new int[] {1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3},
          new int[] {0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0},
          new int[] {1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0});

  @Test
  void alphaIsThatOfKrippendorff2011() {
    assertThat(value(Measure.ALPHA_NOMINAL, KRIPPENDORFF)).isEqualTo(0.743, within(0.0005));
    assertThat(value(Measure.ALPHA_ORDINAL, KRIPPENDORFF)).isEqualTo(0.815, within(0.0005));
    Agreement alpha = Agreements.measure(Measure.ALPHA_NOMINAL, KRIPPENDORFF);
    assertThat(alpha.units()).as("the twelfth has one rating").isEqualTo(11);
    assertThat(alpha.ratings()).isEqualTo(40);
    assertThat(alpha.raters()).isEqualTo(4);
  }

  @Test
  void alphaOfTwoObserversIsThatOfKrippendorff2011() {
    // section A: two observers, ten units, two values; section B: twelve units, five values
    Ratings binary =
        observers(
            2, new int[] {1, 2, 1, 1, 1, 1, 1, 1, 2, 1}, new int[] {2, 2, 2, 1, 1, 2, 1, 1, 1, 1});
    assertThat(value(Measure.ALPHA_NOMINAL, binary)).isEqualTo(0.095, within(0.0005));
    Ratings nominal =
        observers(
            5,
            new int[] {1, 1, 2, 2, 4, 3, 3, 3, 5, 4, 4, 1},
            new int[] {2, 1, 2, 2, 2, 3, 3, 3, 5, 4, 4, 4});
    assertThat(value(Measure.ALPHA_NOMINAL, nominal)).isEqualTo(0.692, within(0.0005));
  }

  @Test
  void alphaIsTheFractionWorkedByHand() {
    // AA, AB, BB: coincidences AA 2, AB 1, BA 1, BB 2; n 6, margins 3 and 3
    Ratings two = table(new int[][] {{1, 1}, {0, 1}});
    assertThat(value(Measure.ALPHA_NOMINAL, two)).isEqualTo(1 - 5 * 2.0 / 18, within(1e-9));
    // three categories, units 11, 12, 23: margins 3 2 1; distances 2.5, 1.5, 4 squared;
    // seen 2(6.25) + 2(2.25) = 17; chance 2(6*6.25 + 2*2.25 + 3*16) = 180
    Ratings three = table(new int[][] {{1, 1, 0}, {0, 0, 1}, {0, 0, 0}});
    assertThat(value(Measure.ALPHA_ORDINAL, three)).isEqualTo(1 - 5 * 17.0 / 180, within(1e-9));
  }

  @Test
  void alphaLeavesOutWhatOnePersonRated() {
    Ratings with = Ratings.of(2, 2).add(0, 0).add(0, 1).add(1, 1).add(0, M).add(M, 1).build();
    Ratings without = Ratings.of(2, 2).add(0, 0).add(0, 1).add(1, 1).build();
    assertThat(value(Measure.ALPHA_NOMINAL, with))
        .isEqualTo(value(Measure.ALPHA_NOMINAL, without), within(1e-12));
  }

  @Test
  void whatHasNoNumberSaysWhy() {
    Ratings nothing = Ratings.of(2, 3).add(M, M).build();
    Ratings alone = Ratings.of(2, 3).add(0, M).add(1, M).build();
    Ratings apart = Ratings.of(2, 3).add(0, M).add(M, 1).build();
    Ratings alike = Ratings.of(2, 3).add(2, 2).add(2, 2).build();
    Ratings three = Ratings.of(3, 3).add(0, 1, M).add(M, 1, 2).build();
    assertThat(why(Measure.COHEN, nothing)).isEqualTo(Undefined.NO_RATINGS);
    assertThat(why(Measure.ALPHA_NOMINAL, alone)).isEqualTo(Undefined.ONE_RATER);
    assertThat(why(Measure.PERCENT, apart)).isEqualTo(Undefined.NO_PAIRS);
    for (Measure one : new Measure[] {Measure.COHEN, Measure.FLEISS, Measure.ALPHA_ORDINAL}) {
      assertThat(why(one, alike)).as("%s", one).isEqualTo(Undefined.NO_VARIATION);
    }
    assertThat(value(Measure.PERCENT, alike)).isEqualTo(1);
    assertThat(why(Measure.COHEN, three)).isEqualTo(Undefined.MORE_THAN_TWO);
    assertThat(why(Measure.FLEISS, three)).isEqualTo(Undefined.NO_COMPLETE_UNIT);
  }

  private static Undefined why(Measure measure, Ratings ratings) {
    Agreement agreement = Agreements.measure(measure, ratings, Bootstrap.USUAL);
    assertThat(agreement.value()).isNull();
    assertThat(agreement.interval()).isNull();
    return requireNonNull(agreement.undefined());
  }

  @Test
  void intervalHoldsTheValueAndIsTheSameEachTime() {
    Agreement once = Agreements.measure(Measure.COHEN, COHEN_1960, Bootstrap.USUAL);
    Agreement again = Agreements.measure(Measure.COHEN, COHEN_1960, Bootstrap.USUAL);
    assertThat(once).isEqualTo(again);
    Interval interval = requireNonNull(once.interval());
    // Fleiss, Cohen and Everitt 1969: standard error about 0.05 for tables of this size
    assertThat(interval.low()).isBetween(0.36, 0.42);
    assertThat(interval.high()).isBetween(0.56, 0.62);
    assertThat(interval.rounds()).isEqualTo(1000);
  }

  @Test
  void confusionsOfTwoAreCounted() {
    long[][] table = KRIPPENDORFF.confusions(0, 3);
    assertThat(table[0]).containsExactly(2, 0, 0, 1, 0);
    assertThat(KRIPPENDORFF.pair(0, 3).confusions(0, 1)).isDeepEqualTo(table);
  }
}
