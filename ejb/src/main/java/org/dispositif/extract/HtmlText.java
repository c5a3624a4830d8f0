package org.dispositif.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an HTML page as a person reads it: a paragraph on a line, list items with their
 * marks.
 */
final class HtmlText implements NodeVisitor {

  private static final String NOT_READ =
      "script,style,noscript,template,nav,form,iframe,svg,object,button,select";
  private static final Set<String> OWN_LINE = Set.of("br", "tr", "dt", "dd");

  private final StringBuilder out = new StringBuilder();
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();

  private HtmlText() {}

  static String of(String html) {
    Element body = Jsoup.parse(html).body();
    body.select(NOT_READ).remove();
    Element main = body.selectFirst("main, article");
    HtmlText text = new HtmlText();
    (main == null || main.text().length() * 2 < body.text().length() ? body : main).traverse(text);
    return text.out.toString().strip() + "\n";
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words.text());
    } else if (node instanceof Element element && breaks(element)) {
      paragraph();
      out.append(mark(element));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      paragraph();
    }
  }

  private void append(String words) {
    boolean fresh = out.isEmpty() || Character.isWhitespace(out.charAt(out.length() - 1));
    out.append(fresh ? words.stripLeading() : words);
  }

  private void paragraph() {
    while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
      out.setLength(out.length() - 1);
    }
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append("\n\n");
    }
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || OWN_LINE.contains(element.normalName());
  }

  private String mark(Element element) {
    Element list = element.parent();
    if (!element.normalName().equals("li") || list == null) {
      return "";
    }
    return list.normalName().equals("ol")
        ? numbers.merge(list, first(list), (n, f) -> n + 1) + ". "
        : "• ";
  }

  private static int first(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,6}") ? Integer.parseInt(start) : 1;
  }
}
