package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.source.Span;

/**
 * Finds eight words or more that a text shares with a source outside quotation marks. Formulas and
 * names do not count, nor what five resolutions or more say in the same words.
 */
final class ReuseFinder {

  private static final int WORD = 2;
  private static final int LEAST = 8 * WORD;

  /** What is no formula and no name; short words count half. */
  private static final int LEAST_OWN = 4 * WORD;

  /** What is indexed; shorter runs are chance. */
  private static final int GRAM = 5;

  /** Words that may differ where the run goes on behind them. */
  private static final int GAP = 2;

  /** In so many resolutions the same words are a formula. */
  private static final int MANY = 5;

  private final Tokens text;
  private final BitSet formulas;
  private final List<Wanted> wanted = new ArrayList<>();
  private final RunFinder finder;
  private final List<Reuse> found = new ArrayList<>();

  /** For each word, how many resolutions hold it in a run that is long enough. */
  private final int[] holders;

  ReuseFinder(Tokens text, List<Span> free, BitSet formulas) {
    this.text = text;
    this.formulas = formulas;
    this.holders = new int[text.size()];
    for (Span span : free) {
      Wanted words = Wanted.all(text, span);
      if (words != null && words.size() >= GRAM) {
        wanted.add(words);
      }
    }
    finder = new RunFinder(wanted, GRAM);
  }

  /** Reads one source. */
  void read(int number, Tokens source, boolean resolution) {
    BitSet held = new BitSet();
    List<List<Run>> runs = finder.in(source);
    for (int w = 0; w < runs.size(); w++) {
      List<Run> ordered = new ArrayList<>(runs.get(w));
      ordered.sort(Comparator.comparingInt(Run::there));
      add(number, wanted.get(w), source, ordered, held);
    }
    if (resolution) {
      held.stream().forEach(i -> holders[i]++);
    }
  }

  private void add(int number, Wanted words, Tokens source, List<Run> runs, BitSet held) {
    int i = 0;
    while (i < runs.size()) {
      int last = i;
      boolean enough = isLong(words, runs.get(i));
      while (last + 1 < runs.size() && goesOn(runs.get(last), runs.get(last + 1))) {
        last++;
        enough |= isLong(words, runs.get(last));
      }
      if (enough) {
        int from = words.at[runs.get(i).at()];
        int to = words.at[runs.get(last).end() - 1] + 1;
        Span there = source.span(runs.get(i).there(), runs.get(last).thereEnd());
        found.add(new Reuse(from, to, text.counted(from, to), number, there));
        held.set(from, to);
      }
      i = last + 1;
    }
  }

  private boolean isLong(Wanted words, Run run) {
    return text.counted(words.at[run.at()], words.at[run.end() - 1] + 1) >= LEAST;
  }

  private static boolean goesOn(Run run, Run next) {
    int here = next.at() - run.end();
    int there = next.there() - run.thereEnd();
    return here >= 0 && here <= GAP && there >= 0 && there <= GAP;
  }

  /** The longest first where several share words; of equals the one of the first source. */
  List<Reuse> found() {
    List<Reuse> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt((Reuse r) -> -r.words()).thenComparingInt(Reuse::source));
    BitSet taken = new BitSet();
    List<Reuse> kept = new ArrayList<>();
    for (Reuse reuse : ordered) {
      int next = taken.nextSetBit(reuse.from());
      boolean free = next < 0 || next >= reuse.to();
      if (free && isOwn(reuse)) {
        taken.set(reuse.from(), reuse.to());
        kept.add(reuse);
      }
    }
    return kept;
  }

  private boolean isOwn(Reuse reuse) {
    int own = 0;
    for (int i = reuse.from(); i < reuse.to(); i++) {
      boolean counts = !formulas.get(i) && holders[i] < MANY && !text.is(Tokens.JOINED, i);
      own += !counts ? 0 : text.is(Tokens.LIGHT, i) ? 1 : text.weight(i);
    }
    return own >= LEAST_OWN;
  }
}
