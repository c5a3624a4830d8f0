package org.dispositif.web.page;

import java.util.regex.Pattern;

/**
 * A script as browsers get it: without the comments that stand on lines of their own and without
 * indentation, a fifth of its size. Scripts are written so that this never matters: nothing but a
 * comment begins a line with {@code /*} or {@code //}, and no text in them spans lines.
 */
public final class ScriptText {

  private static final Pattern COMMENT =
      Pattern.compile(
          "^[ \\t]*(?:/\\*.*?\\*/[ \\t]*$|//[^\\n]*)", Pattern.MULTILINE | Pattern.DOTALL);

  private static final Pattern MARGIN = Pattern.compile("\\n[ \\t\\n]+");

  private ScriptText() {}

  /** The script without what only people read. */
  public static String bare(String script) {
    return MARGIN.matcher(COMMENT.matcher(script).replaceAll("")).replaceAll("\n").stripLeading();
  }
}
