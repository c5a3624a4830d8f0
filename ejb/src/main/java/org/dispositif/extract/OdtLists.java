package org.dispositif.extract;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The list styles of an OpenDocument text and the numbers that its lists have come to. */
final class OdtLists {

  private static final int LEVELS = 10;
  private static final int LARGEST = 100_000;

  /** The style of numbered headings, which has no name. */
  static final String OUTLINE = "";

  /** How one level of a list is numbered. */
  private record Level(
      boolean bullet, String format, String prefix, String suffix, int first, int shown) {}

  /** An open list. */
  private record Open(String style, int level, int[] counts) {}

  private final Map<String, Level[]> styles = new HashMap<>();
  private final Map<String, int[]> latest = new HashMap<>();
  private final Map<String, int[]> named = new HashMap<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Level[] reading = new Level[LEVELS];

  /** Takes up what a style sheet says of lists. */
  void style(String element, XMLStreamReader at) {
    switch (element) {
      case "list-style" -> reading = levels(Xml.attribute(at, "name"));
      case "outline-style" -> reading = levels(OUTLINE);
      case "list-level-style-number", "outline-level-style" -> level(at, false);
      case "list-level-style-bullet", "list-level-style-image" -> level(at, true);
      default -> {}
    }
  }

  private Level[] levels(String name) {
    return styles.computeIfAbsent(name, any -> new Level[LEVELS]);
  }

  private void level(XMLStreamReader at, boolean bullet) {
    int level = number(Xml.attribute(at, "level"), 1) - 1;
    if (level >= 0 && level < LEVELS) {
      reading[level] =
          new Level(
              bullet,
              Xml.attribute(at, "num-format"),
              Xml.attribute(at, "num-prefix"),
              Xml.attribute(at, "num-suffix"),
              number(Xml.attribute(at, "start-value"), 1),
              number(Xml.attribute(at, "display-levels"), 1));
    }
  }

  /** A list begins; inside another it is its next level. */
  void begin(XMLStreamReader at) {
    Open outer = open.peek();
    String own = Xml.attribute(at, "style-name");
    String style = own.isEmpty() && outer != null ? outer.style : own;
    int level = outer == null ? 0 : Math.min(LEVELS - 1, outer.level + 1);
    open.push(new Open(style, level, counts(at, outer, style, level)));
    String id = Xml.attribute(at, "id");
    if (!id.isEmpty()) {
      named.put(id, open.peek().counts);
    }
  }

  private int[] counts(XMLStreamReader at, Open outer, String style, int level) {
    if (outer != null && outer.style.equals(style)) {
      restart(outer.counts, style, level);
      return outer.counts;
    }
    int[] before = named.get(Xml.attribute(at, "continue-list"));
    boolean goesOn = Xml.attribute(at, "continue-numbering").equals("true");
    int[] counts = before == null && goesOn ? latest.get(style) : before;
    if (counts == null) {
      counts = new int[LEVELS];
      restart(counts, style, 0);
    }
    latest.put(style, counts);
    return counts;
  }

  private void restart(int[] counts, String style, int from) {
    for (int i = from; i < LEVELS; i++) {
      counts[i] = first(style, i) - 1;
    }
  }

  private int first(String style, int level) {
    Level found = levels(style)[level];
    return found == null ? 1 : found.first;
  }

  void end() {
    open.poll();
  }

  boolean inList() {
    return !open.isEmpty();
  }

  /** The sign of the next item of the innermost list. */
  String item(XMLStreamReader at) {
    Open list = open.peek();
    if (list == null) {
      return "";
    }
    int start = number(Xml.attribute(at, "start-value"), -1);
    list.counts[list.level] = start >= 0 ? start : list.counts[list.level] + 1;
    restart(list.counts, list.style, list.level + 1);
    return print(list.style, list.counts, list.level);
  }

  /** The number of a heading; empty where headings have none. */
  String heading(XMLStreamReader at) {
    int level = number(Xml.attribute(at, "outline-level"), 1) - 1;
    if (level < 0 || level >= LEVELS || levels(OUTLINE)[level] == null) {
      return "";
    }
    int[] counts = latest.computeIfAbsent(OUTLINE, any -> new int[LEVELS]);
    counts[level]++;
    Arrays.fill(counts, level + 1, LEVELS, 0);
    return print(OUTLINE, counts, level);
  }

  private String print(String style, int[] counts, int level) {
    Level[] levels = levels(style);
    Level its = levels[level];
    if (its == null || its.bullet) {
      return its == null && style.equals(OUTLINE) ? "" : "\u2022";
    }
    if (its.format.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder(its.prefix);
    for (int i = Math.max(0, level - its.shown + 1); i <= level; i++) {
      String format = levels[i] == null ? "1" : levels[i].format;
      String number = ListNumber.print(counts[i], format);
      out.append(number).append(i < level && !number.isEmpty() ? "." : "");
    }
    return out.append(its.suffix).toString().strip();
  }

  private static int number(String digits, int otherwise) {
    boolean good = !digits.isEmpty() && digits.length() < 6;
    for (int i = 0; good && i < digits.length(); i++) {
      good = digits.charAt(i) >= '0' && digits.charAt(i) <= '9';
    }
    return good ? Math.min(LARGEST, Integer.parseInt(digits)) : otherwise;
  }
}
