package org.dispositif.presentation;

import java.util.regex.Pattern;
import org.dispositif.annotation.SafeHtml;

/** A comment without its markup: a scene shows words and no links. */
final class PlainText {

  private static final Pattern BLOCK = Pattern.compile("<(?:br|/p|/li|/blockquote|/pre)[^>]*>");
  private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
  private static final Pattern NUMBERED = Pattern.compile("&#(\\d{1,6});");

  private PlainText() {}

  /** Null for nothing. */
  static String of(String comment, String format) {
    if (comment == null || comment.isBlank()) {
      return null;
    }
    boolean html = format != null && format.contains("html");
    return html ? unescaped(SafeHtml.of(comment, format)) : comment.strip();
  }

  private static String unescaped(String html) {
    String bare = ELEMENT.matcher(BLOCK.matcher(html).replaceAll("\n")).replaceAll("");
    String named =
        NUMBERED
            .matcher(bare)
            .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(sign(m.group(1))))
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"");
    return named.replace("&amp;", "&").strip();
  }

  private static String sign(String number) {
    int code = Integer.parseInt(number);
    return Character.isValidCodePoint(code) ? Character.toString(code) : "";
  }
}
