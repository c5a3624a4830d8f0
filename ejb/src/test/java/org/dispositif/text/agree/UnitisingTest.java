package org.dispositif.text.agree;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.dispositif.text.agree.Continuum.Stretch;
import org.junit.jupiter.api.Test;

class UnitisingTest {

  private static Stretch c(int start, int end) {
    return new Stretch(start, end, 0);
  }

  private static Stretch k(int start, int end) {
    return new Stretch(start, end, 1);
  }

  /** Krippendorff 2004, figure 1: a continuum of 300, counted here from 0. */
  private static final Continuum KRIPPENDORFF =
      new Continuum(
          300,
          List.of(
              List.of(c(75, 145), c(220, 250), k(30, 90), k(150, 200)),
              List.of(c(70, 150), c(205, 225), c(250, 270), k(30, 90), k(150, 200))));

  private static double value(int categories, Continuum... continua) {
    return requireNonNull(
        Unitising.alpha(List.of(continua), categories, Bootstrap.NONE).value(), "undefined");
  }

  @Test
  void differencesAreThoseOfKrippendorff2004() {
    Marked c = Marked.of(KRIPPENDORFF, 0);
    Marked k = Marked.of(KRIPPENDORFF, 1);
    long[] once = {1};
    assertThat(Unitising.observed(List.of(c), once, 2)).isEqualTo(0.0144, within(0.00005));
    assertThat(Unitising.observed(List.of(k), once, 2)).isZero();
    assertThat(expected(c)).isEqualTo(0.0532, within(0.00005));
    assertThat(expected(k)).isEqualTo(0.0490, within(0.00005));
  }

  private static double expected(Marked marked) {
    return Laid.endToEnd(List.of(marked), new long[] {1}, 2).expected();
  }

  @Test
  void jointAlphaIsThatOfKrippendorff2004() {
    assertThat(value(2, KRIPPENDORFF)).isEqualTo(0.859, within(0.0005));
    assertThat(value(1, KRIPPENDORFF)).isEqualTo(0.729, within(0.0008));
  }

  @Test
  void alphaIsTheFractionWorkedByHand() {
    // length 10, one marks [0,2), the other [1,3). Observed (1+1)*2/(2*100) = 1/50.
    // Expected: two stretches of 2, gaps 8 and 1, 7: each (1/3)(16-12+2) + 4(7+6) = 54;
    // (2/10)(108)/(20*19 - 2 - 2) = 21.6/376
    double value = value(1, new Continuum(10, List.of(List.of(c(0, 2)), List.of(c(1, 3)))));
    assertThat(value).isEqualTo(1 - 0.02 / (21.6 / 376), within(1e-9));
  }

  @Test
  void sameStretchesAgreeWhollyAndStrangersDoNot() {
    Continuum same = new Continuum(100, List.of(List.of(c(10, 20)), List.of(c(10, 20))));
    Continuum apart = new Continuum(100, List.of(List.of(c(10, 20)), List.of(c(60, 70))));
    assertThat(value(1, same)).isEqualTo(1, within(1e-12));
    assertThat(value(1, apart)).isNegative();
    assertThat(value(1, same, apart)).isBetween(0.2, 0.8);
  }

  @Test
  void whatOnePersonMarksTwiceCountsOnce() {
    Continuum once = new Continuum(50, List.of(List.of(c(5, 15)), List.of(c(4, 15))));
    Continuum twice =
        new Continuum(50, List.of(List.of(c(9, 15), c(5, 10), c(6, 8)), List.of(c(4, 15))));
    assertThat(value(1, twice)).isEqualTo(value(1, once), within(1e-12));
  }

  @Test
  void gapsGoOnOverTheEdgesOfContinua() {
    Continuum whole = new Continuum(40, List.of(List.of(c(5, 9)), List.of(c(6, 9), c(30, 33))));
    Continuum first = new Continuum(20, List.of(List.of(c(5, 9)), List.of(c(6, 9))));
    Continuum second = new Continuum(20, List.of(List.of(), List.of(c(10, 13))));
    assertThat(value(1, first, second)).isEqualTo(value(1, whole), within(1e-12));
  }

  @Test
  void nothingMarkedHasNoNumber() {
    Agreement nothing =
        Unitising.alpha(
            List.of(new Continuum(10, List.of(List.of(), List.of()))), 1, Bootstrap.USUAL);
    assertThat(nothing.undefined()).isEqualTo(Undefined.NO_RATINGS);
    Agreement alone =
        Unitising.alpha(List.of(new Continuum(10, List.of(List.of(c(1, 2))))), 1, Bootstrap.USUAL);
    assertThat(alone.undefined()).isEqualTo(Undefined.ONE_RATER);
  }

  @Test
  void intervalDrawsContinua() {
    List<Continuum> many =
        IntStream.range(0, 40)
            .mapToObj(
                i ->
                    new Continuum(100, List.of(List.of(c(10, 30)), List.of(c(10 + i % 4 * 5, 30)))))
            .toList();
    Agreement agreement = Unitising.alpha(many, 1, Bootstrap.USUAL);
    Interval interval = requireNonNull(agreement.interval());
    assertThat(agreement.value()).isBetween(interval.low(), interval.high());
    assertThat(agreement).isEqualTo(Unitising.alpha(many, 1, Bootstrap.USUAL));
    assertThat(agreement.units()).isEqualTo(80);
  }
}
