package org.dispositif.text.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Counts over any number of letters, and the figures made of them. */
final class LetterScore {

  /** Right, wrongly found, missed. */
  static final class Count {
    int right;
    int wrong;
    int missed;

    void add(int matched, int found, int expected) {
      right += matched;
      wrong += found - matched;
      missed += expected - matched;
    }

    double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    double f1() {
      double sum = precision() + recall();
      return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "P %.3f R %.3f F1 %.3f (%d)", precision(), recall(), f1(), right + missed);
    }
  }

  final Count demands = new Count();
  final Count exact = new Count();
  final Count addressees = new Count();
  final Count signatories = new Count();
  final Count copies = new Count();
  int matched;
  int levels;
  int parents;
  int asked;
  int kinds;
  int dates;
  int letters;
  final List<String> misses = new ArrayList<>();

  double share(int right, int of) {
    return of == 0 ? 1 : (double) right / of;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "demands %s; exact %s%nlevel %.3f, parent %.3f, who is asked %.3f (of %d matched)%n"
            + "addressees of letters %s%nsignatories %s; person or organisation %.3f%n"
            + "copies %s; dates %d of %d",
        demands,
        exact,
        share(levels, matched),
        share(parents, matched),
        share(asked, matched),
        matched,
        addressees,
        signatories,
        share(kinds, signatories.right),
        copies,
        dates,
        letters);
  }
}
