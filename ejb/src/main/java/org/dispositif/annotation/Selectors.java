package org.dispositif.annotation;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.anchor.AnchorFinder;
import org.dispositif.text.anchor.Certainty;
import org.dispositif.text.anchor.Placement;
import org.dispositif.text.anchor.Selector;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;

/**
 * Finds what Web Annotation selectors select in a reading text. Offsets in selectors count code
 * points of their source (a clause's text, or a whole document's); spans that come out count UTF-16
 * in the document's text. White space in a quotation stands for any white space: the reading text
 * has folded its own. Nothing is guessed: what is not there, or contradicts itself, is not found.
 */
public final class Selectors {

  private static final Pattern CHARACTERS = Pattern.compile("char=([0-9]{1,9})(?:,([0-9]{1,9}))?");

  private static final Pattern WORD_OR_SPACE =
      Pattern.compile("(\\s+)|\\S+", Pattern.UNICODE_CHARACTER_CLASS);

  private final String text;

  private Selectors(String text) {
    this.text = text;
  }

  /**
   * What was found.
   *
   * @param understood false when no alternative is of a kind that says something of a text
   * @param spans none when nothing was found; several when a quotation stands more than once
   */
  public record Found(boolean understood, List<Span> spans) {}

  /**
   * @param selector as the model has it: one, or an array of alternatives
   * @param source where in {@code text} the selector's source stands
   */
  public static Found find(JsonValue selector, String text, Span source) {
    Optional<List<Span>> found = new Selectors(text).alternatives(selector, source);
    return new Found(found.isPresent(), found.orElse(List.of()));
  }

  /** Empty when not understood. */
  private Optional<List<Span>> alternatives(JsonValue selector, Span source) {
    if (selector.getValueType() != JsonValue.ValueType.ARRAY) {
      return one(selector, source);
    }
    List<List<Span>> quoted = new ArrayList<>();
    List<List<Span>> placed = new ArrayList<>();
    for (JsonValue alternative : selector.asJsonArray()) {
      one(alternative, source)
          .ifPresent(spans -> (isQuote(alternative) ? quoted : placed).add(spans));
    }
    if (quoted.isEmpty()) {
      return placed.stream().filter(s -> !s.isEmpty()).findFirst().or(() -> first(placed));
    }
    List<Span> words = quoted.stream().filter(s -> !s.isEmpty()).findFirst().orElse(List.of());
    return Optional.of(words.size() > 1 ? narrowed(words, placed) : words);
  }

  private static Optional<List<Span>> first(List<List<Span>> found) {
    return found.stream().findFirst();
  }

  /** Of words that stand several times, those at the place that another alternative gives. */
  private static List<Span> narrowed(List<Span> words, List<List<Span>> placed) {
    List<Span> both =
        words.stream().filter(w -> placed.stream().anyMatch(p -> p.contains(w))).toList();
    return both.isEmpty() ? words : both;
  }

  private static boolean isQuote(JsonValue selector) {
    return selector instanceof JsonObject s && kinds(s).contains("TextQuoteSelector");
  }

  private Optional<List<Span>> one(JsonValue selector, Span source) {
    if (!(selector instanceof JsonObject s)) {
      return Optional.empty();
    }
    Optional<List<Span>> found = plain(s, source);
    JsonValue refinement = s.get("refinedBy");
    return refinement == null ? found : found.flatMap(spans -> refined(spans, refinement));
  }

  private Optional<List<Span>> refined(List<Span> spans, JsonValue refinement) {
    List<Span> inner = new ArrayList<>();
    for (Span span : spans) {
      Optional<List<Span>> found = alternatives(refinement, span);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      inner.addAll(found.get());
    }
    return Optional.of(inner);
  }

