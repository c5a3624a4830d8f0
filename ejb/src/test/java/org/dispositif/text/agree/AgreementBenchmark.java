package org.dispositif.text.agree;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.dispositif.text.agree.Continuum.Stretch;

/**
 * How long the measures take on 100,000 ratings, without and with an interval of 1,000 rounds;
 * prints rows of docs/benchmarks.md. {@code mvn -Pbench -pl ejb test-compile exec:java
 * -Dbench.main=org.dispositif.text.agree.AgreementBenchmark}.
 */
public final class AgreementBenchmark {

  private static final int WARM_UP = 3;

  private AgreementBenchmark() {}

  public static void main(String[] arguments) {
    Ratings two = ratings(50_000, 2);
    Ratings five = ratings(20_000, 5);
    for (Measure measure : Measure.values()) {
      if (measure != Measure.ALPHA_UNITISING) {
        Ratings ratings = measure.name().startsWith("COHEN") ? two : five;
        row(
            measure,
            () -> Agreements.measure(measure, ratings),
            () -> Agreements.measure(measure, ratings, Bootstrap.USUAL));
      }
    }
    List<Continuum> continua = continua(2_000);
    row(
        Measure.ALPHA_UNITISING,
        () -> Unitising.alpha(continua, 5, Bootstrap.NONE),
        () -> Unitising.alpha(continua, 5, Bootstrap.USUAL));
  }

  private static void row(
      Measure measure, Supplier<Agreement> value, Supplier<Agreement> interval) {
    for (int i = 0; i < WARM_UP; i++) {
      millis(value);
    }
    System.out.printf("| %s | %d ms | %d ms |%n", measure, millis(value), millis(interval));
  }

  private static long millis(Supplier<Agreement> work) {
    long start = System.nanoTime();
    if (!work.get().defined()) {
      throw new IllegalStateException("undefined");
    }
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Ratings ratings(int units, int raters) {
    Random random = new Random(1);
    Ratings.Builder ratings = Ratings.of(raters, 5);
    for (int unit = 0; unit < units; unit++) {
      int[] row = new int[raters];
      int truth = random.nextInt(5);
      for (int rater = 0; rater < raters; rater++) {
        row[rater] = random.nextInt(3) == 0 ? random.nextInt(5) : truth;
      }
      ratings.add(row);
    }
    return ratings.build();
  }

  /** Clauses of 500 characters in which two people mark ten stretches each. */
  private static List<Continuum> continua(int clauses) {
    Random random = new Random(1);
    List<Continuum> continua = new ArrayList<>();
    for (int i = 0; i < clauses; i++) {
      continua.add(new Continuum(500, List.of(stretches(random), stretches(random))));
    }
    return continua;
  }

  private static List<Stretch> stretches(Random random) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      int start = random.nextInt(400);
      stretches.add(new Stretch(start, start + 20 + random.nextInt(60), random.nextInt(5)));
    }
    return stretches;
  }
}
