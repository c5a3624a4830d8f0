package org.dispositif.text.quote;

import java.util.BitSet;
import java.util.List;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a quotation is taken from a source, given the runs that they share. A word in
 * four may differ, but the words that carry the meaning must be there; a few words that stand in a
 * text again and again, or that are formulas, show nothing.
 */
final class QuotationMatcher {

  private static final int WORD = 2;

  /** Below this only the same words are a quotation. */
  private static final int SHORT = 4 * WORD;

  private static final int LONG = 8 * WORD;

  /** One word in so many may differ in a long quotation. */
  private static final int ONE_IN = 4;

  /** How often short words may stand in a source that is said to be theirs. */
  private static final int OFTEN = 3;

  /** What of an edge that differs may be shown with the words found. */
  private static final int LONGEST_EDGE = 3;

  private final Wanted wanted;
  private final Tokens source;
  private final BitSet formulas;

  /**
   * @param formulas words of the quoting text that belong to formulas
   */
  private QuotationMatcher(Wanted wanted, Tokens source, BitSet formulas) {
    this.wanted = wanted;
    this.source = source;
    this.formulas = formulas;
  }

  static @Nullable Match match(Wanted wanted, Tokens source, List<Run> runs, BitSet formulas) {
    QuotationMatcher matcher = new QuotationMatcher(wanted, source, formulas);
    return runs.isEmpty() || !matcher.mayBe(runs) ? null : matcher.match(runs);
  }

  /** Whether the runs cover enough of the words at all; cheap, and nearly always false. */
  private boolean mayBe(List<Run> runs) {
    BitSet covered = new BitSet(wanted.size());
    runs.forEach(r -> covered.set(r.at(), r.end()));
    int weight = covered.stream().map(wanted::weight).sum();
    // between runs single words may agree too
    return 2 * weight >= wanted.weight(0, wanted.size());
  }

  private @Nullable Match match(List<Run> runs) {
    Match whole = whole(runs.stream().filter(r -> r.length() == wanted.size()).toList());
    if (whole != null || wanted.weight(0, wanted.size()) < SHORT) {
      return whole;
    }
    return near(Chain.best(wanted, source, runs));
  }

  // ---------------------------------------------------------------- the same words

  private @Nullable Match whole(List<Run> runs) {
    if (runs.isEmpty() || !isTelling(runs)) {
      return null;
    }
    Run best =
        runs.stream().filter(r -> isSame(wanted.span(), span(r))).findFirst().orElse(runs.get(0));
    boolean same = isSame(wanted.span(), span(best));
    Exactness exactness =
        wanted.stripped ? Exactness.NEAR : same ? Exactness.EXACT : Exactness.FOLDED;
    return new Match(exactness, 0, span(best));
  }

  private Span span(Run run) {
    return source.span(run.there(), run.thereEnd());
  }

  private boolean isTelling(List<Run> runs) {
    int content = content(0, wanted.size());
    boolean enough = wanted.counted() >= SHORT;
    if (content >= 2 * WORD && (enough || runs.size() <= OFTEN && !isFormula())) {
      return true;
    }
    return runs.stream().anyMatch(r -> isQuotedThere(span(r)));
  }

  private boolean isFormula() {
    for (int word : wanted.at) {
      if (!formulas.get(word)) {
        return false;
      }
    }
    return true;
  }

  /** In half words; signs count, short words do not. */
  private int content(int from, int to) {
    int content = 0;
    for (int i = from; i < to; i++) {
      content += wanted.isLight(i) ? 0 : wanted.weight(i);
    }
    return content;
  }

  private boolean isQuotedThere(Span span) {
    return isMark(source.text(), span.start() - 1, -1) && isMark(source.text(), span.end(), 1);
  }

