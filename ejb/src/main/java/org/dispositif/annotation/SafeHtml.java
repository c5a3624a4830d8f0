package org.dispositif.annotation;

import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Makes what people and other programs wrote safe to stand in a page. Bodies are stored as given
 * and pass through here at every display: plain text is escaped, HTML keeps its simple marks.
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

  private SafeHtml() {}

  /**
   * @param format the media type that was given with the text; null for plain text
   */
  public static String of(String text, String format) {
    return isHtml(format) ? HTML.sanitize(text) : plain(text);
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

  private static boolean isHtml(String format) {
    String type = format == null ? "" : format.split(";", 2)[0].strip();
    return type.equalsIgnoreCase("text/html") || type.equalsIgnoreCase("application/xhtml+xml");
  }
}
