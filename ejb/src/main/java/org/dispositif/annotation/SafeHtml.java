package org.dispositif.annotation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes what people and other programs wrote safe to stand in a page. Bodies are stored as given
 * and pass through here at every display: plain text is escaped, HTML keeps its simple marks,
 * Markdown is set as such HTML.
 */
public final class SafeHtml {

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");

  private static final PolicyFactory HTML =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "br",
              "b",
              "strong",
              "i",
              "em",
              "u",
              "s",
              "sub",
              "sup",
              "ul",
              "ol",
              "li",
              "code",
              "pre",
              "blockquote",
              "q",
              "cite",
              "span",
              "a")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .allowAttributes("dir")
          .matching(true, "ltr", "rtl", "auto")
          .globally()
          .allowUrlProtocols("http", "https", "mailto")
          .requireRelsOnLinks("nofollow", "noopener", "noreferrer")
          .toFactory();

  /** The same with headings, below those of the page that shows it. */
  private static final PolicyFactory MARKDOWN =
      HTML.and(
          new HtmlPolicyBuilder()
              .allowElements((name, attributes) -> "h3", "h1", "h2")
              .allowElements((name, attributes) -> "h4", "h3", "h4", "h5", "h6")
              .allowElements("hr")
              .toFactory());

  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().escapeHtml(true).build();

  private SafeHtml() {}

  /**
   * @param format the media type that was given with the text; null for plain text
   */
  public static String of(String text, String format) {
    return switch (type(format)) {
      case "text/html", "application/xhtml+xml" -> HTML.sanitize(text);
      case "text/markdown" -> MARKDOWN.sanitize(RENDERER.render(PARSER.parse(text)));
      default -> plain(text);
    };
  }

  /** Escaped, its line breaks kept. */
  public static String plain(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;")
        .replace("\r\n", "\n")
        .replace("\n", "<br/>");
  }

  private static String type(String format) {
    return format == null ? "" : format.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
