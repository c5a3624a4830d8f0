package org.dispositif.text.cite;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Span;

/** What goes on a symbol printed before: "(A/49/1 et Add.1)", "E/1995/23 et Corr.1 et 2". */
final class SymbolTail {

  private static final Pattern NEXT =
      Pattern.compile(
          "(?:, ?| (?:et|and|y|e|и|و|à|to) ?|和|及| ?[-–]"
              + " ?)(?:(?<kind>Add|Rev|Corr)\\.(?<number>[0-9l]{1,3})|(?<again>[0-9]{1,2})(?=[),;\\]]|"
              + " ?$))");
  private static final Pattern LAST = Pattern.compile("/(?:Add|Corr)\\.\\d{1,3}$");

  private SymbolTail() {}

  /**
   * @return where reading goes on
   */
  static int read(String text, SymbolScanner.Symbol symbol, List<Citation> citations) {
    String base = LAST.matcher(symbol.symbol()).replaceFirst("");
    String kind = "";
    int end = symbol.end();
    Matcher matcher = NEXT.matcher(text);
    while (matcher.region(end, Math.min(text.length(), end + 14)).lookingAt()) {
      boolean again = matcher.group("kind") == null;
      if (again && kind.isEmpty()) {
        break;
      }
      kind = again ? kind : matcher.group("kind");
      String number = again ? matcher.group("again") : matcher.group("number").replace('l', '1');
      int start = again ? matcher.start("again") : matcher.start("kind");
      end = matcher.end();
      citations.add(Citation.of(base + "/" + kind + "." + number, null, new Span(start, end)));
    }
    return end;
  }
}
