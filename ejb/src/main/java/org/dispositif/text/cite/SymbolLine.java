package org.dispositif.text.cite;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A resolution's own symbol where it is printed in full, as in a masthead: "A/RES/60/209". */
public final class SymbolLine {

  private static final Pattern SYMBOL =
      Pattern.compile(
          "\\b((?:[A-Z][A-Z0-9.]{0,8}\\s?/){1,3}(?:RES|Res)(?:\\.|/)(?:[A-Z]{1,3}-)?\\d{1,4}"
              + "(?:/(?:RES\\.)?\\d{1,4}|/L\\.\\d{1,3}|\\s?\\([A-Z0-9-]{1,9}\\))?)");

  private SymbolLine() {}

  public static @Nullable String of(String line) {
    if (line.length() > 200 || line.indexOf("RES") < 0 && line.indexOf("Res") < 0) {
      return null;
    }
    Matcher matcher = SYMBOL.matcher(line);
    return matcher.find() ? normal(matcher.group(1)) : null;
  }

  private static String normal(String symbol) {
    boolean securityCouncil = symbol.startsWith("S/RES/");
    String bare = symbol.replace(" ", "");
    return securityCouncil ? bare.replace("(", " (") : bare;
  }
}
