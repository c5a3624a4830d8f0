package org.dispositif.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * The text of an HTML page as a person reads it: a paragraph on a line, list items with their
 * marks.
 */
final class HtmlText implements NodeFilter {

  private static final Set<String> NOT_READ =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "form",
          "iframe",
          "svg",
          "object",
          "button",
          "select");
  private static final Set<String> OWN_LINE = Set.of("br", "tr", "dt", "dd");

  private final Budget budget;
  private final StringBuilder out = new StringBuilder();
  private final Map<Element, Integer> numbers = new IdentityHashMap<>();

  private HtmlText(Budget budget) {
    this.budget = budget;
  }

  static String of(String html, Budget budget) {
    Element body = Parser.htmlParser().parseInput(Watched.reader(html, budget), "").body();
    budget.step();
    Element main = body.selectFirst("main, article");
    String all = read(body, budget);
    String inMain = main == null ? "" : read(main, budget);
    return inMain.length() * 2 < all.length() ? all : inMain;
  }

  private static String read(Element element, Budget budget) {
    HtmlText text = new HtmlText(budget);
    element.filter(text);
    return text.out.toString().strip() + "\n";
  }

  @Override
  public FilterResult head(Node node, int depth) {
    budget.spend(1);
    if (node instanceof TextNode words) {
      append(words.text());
    } else if (node instanceof Element element) {
      if (NOT_READ.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (breaks(element)) {
        paragraph();
        out.append(mark(element));
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      paragraph();
    }
    return FilterResult.CONTINUE;
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
