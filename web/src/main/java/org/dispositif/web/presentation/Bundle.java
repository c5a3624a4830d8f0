package org.dispositif.web.presentation;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Modules as one script that imports nothing: each in a function of its own, so that names do not
 * meet, and what it exports in a constant by its name. Our own modules only: imports by name and
 * exports before {@code const}, {@code function} or {@code class} are all that they use.
 */
final class Bundle {

  private static final Pattern IMPORT =
      Pattern.compile("(?m)^import (\\{[^}]*}) from '\\./([a-z]+)\\.js';$");
  private static final Pattern EXPORT =
      Pattern.compile("(?m)^export ((?:async )?(?:const|function|class) (\\w+))");

  private Bundle() {}

  /**
   * @param names each before those that import it
   * @param read a module's script by its name
   */
  static String of(List<String> names, UnaryOperator<String> read) {
    StringBuilder all = new StringBuilder("\"use strict\";(() => {\n");
    for (String name : names) {
      module(name, read.apply(name), all);
    }
    return all.append("})();\n").toString();
  }

  private static void module(String name, String script, StringBuilder to) {
    StringJoiner exported = new StringJoiner(", ", "{ ", " }");
    Matcher export = EXPORT.matcher(script);
    while (export.find()) {
      exported.add(export.group(2));
    }
    String own =
        IMPORT.matcher(EXPORT.matcher(script).replaceAll("$1")).replaceAll("const $1 = $2;");
    to.append("const ").append(name).append(" = (() => {\n").append(own);
    to.append("\nreturn ").append(exported).append(";\n})();\n");
  }
}
