package org.dispositif.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dispositif.text.source.Span;

/** Where the clauses of one document stand, to say which of them an anchor's words are in. */
final class Cuts {

  /** A clause at its place. */
  private record Place(UUID clause, String label, Span span) {}

  private final List<Place> places = new ArrayList<>();
  private UUID version;

  /** Takes one row: document, version, clause, label, start, end; in the order of the text. */
  void add(Object[] row) {
    version = (UUID) row[1];
    places.add(new Place((UUID) row[2], (String) row[3], new Span((int) row[4], (int) row[5])));
  }

  /** The words stay; the clause is the one that holds them now. */
  AnchorView view(Anchor anchor) {
    if (!anchor.textVersion.equals(version)) {
      return Anchors.view(anchor, anchor.clause, null, anchor.wholeClause);
    }
    Span span = new Span(anchor.start, anchor.end);
    List<Place> touched = touched(span);
    Place first = touched.isEmpty() ? null : touched.get(0);
    if (touched.size() == 1 && first.span().contains(span)) {
      boolean whole = anchor.wholeClause && first.span().equals(span);
      return Anchors.view(anchor, first.clause(), first.label(), whole);
    }
    return Anchors.view(anchor, null, range(touched), false);
  }

  private List<Place> touched(Span span) {
    int from = 0;
    int to = places.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (places.get(middle).span().end() <= span.start()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    int end = from;
    while (end < places.size() && places.get(end).span().overlaps(span)) {
      end++;
    }
    return places.subList(from, end);
  }

  /** "OP3–OP4", as far as they have labels; null where none has. */
  private static String range(List<Place> touched) {
    List<String> labels = touched.stream().map(Place::label).filter(l -> l != null).toList();
    if (labels.isEmpty()) {
      return null;
    }
    String first = labels.get(0);
    String last = labels.get(labels.size() - 1);
    return first.equals(last) ? first : first + "\u2013" + last;
  }
}
