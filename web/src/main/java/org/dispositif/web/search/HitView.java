package org.dispositif.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dispositif.search.Found;
import org.dispositif.search.Snippet;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.document.TextHtml;

/**
 * A hit as the page shows it: as a clause looks everywhere.
 *
 * @param css classes of the clause
 * @param label in the margin: in full, as a hit stands without its clause's neighbours
 * @param name the same for assistive technology, the kind's name where there is no label
 * @param citation as one cites it
 * @param html safe
 */
public record HitView(
    String href, String css, String label, String name, String citation, String html) {

  /** Characters that may stand before the verb: a number, an adverb. */
  private static final int OPENING = 48;

  static HitView of(Found.Hit hit, String kindName) {
    ClauseNames names = new ClauseNames(hit.language());
    boolean demand = hit.type().equals("demand");
    String full = demand ? hit.label() : names.full(hit.label());
    return new HitView(
        href(hit),
        css(hit),
        full,
        full.isEmpty() ? kindName : full,
        demand ? hit.name() + ", " + hit.label() : names.citation(hit.name(), hit.label()),
        html(hit.snippet(), hit.opening()));
  }

  private static String href(Found.Hit hit) {
    String document = "/documents/" + hit.document();
    String found =
        hit.snippet().marks().stream()
            .map(m -> hit.snippet().text().substring(m.start(), m.end()))
            .distinct()
            .map(w -> "found=" + SearchAddress.encoded(w))
            .collect(Collectors.joining("&"));
    return switch (hit.type()) {
      case "clause" -> document + "/clauses/" + hit.id() + (found.isEmpty() ? "" : "?" + found);
      case "demand" -> document + "#d-" + hit.id();
      default -> document;
    };
  }

  private static String css(Found.Hit hit) {
    return switch (hit.kind()) {
      case "preambular" -> "pre";
      case "operative" -> "op";
      case "sub" -> hit.label() != null && hit.label().contains("PP") ? "pre sub" : "op sub";
      case "listItem" -> "item";
      case "paragraph" -> "para";
      case "document" -> "heading";
      default -> hit.kind();
    };
  }

  /** A pair of tags around some words. */
  private record Tag(int at, String tag) {}

  static String html(Snippet snippet, String opening) {
    List<Tag> tags = new ArrayList<>();
    Span verb = verb(snippet, opening);
    for (Span mark : snippet.marks()) {
      boolean inVerb = verb != null && verb.contains(mark);
      if (verb == null || inVerb || !verb.overlaps(mark)) {
        tags.add(new Tag(mark.start(), "<mark>"));
        tags.add(new Tag(mark.end(), "</mark>"));
      }
    }
    if (verb != null) {
      tags.add(before(tags, verb.start()), new Tag(verb.start(), "<span class=\"v\">"));
      tags.add(behind(tags, verb.end()), new Tag(verb.end(), "</span>"));
    }
    StringBuilder html = new StringBuilder(snippet.before() ? "… " : "");
    int from = 0;
    for (Tag tag : tags) {
      html.append(TextHtml.escape(snippet.text().substring(from, tag.at()))).append(tag.tag());
      from = tag.at();
    }
    html.append(TextHtml.escape(snippet.text().substring(from)));
    return html.append(snippet.after() ? " …" : "").toString();
  }

  private static int before(List<Tag> tags, int at) {
    return (int) tags.stream().takeWhile(t -> t.at() < at).count();
  }

  private static int behind(List<Tag> tags, int at) {
    return (int) tags.stream().takeWhile(t -> t.at() <= at).count();
  }

  /** Where the clause's verb stands, when its beginning is shown. */
  private static Span verb(Snippet snippet, String opening) {
    int at = opening == null || snippet.before() ? -1 : snippet.text().indexOf(opening);
    return at < 0 || at > OPENING ? null : new Span(at, at + opening.length());
  }
}
