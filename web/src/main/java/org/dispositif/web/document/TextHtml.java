package org.dispositif.web.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import org.dispositif.clause.ClauseView;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;
import org.dispositif.web.document.MarkedText.Mark;

/**
 * A text as one block of HTML. Everything from the text is escaped. Inside {@code span.words}
 * stands exactly the reading text between {@code data-start} and {@code data-end} (UTF-16): marks
 * wrap words and add none, so that the browser's script can turn places into offsets and back.
 */
public final class TextHtml {

  private static final int FOLD_FROM = 4;

  private final Locale reader;
  private final ClauseNames names;
  private final String document;
  private final Ways ways;
  private final List<Span> quoted;
  private final Map<UUID, String> people;
  private final StringBuilder html = new StringBuilder();

  /**
   * @param reader the language of the page
   * @param names of clauses, in the language of the text
   * @param document how the document is cited
   * @param ways from its citations, and to its clauses
   * @param people names of those who looked at clauses
   */
  public TextHtml(
      Locale reader,
      ClauseNames names,
      String document,
      Ways ways,
      List<Quotation> quotations,
      Map<UUID, String> people) {
    this.people = people;
    this.reader = reader;
    this.names = names;
    this.document = document;
    this.ways = ways;
    this.quoted = quotations.stream().map(Quotation::span).toList();
  }

  /** The inside of the article. */
  public String of(List<ClauseView> clauses) {
    return String.join("", pieces(clauses).values());
  }

  /**
   * The article in the pieces of which a page can replace one: a clause, or a folded run of
   * signatories, with the heading above it; by the id of its first clause, in order.
   */
  Map<UUID, String> pieces(List<ClauseView> clauses) {
    Map<UUID, String> pieces = new LinkedHashMap<>();
    BlockKind part = null;
    for (int i = 0; i < clauses.size(); i++) {
      ClauseView clause = clauses.get(i);
      int from = html.length();
      part = heading(part, clause);
      int signatories = run(clauses, i);
      if (signatories >= FOLD_FROM) {
        fold(clauses.subList(i, i + signatories));
        i += signatories - 1;
      } else {
        block(clauses, clause);
      }
      pieces.put(clause.id(), html.substring(from));
    }
    return pieces;
  }

  /** A heading where the preamble or the operative part begins; it is no part of the text. */
  private BlockKind heading(BlockKind before, ClauseView clause) {
    boolean begins = clause.kind() == BlockKind.PREAMBULAR || clause.kind() == BlockKind.OPERATIVE;
    if (clause.kind() == BlockKind.ENACTING || clause.kind() == BlockKind.TITLE) {
      return null;
    }
    if (!begins || clause.kind() == before) {
      return before;
    }
    String key = clause.kind() == BlockKind.PREAMBULAR ? "reader.preamble" : "reader.operativePart";
    html.append("<h2 class=\"part\">").append(escape(Texts.get(reader, key))).append("</h2>");
    return clause.kind();
  }

  private static int run(List<ClauseView> clauses, int from) {
    int to = from;
    while (to < clauses.size() && clauses.get(to).kind() == BlockKind.SIGNATORY) {
      to++;
    }
    return to - from;
  }

  private void fold(List<ClauseView> signatories) {
    html.append("<details class=\"fold\"><summary>")
        .append(escape(Texts.get(reader, "reader.signatories", signatories.size())))
        .append("</summary>");
    signatories.forEach(s -> block(signatories, s));
    html.append("</details>");
  }

  private void block(List<ClauseView> clauses, ClauseView clause) {
    String label = names.full(clause.label());
    html.append("<div class=\"clause ").append(css(clauses, clause)).append("\" tabindex=\"-1\"");
    attribute("id", "c-" + clause.id());
    attribute("data-clause", clause.id().toString());
    attribute("data-start", String.valueOf(clause.span().start()));
    attribute("data-end", String.valueOf(clause.span().end()));
    attribute("data-label", label);
    attribute("data-kind", clause.kind().code());
    attribute("data-number", clause.number() == null ? "" : clause.number());
    attribute("data-v", String.valueOf(clause.version()));
    if (clause.parent() != null) {
      attribute("data-parent", clause.parent().toString());
    }
    if (clause.reviewedBy() != null) {
      attribute("data-reviewed", people.getOrDefault(clause.reviewedBy(), "?"));
    }
    attribute("data-citation", names.citation(document, clause.label()));
    if (!label.isEmpty()) {
      attribute("role", "group");
      attribute("aria-label", label);
    }
    html.append('>');
    margin(clause);
    html.append("<span class=\"words\">").append(words(clause)).append("</span>");
    if (clause.unsure()) {
      html.append("<span class=\"unsure\">")
          .append(escape(Texts.get(reader, "reader.unsure")))
          .append("</span>");
    }
    html.append("</div>\n");
  }

