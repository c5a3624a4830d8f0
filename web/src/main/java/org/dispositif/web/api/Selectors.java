package org.dispositif.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.clause.AnchorView;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.TextView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;

/**
 * Between W3C selectors and spans. A TextPositionSelector counts code points of its source, as in
 * annotations: of the clause where a clause is named, else of the document's reading text.
 */
@RequestScoped
public class Selectors {

  private static final String POSITION = "TextPositionSelector";
  private static final String QUOTE = "TextQuoteSelector";

  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  private final Map<UUID, TextView> texts = new HashMap<>();
  private final Map<UUID, CodePoints> points = new HashMap<>();
  private final Map<UUID, Map<UUID, Integer>> starts = new HashMap<>();

  /** A selector as we answer it; members that its type does not have are left out. */
  public record Selector(
      String type, Integer start, Integer end, String exact, String prefix, String suffix) {}

  /** A span in code points. */
  public record Points(int start, int end) {}

  public Points points(UUID document, Span span) {
    CodePoints at = points.computeIfAbsent(document, id -> CodePoints.of(text(id).text()));
    return new Points(at.fromUtf16(span.start()), at.fromUtf16(span.end()));
  }

  /** The words of a document at a span. */
  public String words(UUID document, Span span) {
    return span.of(text(document).text());
  }

  /** Both selectors of an anchor, in its clause, or in its document where it runs over several. */
  public List<Selector> of(AnchorView anchor) {
    Points at = points(anchor.document(), anchor.span());
    int from = points(anchor.document(), new Span(start(anchor), anchor.span().end())).start();
    return List.of(
        new Selector(POSITION, at.start() - from, at.end() - from, null, null, null),
        new Selector(QUOTE, null, null, anchor.exact(), anchor.prefix(), anchor.suffix()));
  }

  private int start(AnchorView anchor) {
    return anchor.clause() == null
        ? 0
        : starts
            .computeIfAbsent(anchor.document(), this::starts)
            .getOrDefault(anchor.clause(), anchor.span().start());
  }

  private Map<UUID, Integer> starts(UUID document) {
    return clauses.list(document).stream()
        .collect(Collectors.toMap(ClauseView::id, c -> c.span().start()));
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
   * @param source where the selector's source stands: a clause's span, or null for all of the text
   * @throws Refusal unusable when there are no such words, or the same ones in several places
   */
  public Span read(JsonValue given, UUID document, Span source) {
    String text = text(document).text();
    Span where = source == null ? new Span(0, text.length()) : source;
    var found = org.dispositif.annotation.Selectors.find(given, text, where);
    if (!found.understood()) {
      throw Refusal.unusable("selector.unknown");
    }
    if (found.spans().size() != 1 || found.spans().get(0).length() == 0) {
      throw Refusal.unusable("selector.notFound");
    }
    return found.spans().get(0);
  }

  private TextView text(UUID document) {
    return texts.computeIfAbsent(document, documents::text);
  }
}
