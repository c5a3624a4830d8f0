package org.dispositif.text.letter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.segment.Block;
import org.jspecify.annotations.Nullable;

/**
 * The fenced head of keys and values with which pages written in Markdown begin. It is no part of
 * the letter, but often alone in naming its title.
 */
final class FrontMatter {

  static final String RULE = "markup.frontMatter";

  private static final int LONGEST = 80;
  private static final Pattern KEY = Pattern.compile("(\\w+)\\s*[:=]\\s*(.*)");

  private FrontMatter() {}

  /** Index behind the lines between two fences at the very start, 0 without any. */
  static int end(String text, List<Line> lines) {
    String fence = lines.isEmpty() ? "" : lines.get(0).span().of(text);
    if (!fence.equals("---") && !fence.equals("+++")) {
      return 0;
    }
    for (int i = 1; i < Math.min(lines.size(), LONGEST); i++) {
      if (lines.get(i).span().of(text).equals(fence)) {
        return i + 1;
      }
    }
    return 0;
  }

  static @Nullable String title(String text, List<Block> blocks) {
    return value("title", text, blocks);
  }

  static @Nullable String date(String text, List<Block> blocks) {
    return value("date", text, blocks);
  }

  private static @Nullable String value(String wanted, String text, List<Block> blocks) {
    StringBuilder value = null;
    for (Block block : blocks) {
      if (!block.rule().equals(RULE)) {
        break;
      }
      String line = block.span().of(text);
      Matcher key = KEY.matcher(line);
      boolean named = key.matches();
      if (line.equals("---") || line.equals("+++")) {
        if (value != null) {
          break;
        }
      } else if (value != null && !named) {
        value.append(' ').append(line);
      } else if (value != null) {
        break;
      } else if (named && key.group(1).equals(wanted)) {
        value = new StringBuilder(key.group(2));
      }
    }
    return value == null ? null : unquoted(value.toString());
  }

  private static @Nullable String unquoted(String value) {
    String plain = value.strip();
    boolean quoted =
        plain.length() > 1
            && "\"'".indexOf(plain.charAt(0)) >= 0
            && plain.charAt(plain.length() - 1) == plain.charAt(0);
    plain = quoted ? plain.substring(1, plain.length() - 1) : plain;
    return plain.isBlank() ? null : plain;
  }
}
