package org.dispositif.web.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dispositif.text.source.Span;

/** Words as safe HTML: tags around some of them, none of the text lost or added. */
public final class MarkedText {

  /**
   * A pair of tags around some words.
   *
   * @param span in the words, UTF-16
   */
  public record Mark(Span span, String open, String close) {

    /** A span with a class. */
    public static Mark of(Span span, String css) {
      return new Mark(span, "<span class=\"" + css + "\">", "</span>");
    }

    /** The same in pieces that cross none of these spans. */
    public List<Mark> cutAt(List<Span> bounds) {
      List<Mark> pieces = new ArrayList<>();
      int from = span.start();
      for (int at : edges(bounds)) {
        pieces.add(new Mark(new Span(from, at), open, close));
        from = at;
      }
      pieces.add(new Mark(new Span(from, span.end()), open, close));
      return pieces;
    }

    private int[] edges(List<Span> bounds) {
      return bounds.stream()
          .flatMapToInt(b -> IntStream.of(b.start(), b.end()))
          .filter(at -> at > span.start() && at < span.end())
          .sorted()
          .distinct()
          .toArray();
    }
  }

  private MarkedText() {}

  /** Outer before inner; a mark that crosses one before it is left out, as tags cannot cross. */
  public static String html(String words, List<Mark> marks) {
    return html(words, marks, Map.of());
  }

  /**
   * @param between tags that hold no words, by where they stand
   */
  static String html(String words, List<Mark> marks, Map<Integer, String> between) {
    SortedMap<Integer, String> tags = new TreeMap<>();
    Map<Integer, String> opening = new HashMap<>();
    for (Mark mark : nested(marks)) {
      opening.merge(mark.span().start(), mark.open(), String::concat);
      tags.merge(mark.span().end(), mark.close(), (before, close) -> close + before);
    }
    between.forEach((at, tag) -> tags.merge(at, tag, String::concat));
    opening.forEach((at, open) -> tags.merge(at, open, String::concat));
    StringBuilder html = new StringBuilder();
    int from = 0;
    for (Map.Entry<Integer, String> tag : tags.entrySet()) {
      html.append(TextHtml.escape(words.substring(from, tag.getKey()))).append(tag.getValue());
      from = tag.getKey();
    }
    return html.append(TextHtml.escape(words.substring(from))).toString();
  }

  private static List<Mark> nested(List<Mark> marks) {
    List<Mark> kept = new ArrayList<>();
    marks.stream()
        .filter(m -> m.span().length() > 0)
        .sorted(
            Comparator.comparingInt((Mark m) -> m.span().start())
                .thenComparingInt(m -> -m.span().end()))
        .filter(m -> kept.stream().noneMatch(k -> crosses(k.span(), m.span())))
        .forEach(kept::add);
    return kept;
  }

  private static boolean crosses(Span outer, Span inner) {
    return outer.overlaps(inner) && !outer.contains(inner);
  }
}
