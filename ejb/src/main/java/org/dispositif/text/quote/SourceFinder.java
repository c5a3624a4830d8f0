package org.dispositif.text.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds from which other texts the words of a text are taken: its quotations, and eight words or
 * more outside quotation marks. The quoting text is indexed and each source read once, so that the
 * work grows with the length of the sources. Never throws on bad text.
 *
 * <p>Where several sources agree equally well the first is taken: who calls puts first what is most
 * likely to have been quoted.
 */
public final class SourceFinder {

  private final Tokens text;
  private final QuotingText quoting;
  private final BitSet formulas;
  private final List<Wanted> wanted = new ArrayList<>();

  /** For each of what is wanted the quotation that it belongs to. */
  private final List<Integer> owners = new ArrayList<>();

  private final RunFinder runs;
  private final ReuseFinder reuse;
  private final @Nullable Match[] best;
  private final int[] sources;

  private SourceFinder(QuotingText quoting) {
    this.quoting = quoting;
    this.text = Tokens.of(quoting.text());
    this.formulas = NobodysWords.in(text, quoting.prose());
    int count = quoting.quotations().size();
    for (int i = 0; i < count; i++) {
      want(i, Wanted.all(text, quoting.quotations().get(i).span()));
    }
    this.runs = new RunFinder(wanted, 2);
    this.reuse = new ReuseFinder(text, unquoted(), formulas);
    this.best = new Match[count];
    this.sources = new int[count];
  }

  /**
   * The quotations with their sources, and reuse; in the order of the text.
   *
   * @param sources read one after the other, once
   */
  public static List<TakenWords> find(QuotingText quoting, Iterable<SourceText> sources) {
    SourceFinder finder = new SourceFinder(quoting);
    int number = 0;
    for (SourceText source : sources) {
      finder.read(number++, source);
    }
    return finder.found();
  }

  private void want(int quotation, @Nullable Wanted words) {
    if (words != null) {
      wanted.add(words);
      owners.add(quotation);
      want(quotation, words.withoutBrackets());
    }
  }

  /** The prose outside quotation marks. */
  private List<Span> unquoted() {
    List<Span> quotes = quoting.quotations().stream().map(Quotation::span).sorted().toList();
    List<Span> free = new ArrayList<>();
    int next = 0;
    for (Span prose : quoting.prose().stream().sorted().toList()) {
      int from = prose.start();
      while (next < quotes.size() && quotes.get(next).start() < prose.end()) {
        Span quote = quotes.get(next++);
        if (quote.start() > from) {
          free.add(new Span(from, quote.start()));
        }
        from = Math.max(from, quote.end());
      }
      if (from < prose.end()) {
        free.add(new Span(from, prose.end()));
      }
    }
    return free;
  }

  private void read(int number, SourceText source) {
    Tokens words = Tokens.of(source.text());
    List<List<Run>> shared = runs.in(words);
    for (int i = 0; i < shared.size(); i++) {
      int quotation = owners.get(i);
      Match match = QuotationMatcher.match(wanted.get(i), words, shared.get(i), formulas);
      Match before = best[quotation];
      if (match != null && (before == null || match.isBetterThan(before))) {
        best[quotation] = match;
        sources[quotation] = number;
      }
    }
    reuse.read(number, words, source.resolution());
  }

  private List<TakenWords> found() {
    List<TakenWords> found = new ArrayList<>();
    for (int i = 0; i < best.length; i++) {
      found.add(quoted(quoting.quotations().get(i), best[i], sources[i]));
    }
    reuse.found().forEach(r -> found.add(reused(r)));
    found.sort(Comparator.comparing(TakenWords::span));
    return found;
  }

  private static TakenWords quoted(Quotation quotation, @Nullable Match match, int source) {
    return new TakenWords(
        quotation.text(),
        quotation.span(),
        quotation.speaker(),
        match == null ? Exactness.UNMATCHED : match.exactness(),
        match == null ? null : new TakenWords.Place(source, match.span()));
  }

  private TakenWords reused(Reuse reuse) {
    Span span = text.span(reuse.from(), reuse.to());
    return new TakenWords(
        span.of(text.text()),
        span,
        null,
        Exactness.REUSE,
        new TakenWords.Place(reuse.source(), reuse.there()));
  }
}
