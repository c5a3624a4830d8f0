package org.dispositif.text.anchor;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.anchor.Selector.Position;
import org.dispositif.text.anchor.Selector.Quote;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds selected words in a reading text. A quotation is looked for as it is written; what stands
 * around it and the position tell several places apart. Where they do not, where they disagree, or
 * where only similar words are found, the placement is for review. Never throws on selectors that
 * do not fit the text.
 */
public final class AnchorFinder {

  /** Beyond this many places a quotation says nothing. */
  private static final int MOST_PLACES = 2000;

  /** Words this long are told by themselves, whatever now stands around them. */
  private static final int TELLING = 12;

  private static final int CLEARLY_BETTER = 8;

  private record Place(Span span, int context) {}

  private final String text;
  private final @Nullable Quote quote;
  private final @Nullable Position position;
  private final Selector.@Nullable Clause clause;

  private AnchorFinder(String text, List<Selector> selectors) {
    this.text = text;
    this.quote = first(selectors, Quote.class);
    this.position = first(selectors, Position.class);
    this.clause = first(selectors, Selector.Clause.class);
  }

  /** The placement of what all these selectors, alternatives of one another, point at. */
  public static Placement find(String text, Selector... selectors) {
    return find(text, List.of(selectors));
  }

  public static Placement find(String text, List<Selector> selectors) {
    return new AnchorFinder(text, selectors).find();
  }

  private static <T extends Selector> @Nullable T first(List<Selector> selectors, Class<T> kind) {
    return selectors.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElse(null);
  }

  private Placement find() {
    Quote wanted = quote;
    if (wanted != null && !wanted.exact().isBlank()) {
      return quoted(wanted);
    }
    Span at = validPosition();
    if (position != null) {
      return at == null ? Placement.ORPHAN : Placement.at(at, Certainty.EXACT);
    }
    Span whole = clauseSpan();
    return whole == null ? Placement.ORPHAN : Placement.at(whole, Certainty.EXACT);
  }

  private Placement quoted(Quote wanted) {
    List<Place> places = places(wanted);
    if (places.isEmpty()) {
      return near(wanted);
    }
    Span scope = clauseSpan();
    List<Place> inside =
        scope == null ? places : places.stream().filter(p -> scope.contains(p.span())).toList();
    return choose(wanted, inside.isEmpty() ? places : inside, scope != null && inside.isEmpty());
  }

  // --- the words as they are written ---

  private List<Place> places(Quote wanted) {
    List<Place> places = new ArrayList<>();
    String exact = wanted.exact();
    for (int at = text.indexOf(exact);
        at >= 0 && places.size() < MOST_PLACES;
        at = text.indexOf(exact, at + 1)) {
      Span span = new Span(at, at + exact.length());
      places.add(new Place(span, context(wanted, span)));
    }
    return places;
  }

  /** How many characters around the words are those that stood around them. */
  private int context(Quote wanted, Span span) {
    return before(wanted.prefix(), span.start()) + behind(wanted.suffix(), span.end());
  }

  private int before(String prefix, int start) {
    int same = 0;
    while (same < prefix.length()
        && same < start
        && alike(prefix.charAt(prefix.length() - 1 - same), text.charAt(start - 1 - same))) {
      same++;
    }
    return same;
  }

  private int behind(String suffix, int end) {
    int same = 0;
    while (same < suffix.length()
        && end + same < text.length()
        && alike(suffix.charAt(same), text.charAt(end + same))) {
      same++;
    }
    return same;
  }

  private static boolean alike(char a, char b) {
    boolean spaces = Character.isWhitespace(a) && Character.isWhitespace(b);
    return spaces || Folding.fold(a) == Folding.fold(b);
  }

  private Placement choose(Quote wanted, List<Place> places, boolean outsideClause) {
    Place best = best(places);
    int full = wanted.prefix().length() + wanted.suffix().length();
    Place here = atPosition(places);
    if (here != null && here.context() == best.context()) {
      return Placement.at(here.span(), sure(here, full, outsideClause));
    }
    int second = places.stream().filter(p -> p != best).mapToInt(Place::context).max().orElse(-1);
    if (places.size() > 1 && !isClear(best.context(), second, full)) {
      return Placement.at(nearest(places, best.context()), Certainty.REVIEW);
    }
    // the position holds these very words, their surroundings stand elsewhere: somebody must decide
    if (here != null || outsideClause) {
      return Placement.at(best.span(), Certainty.REVIEW);
    }
    return Placement.at(best.span(), elsewhere(best, full));
  }