  private Optional<List<Span>> plain(JsonObject s, Span source) {
    for (String kind : kinds(s)) {
      switch (kind) {
        case "TextQuoteSelector" -> {
          return Optional.of(quote(s, source));
        }
        case "TextPositionSelector" -> {
          return Optional.of(position(s.getInt("start"), s.getInt("end"), source));
        }
        case "FragmentSelector" -> {
          return fragment(s.getString("value"), source);
        }
        case "RangeSelector" -> {
          return range(s, source);
        }
        default -> {
          // says nothing of a text that we could find
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> kinds(JsonObject selector) {
    return WebAnnotation.strings(selector, "type");
  }

  // ---------------------------------------------------------------- one kind each

  private List<Span> quote(JsonObject s, Span source) {
    String exact = s.getString("exact");
    String prefix = s.getString("prefix", "");
    String suffix = s.getString("suffix", "");
    List<Span> spans = new ArrayList<>();
    Matcher words = loose(exact, "").matcher(text).region(source.start(), source.end());
    while (!exact.isBlank() && words.find()) {
      Span span = new Span(words.start(), words.end());
      if (before(span, prefix) && behind(span, suffix)) {
        spans.add(span);
      }
    }
    return spans.isEmpty() ? surely(exact, prefix, suffix, source) : spans;
  }

  /** Between other words or spelled a little otherwise, where that leaves no doubt. */
  private List<Span> surely(String exact, String prefix, String suffix, Span source) {
    Placement found = AnchorFinder.find(source.of(text), new Selector.Quote(exact, prefix, suffix));
    Span span = found.span();
    boolean sure =
        span != null
            && (found.certainty() == Certainty.EXACT || found.certainty() == Certainty.MOVED);
    return sure ? List.of(span.shift(source.start())) : List.of();
  }

  /** What stands around the words may lie outside the source: a clause's neighbour. */
  private boolean before(Span span, String prefix) {
    Matcher m = loose(prefix, "\\z").matcher(text);
    int reach = Math.max(0, span.start() - prefix.length() * 2 - 16);
    return prefix.isBlank() || m.region(reach, span.start()).find();
  }

  private boolean behind(Span span, String suffix) {
    Matcher m = loose(suffix, "").matcher(text);
    return suffix.isBlank() || m.region(span.end(), text.length()).lookingAt();
  }

  /** The words with any white space (also what does not break) wherever they have some. */
  private static Pattern loose(String words, String behind) {
    StringBuilder pattern = new StringBuilder();
    Matcher m = WORD_OR_SPACE.matcher(words);
    while (m.find()) {
      boolean edge = m.start() == 0 || m.end() == words.length();
      boolean space = m.group(1) != null;
      pattern.append(space ? (edge ? "\\s*" : "\\s+") : Pattern.quote(m.group()));
    }
    return Pattern.compile(pattern + behind, Pattern.UNICODE_CHARACTER_CLASS);
  }

  private List<Span> position(int start, int end, Span source) {
    try {
      Span inside = CodePoints.of(source.of(text)).toUtf16(start, end);
      return inside.length() == 0 ? List.of() : List.of(inside.shift(source.start()));
    } catch (IndexOutOfBoundsException e) {
      return List.of();
    }
  }

  /** RFC 5147: {@code char=} counts characters of a plain text. */
  private Optional<List<Span>> fragment(String value, Span source) {
    Matcher m = CHARACTERS.matcher(value);
    if (!m.find()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(m.group(1));
    int end =
        m.group(2) == null
            ? source.of(text).codePointCount(0, source.length())
            : Integer.parseInt(m.group(2));
    return Optional.of(end < start ? List.of() : position(start, end, source));
  }

  /** From the beginning of the one to the beginning of the other, as the model says. */
  private Optional<List<Span>> range(JsonObject s, Span source) {
    Function<String, Optional<List<Span>>> end = name -> one(s.get(name), source);
    Optional<List<Span>> from = end.apply("startSelector");
    Optional<List<Span>> to = end.apply("endSelector");
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = from.get().size() == 1 && to.get().size() == 1;
    int start = clear ? from.get().get(0).start() : 0;
    int stop = clear ? to.get().get(0).start() : 0;
    return Optional.of(stop > start ? List.of(new Span(start, stop)) : List.of());
  }

  /** A selector in short, for a message. */
  static String quoted(JsonValue selector) {
    JsonValue first =
        selector.getValueType() == JsonValue.ValueType.ARRAY && !selector.asJsonArray().isEmpty()
            ? selector.asJsonArray().get(0)
            : selector;
    String shown =
        first instanceof JsonObject s && s.get("exact") instanceof JsonString exact
            ? exact.getString()
            : first.toString();
    return shown.length() > 120 ? shown.substring(0, 120) + "…" : shown;
  }
}