  private void margin(ClauseView clause) {
    if (clause.label() != null) {
      html.append("<a class=\"n\"");
      attribute("href", "/clauses/" + clause.id());
      html.append('>').append(escape(names.margin(clause.label()))).append("</a>");
    }
    html.append(ways.citedBy(clause, reader));
  }

  private static String css(List<ClauseView> clauses, ClauseView clause) {
    return switch (clause.kind()) {
      case PREAMBULAR -> "pre";
      case OPERATIVE -> "op";
      case SUB -> sub(clauses, clause);
      case LIST_ITEM -> "item";
      case PARAGRAPH -> "para";
      default -> clause.kind().code();
    };
  }

  /**
   * A sub-paragraph takes the edge of the clause that it hangs under, and is set in by its depth.
   */
  private static String sub(List<ClauseView> clauses, ClauseView clause) {
    int depth = 0;
    ClauseView at = clause;
    while (at.kind() == BlockKind.SUB && at.parentIndex() >= 0 && at.parentIndex() < at.index()) {
      at = clauses.get(at.parentIndex());
      depth++;
    }
    String edge = at.kind() == BlockKind.PREAMBULAR ? "pre" : "op";
    return edge + " sub" + (depth > 1 ? " d" + Math.min(depth, 3) : "");
  }

  // ---------------------------------------------------------------- the words

  private String words(ClauseView clause) {
    int start = clause.span().start();
    Map<Integer, String> notes = new HashMap<>();
    clause
        .details()
        .footnotes()
        .forEach(f -> notes.merge(at(f, clause) - start, note(f), String::concat));
    List<Mark> marks =
        marks(clause).stream()
            .map(m -> new Mark(m.span().shift(-start), m.open(), m.close()))
            .toList();
    return MarkedText.html(clause.text(), marks, notes);
  }

  private List<Mark> marks(ClauseView clause) {
    List<Mark> marks = new ArrayList<>();
    boolean opens =
        clause.kind() == BlockKind.PREAMBULAR
            || clause.kind() == BlockKind.OPERATIVE
            || clause.kind() == BlockKind.SUB;
    if (opens) {
      clause
          .details()
          .verbs()
          .forEach(v -> marks.add(new Mark(v.span(), "<span class=\"v\">", "</span>")));
    }
    number(clause).ifPresent(marks::add);
    clause.citations().forEach(c -> marks.add(ways.mark(c)));
    for (Span span : quoted) {
      if (span.overlaps(clause.span())) {
        marks.add(new Mark(clip(span, clause.span()), "<span class=\"quote\">", "</span>"));
      }
    }
    marks.removeIf(m -> m.span().length() == 0 || !clause.span().contains(m.span()));
    return marks;
  }

  /** The printed number, which the margin says again: set back. */
  private static Optional<Mark> number(ClauseView clause) {
    Matcher printed = Outline.NUMBER.matcher(clause.text());
    int start = clause.span().start();
    return clause.label() == null || !printed.find()
        ? Optional.empty()
        : Optional.of(
            new Mark(new Span(start, start + printed.end()), "<span class=\"k\">", "</span>"));
  }

  private static Span clip(Span span, Span to) {
    return new Span(Math.max(span.start(), to.start()), Math.min(span.end(), to.end()));
  }

  private static int at(FootnoteMark note, ClauseView clause) {
    return Math.min(Math.max(note.at(), clause.span().start()), clause.span().end());
  }

  /** Empty, so that it adds no text; the style sheet prints the mark. */
  private String note(FootnoteMark note) {
    String name = Texts.get(reader, "reader.note", note.mark());
    String text = note.note() == null ? name : name + ": " + note.note();
    return "<span class=\"fn\" role=\"note\" data-mark=\""
        + escape(note.mark())
        + "\" title=\""
        + escape(text)
        + "\" aria-label=\""
        + escape(text)
        + "\"></span>";
  }

  private void attribute(String name, String value) {
    html.append(' ').append(name).append("=\"").append(escape(value)).append('"');
  }

  public static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        case '\'' -> safe.append("&#39;");
        default -> safe.append(c);
      }
    }
    return safe.toString();
  }
}
