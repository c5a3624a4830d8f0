package org.dispositif.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.AnchorView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.TextView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;

/**
 * Between W3C selectors and spans: TextPositionSelector, which counts code points of the document's
 * reading text wherever it stands, and TextQuoteSelector. Given both, the position holds when it
 * says what the quote says, else the quote nearest to it.
 */
@RequestScoped
public class Selectors {

  private static final String POSITION = "TextPositionSelector";
  private static final String QUOTE = "TextQuoteSelector";

  @Inject DocumentService documents;

  private final Map<UUID, TextView> texts = new HashMap<>();
  private final Map<UUID, CodePoints> points = new HashMap<>();

  /** A selector as we answer it; members that its type does not have are left out. */
  public record Selector(
      String type, Integer start, Integer end, String exact, String prefix, String suffix) {}

  /** A span in code points. */
  public record Points(int start, int end) {}

  public Points points(UUID document, Span span) {
    CodePoints at = points.computeIfAbsent(document, id -> CodePoints.of(text(id).text()));
    return new Points(at.fromUtf16(span.start()), at.fromUtf16(span.end()));
  }

  /** Both selectors of an anchor. */
  public List<Selector> of(AnchorView anchor) {
    Points at = points(anchor.document(), anchor.span());
    return List.of(
        new Selector(POSITION, at.start(), at.end(), null, null, null),
        new Selector(QUOTE, null, null, anchor.exact(), anchor.prefix(), anchor.suffix()));
  }

  /**
   * The span of these code points.
   *
   * @throws Refusal unusable when they are not in the text
   */
  public Span span(UUID document, int start, int end) {
    if (start >= end || start < 0) {
      throw Refusal.unusable("anchor.outside", start, end);
    }
    CodePoints at = points.computeIfAbsent(document, id -> CodePoints.of(text(id).text()));
    try {
      return at.toUtf16(start, end);
    } catch (IndexOutOfBoundsException e) {
      throw Refusal.unusable("anchor.outside", start, end);
    }
  }

  /**
   * The words that a selector, or several of the same words, mean.
   *
   * @param within where a quote is looked for; null for the whole text
   * @throws Refusal unusable when there are no such words, bad request when it is no selector
   */
  public Span read(JsonValue given, UUID document, Span within) {
    List<JsonValue> all =
        given.getValueType() == JsonValue.ValueType.ARRAY ? given.asJsonArray() : List.of(given);
    JsonObject position = null;
    JsonObject quote = null;
    for (JsonValue one : all) {
      String type = type(one);
      if (type.equals(POSITION)) {
        position = one.asJsonObject();
      } else if (type.equals(QUOTE)) {
        quote = one.asJsonObject();
      } else {
        throw Refusal.unusable("selector.unknown", type);
      }
    }
    Span at =
        position == null
            ? null
            : span(document, number(position, "start"), number(position, "end"));
    return quote == null ? required(at) : words(quote, text(document).text(), within, at);
  }

  private TextView text(UUID document) {
    return texts.computeIfAbsent(document, documents::text);
  }

  private static Span required(Span at) {
    if (at == null) {
      throw Refusal.badRequest("selector.empty");
    }
    return at;
  }

  private static Span words(JsonObject quote, String text, Span within, Span at) {
    String exact = string(quote, "exact");
    if (exact.isEmpty()) {
      throw Refusal.badRequest("selector.empty");
    }
    if (at != null && at.of(text).equals(exact)) {
      return at;
    }
    Span where = within == null ? new Span(0, text.length()) : within;
    Span best = null;
    long bestScore = Long.MIN_VALUE;
    for (int i = text.indexOf(exact, where.start());
        i >= 0 && i + exact.length() <= where.end();
        i = text.indexOf(exact, i + 1)) {
      long score = score(quote, text, i, exact.length(), at);
      if (score > bestScore) {
        best = new Span(i, i + exact.length());
        bestScore = score;
      }
    }
    if (best == null) {
      throw Refusal.unusable("selector.notFound", exact);
    }
    return best;
  }

  /** What stands around counts most, then the distance from the position. */
  private static long score(JsonObject quote, String text, int i, int length, Span at) {
    long score = at == null ? 0 : -Math.abs((long) i - at.start());
    String prefix = string(quote, "prefix");
    String suffix = string(quote, "suffix");
    boolean before = !prefix.isEmpty() && text.startsWith(prefix, i - prefix.length());
    boolean behind = !suffix.isEmpty() && text.startsWith(suffix, i + length);
    return score + (before ? Integer.MAX_VALUE : 0L) + (behind ? Integer.MAX_VALUE : 0L);
  }

  private static String type(JsonValue given) {
    return given.getValueType() == JsonValue.ValueType.OBJECT
        ? string(given.asJsonObject(), "type")
        : "";
  }

  private static String string(JsonObject object, String name) {
    return object.get(name) instanceof JsonString s ? s.getString() : "";
  }

  private static int number(JsonObject object, String name) {
    if (object.get(name) instanceof JsonNumber n && n.isIntegral()) {
      return n.bigIntegerValue().bitLength() < 32 ? n.intValue() : -1;
    }
    throw Refusal.badRequest("selector.empty");
  }
}