  private Certainty sure(Place here, int full, boolean outsideClause) {
    if (outsideClause) {
      return Certainty.REVIEW;
    }
    return here.context() == full ? Certainty.EXACT : changedContext(here, full);
  }

  private Certainty elsewhere(Place best, int full) {
    if (best.context() < full) {
      return changedContext(best, full);
    }
    return position == null ? Certainty.EXACT : Certainty.MOVED;
  }

  /** The same words between other words: sure if they are many or half of the context is there. */
  private static Certainty changedContext(Place place, int full) {
    boolean telling = place.span().length() >= TELLING || place.context() * 2 >= full;
    return telling ? Certainty.MOVED : Certainty.REVIEW;
  }

  private static boolean isClear(int best, int second, int full) {
    return best > second && (best == full || best - second >= CLEARLY_BETTER);
  }

  private static Place best(List<Place> places) {
    Place best = places.get(0);
    for (Place place : places) {
      best = place.context() > best.context() ? place : best;
    }
    return best;
  }

  private @Nullable Place atPosition(List<Place> places) {
    Position at = position;
    if (at == null) {
      return null;
    }
    return places.stream()
        .filter(p -> p.span().start() == at.start() && p.span().end() == at.end())
        .findFirst()
        .orElse(null);
  }

  /** Of the places with this context the one nearest to the position, else the first. */
  private Span nearest(List<Place> places, int context) {
    Position at = position;
    Span nearest = null;
    for (Place place : places) {
      boolean nearer =
          nearest == null || at != null && distance(place.span(), at) < distance(nearest, at);
      if (place.context() == context && nearer) {
        nearest = place.span();
      }
    }
    return nearest == null ? places.get(0).span() : nearest;
  }

  private static int distance(Span span, Position position) {
    return Math.abs(span.start() - position.start());
  }

  // --- similar words ---

  private Placement near(Quote wanted) {
    FoldedText folded = FoldedText.of(text, new Span(0, text.length()));
    String exact = FoldedText.fold(wanted.exact());
    int at = exact.isEmpty() ? -1 : folded.folded.indexOf(exact);
    if (at >= 0) {
      boolean alone = folded.folded.indexOf(exact, at + 1) < 0;
      Span span = folded.place(at, at + exact.length());
      return alone
          ? Placement.at(span, Certainty.MOVED)
          : Placement.at(foldedNearest(folded, exact, span), Certainty.REVIEW);
    }
    List<NearMatch.Match> matches = NearMatch.in(text, scope(), wanted.exact());
    if (!matches.isEmpty()) {
      return Placement.at(matches.get(0).span(), Certainty.REVIEW);
    }
    Span between = between(wanted);
    return between == null ? Placement.ORPHAN : Placement.at(between, Certainty.REVIEW);
  }

  private Span foldedNearest(FoldedText folded, String exact, Span first) {
    Position wanted = position;
    Span nearest = first;
    int places = 0;
    for (int at = folded.folded.indexOf(exact);
        wanted != null && at >= 0 && places < MOST_PLACES;
        at = folded.folded.indexOf(exact, at + 1)) {
      Span span = folded.place(at, at + exact.length());
      nearest = distance(span, wanted) < distance(nearest, wanted) ? span : nearest;
      places++;
    }
    return nearest;
  }

  /** What now stands between the old surroundings, if both are there once and it is as long. */
  private @Nullable Span between(Quote wanted) {
    if (wanted.prefix().length() < CLEARLY_BETTER || wanted.suffix().length() < CLEARLY_BETTER) {
      return null;
    }
    int prefix = only(wanted.prefix());
    int suffix = only(wanted.suffix());
    int start = prefix + wanted.prefix().length();
    boolean inOrder = prefix >= 0 && suffix > start;
    int length = wanted.exact().length();
    boolean alike =
        inOrder && suffix - start <= 2 * length + CLEARLY_BETTER && 3 * (suffix - start) >= length;
    return alike ? new Span(start, suffix) : null;
  }

  private int only(String words) {
    int at = text.indexOf(words);
    return at >= 0 && text.indexOf(words, at + 1) < 0 ? at : -1;
  }

  private Span scope() {
    Span span = clauseSpan();
    return span == null ? new Span(0, text.length()) : span;
  }

  private @Nullable Span clauseSpan() {
    Selector.Clause in = clause;
    Span span = in == null ? null : in.span();
    return span != null && span.end() <= text.length() ? span : null;
  }

  private @Nullable Span validPosition() {
    Position at = position;
    boolean valid =
        at != null && at.start() >= 0 && at.end() > at.start() && at.end() <= text.length();
    return at != null && valid ? new Span(at.start(), at.end()) : null;
  }
}
