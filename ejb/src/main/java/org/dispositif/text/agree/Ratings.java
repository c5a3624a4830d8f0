package org.dispositif.text.agree;

import java.util.Arrays;

/**
 * Who said what of which unit: a table of units by raters. A rating is the number of a category,
 * from 0; where the categories have an order, it is theirs.
 */
public final class Ratings {

  /** No rating: this rater said nothing of this unit. */
  public static final int MISSING = -1;

  private final int raters;
  private final int categories;
  private final int[] cells;

  private Ratings(int raters, int categories, int[] cells) {
    this.raters = raters;
    this.categories = categories;
    this.cells = cells;
  }

  /**
   * An empty table to be filled unit by unit.
   *
   * @param raters how many ratings {@link Builder#add} takes for each unit
   */
  public static Builder of(int raters, int categories) {
    return new Builder(raters, categories);
  }

  /** Fills a table. */
  public static final class Builder {
    private final int raters;
    private final int categories;
    private int[] cells = new int[64];
    private int filled;

    private Builder(int raters, int categories) {
      if (raters < 1 || categories < 1) {
        throw new IllegalArgumentException("at least one rater and one category");
      }
      this.raters = raters;
      this.categories = categories;
    }

    /**
     * One unit.
     *
     * @param ratings one for each rater in their order, {@link #MISSING} for none
     */
    public Builder add(int... ratings) {
      if (ratings.length != raters) {
        throw new IllegalArgumentException(ratings.length + " ratings for " + raters + " raters");
      }
      if (filled + raters > cells.length) {
        cells = Arrays.copyOf(cells, Math.max(cells.length * 2, filled + raters));
      }
      for (int rating : ratings) {
        if (rating < MISSING || rating >= categories) {
          throw new IllegalArgumentException("no category " + rating);
        }
        cells[filled++] = rating;
      }
      return this;
    }

    public Ratings build() {
      return new Ratings(raters, categories, Arrays.copyOf(cells, filled));
    }
  }

  public int units() {
    return cells.length / raters;
  }

  public int raters() {
    return raters;
  }

  public int categories() {
    return categories;
  }

  /** What a rater said of a unit, or {@link #MISSING}. */
  public int at(int unit, int rater) {
    return cells[unit * raters + rater];
  }

  /** How many ratings a unit has. */
  public int given(int unit) {
    int given = 0;
    for (int rater = 0; rater < raters; rater++) {
      given += at(unit, rater) == MISSING ? 0 : 1;
    }
    return given;
  }

  /** How many of the raters said anything at all. */
  int heard() {
    boolean[] heard = new boolean[raters];
    for (int i = 0; i < cells.length; i++) {
      heard[i % raters] |= cells[i] != MISSING;
    }
    int count = 0;
    for (boolean one : heard) {
      count += one ? 1 : 0;
    }
    return count;
  }

  /** What two of the raters said. */
  public Ratings pair(int first, int second) {
    int[] two = new int[2 * units()];
    for (int unit = 0; unit < units(); unit++) {
      two[2 * unit] = at(unit, first);
      two[2 * unit + 1] = at(unit, second);
    }
    return new Ratings(2, categories, two);
  }

  /**
   * The table of confusions of two raters: in how many units the first said the row's category and
   * the second the column's.
   */
  public long[][] confusions(int first, int second) {
    long[][] table = new long[categories][categories];
    for (int unit = 0; unit < units(); unit++) {
      if (at(unit, first) != MISSING && at(unit, second) != MISSING) {
        table[at(unit, first)][at(unit, second)]++;
      }
    }
    return table;
  }
}