  private static boolean isMark(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && " \u00a0\u202f*_".indexOf(text.charAt(at)) >= 0) {
      at += step;
    }
    boolean inside = at >= 0 && at < text.length();
    return inside
        && "\u00ab\u00bb\u201c\u201d\u201e\"\u300c\u300d\u300e\u300f".indexOf(text.charAt(at)) >= 0;
  }

  /** Letter by letter, signs of emphasis left out. */
  private boolean isSame(Span here, Span there) {
    return plain(wanted.tokens.text(), here).equals(plain(source.text(), there));
  }

  private static String plain(String text, Span span) {
    String words = span.of(text);
    return words.indexOf('*') < 0 && words.indexOf('_') < 0
        ? words
        : words.replace("*", "").replace("_", "");
  }

  // ---------------------------------------------------------------- nearly the same

  private @Nullable Match near(List<Run> chain) {
    Run first = chain.get(0);
    Run last = chain.get(chain.size() - 1);
    int head = Math.min(first.at(), edgeBefore(first));
    int tail = Math.min(wanted.size() - last.end(), edgeBehind(last));
    int differences = edges(first, last, head, tail) + between(chain);
    int weight = wanted.weight(0, wanted.size());
    int allowed = weight < LONG ? WORD : weight / ONE_IN;
    if (differences > allowed || !holdsMeaning(chain)) {
      return null;
    }
    Span span = source.span(first.there() - head, last.thereEnd() + tail);
    boolean none = differences == 0 && isSame(wanted.span(), span);
    return new Match(exactness(chain, differences, none), differences, span);
  }

  private Exactness exactness(List<Run> chain, int differences, boolean same) {
    Run first = chain.get(0);
    Run last = chain.get(chain.size() - 1);
    boolean leftOut = last.thereEnd() - first.there() != wanted.size();
    if (differences > 0 || leftOut || wanted.stripped) {
      return Exactness.NEAR;
    }
    return same ? Exactness.EXACT : Exactness.FOLDED;
  }

  private int between(List<Run> chain) {
    int sum = 0;
    for (int i = 1; i < chain.size(); i++) {
      sum += Chain.difference(wanted, source, chain.get(i - 1), chain.get(i));
    }
    return sum;
  }

  /** Words of the source before the chain that stand for changed ones of the quotation. */
  private int edgeBefore(Run first) {
    int words = 0;
    int at = first.there();
    while (at > 0 && words < LONGEST_EDGE && !source.is(Tokens.OPENS, at)) {
      at--;
      words++;
    }
    return words;
  }

  private int edgeBehind(Run last) {
    int words = 0;
    int at = last.thereEnd();
    while (at < source.size() && words < LONGEST_EDGE && !source.is(Tokens.OPENS, at)) {
      at++;
      words++;
    }
    return words;
  }

  private int edges(Run first, Run last, int head, int tail) {
    int before = first.at() - head;
    int behind = last.end() + tail;
    return wanted.weight(0, before)
        + WordDistance.of(wanted, before, first.at(), source, first.there() - head, first.there())
        + WordDistance.of(
            wanted, last.end(), behind, source, last.thereEnd(), last.thereEnd() + tail)
        + wanted.weight(behind, wanted.size());
  }

  /**
   * Three words in four that carry meaning, and two more or less, are the same; two are no formula.
   */
  private boolean holdsMeaning(List<Run> chain) {
    int same = 0;
    int own = 0;
    int longest = 0;
    for (Run run : chain) {
      same += content(run.at(), run.end());
      own += own(run);
      longest = Math.max(longest, wanted.weight(run.at(), run.end()));
    }
    int all = content(0, wanted.size());
    boolean most = ONE_IN * (same + 2 * WORD) >= (ONE_IN - 1) * all + ONE_IN * WORD;
    boolean enough = same >= 3 * WORD || same >= 2 * WORD && longest >= SHORT;
    return enough && most && own >= 2 * WORD;
  }

  /** What carries meaning and is no formula. */
  private int own(Run run) {
    int own = 0;
    for (int i = run.at(); i < run.end(); i++) {
      boolean counts = !wanted.isLight(i) && !formulas.get(wanted.at[i]);
      own += counts ? wanted.weight(i) : 0;
    }
    return own;
  }
}
