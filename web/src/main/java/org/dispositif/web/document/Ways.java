package org.dispositif.web.document;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.reference.Target;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.Texts;

/**
 * The ways out of a text by its citations, and to it by those of others, as HTML.
 *
 * @param targets where citations lead, by their places
 * @param citedBy how often clauses are cited, by their ids
 */
public record Ways(Map<Span, Target> targets, Map<UUID, Integer> citedBy) {

  /** A text by itself. */
  public static final Ways NONE = new Ways(Map.of(), Map.of());

  MarkedText.Mark mark(Citation cited) {
    Target there = targets.get(cited.span());
    String symbol = " data-symbol=\"" + TextHtml.escape(cited.symbol()) + "\" title=\"";
    return there == null
        ? new MarkedText.Mark(
            cited.span(),
            "<span class=\"cited\"" + symbol + TextHtml.escape(cited.symbol()) + "\">",
            "</span>")
        : new MarkedText.Mark(
            cited.span(),
            "<a class=\"cite\" href=\""
                + href(there)
                + "\""
                + symbol
                + TextHtml.escape(name(there))
                + "\">",
            "</a>");
  }

  private static String href(Target there) {
    return "/documents/"
        + there.document()
        + (there.clause() == null ? "" : "/clauses/" + there.clause());
  }

  /** "A/RES/60/251, OP5: Human Rights Council". */
  private static String name(Target there) {
    String place = new ClauseNames(there.language()).place(there.symbol(), there.label());
    return there.title() == null ? place : place + ": " + there.title();
  }

  /** How often others cite the clause, with the way to them; empty where nobody does. */
  String citedBy(ClauseView clause, Locale reader) {
    int times = citedBy.getOrDefault(clause.id(), 0);
    if (times == 0) {
      return "";
    }
    String says = TextHtml.escape(Texts.get(reader, "reader.citedBy", times));
    return "<a class=\"by\" href=\"/documents/"
        + clause.document()
        + "/cited-by?clause="
        + clause.id()
        + "\" title=\""
        + says
        + "\" aria-label=\""
        + says
        + "\">"
        + times
        + "</a>";
  }
}
