package org.dispositif.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.source.Folding;

/**
 * Where somebody wants to go, as they typed it: "48/17", "A/HRC/RES/48/17 PP3", "48/17 op 4 b",
 * "S/RES/1325 (2000), par. 4 a)", "D1.2 open letter", or plain words. Never fails: what is no
 * address is words.
 *
 * @param words all of it, folded, separated by single spaces
 * @param symbol as far as typed, folded; null for none
 * @param paragraph null for none
 * @param demand "1.2", null for none
 * @param rest the words beside symbol, paragraph and demand
 */
record GotoQuery(
    List<String> words, String symbol, Paragraph paragraph, String demand, List<String> rest) {

  private static final int LONGEST = 200;

  private static final String PART = "(?:(annexe?)[ .]*|([a-z])(?:\\.| ) *)?";
  private static final String PREAMBLE =
      "pp|preambular para\\w*\\.?|alinea|al\\.|al|considerant|pream\\w*";
  private static final String OPERATIVE = "op|par\\w*|para\\.|§|¶|oper\\w*";
  private static final String NUMBER =
      "[ .]*(\\d{1,3}(?:bis|ter|quater)?)(?:(?:er|e|eme)(?= alinea))?";
  private static final String STEPS =
      "((?:[ .]*\\([a-z\\d]{1,5}\\)|(?:[ .]+|(?<=\\d))[a-z]{1,4}\\)?(?![a-z]))*)";

  private static final Pattern PARAGRAPH =
      Pattern.compile(
          PART
              + "(?:("
              + PREAMBLE
              + ")|("
              + OPERATIVE
              + "))?"
              + NUMBER
              + STEPS
              + "( alinea)?(?: du preambule)?");

  private static final Pattern STEP = Pattern.compile("[a-z]{1,5}|\\d{1,2}");
  private static final Pattern SYMBOL =
      Pattern.compile(
          "(?:[a-z][a-z0-9.-]*/)*[a-z0-9.-]*\\d[a-z0-9.-]*(?:/[a-z0-9.-]*)*|(?:[a-z]+/)+[a-z]*");
  private static final Pattern DEMAND = Pattern.compile("d ?(\\d{1,3}(?:\\.\\d{1,3})*)");

  /**
   * A paragraph of a resolution.
   *
   * @param part "b", "annex", or null for any
   * @param label as in the data, in lower case, without its part: {@code op4(b)(ii)}
   */
  record Paragraph(String part, String label) {

    /** Whether the data's label, {@code B.OP4(b)(ii)}, is this one. */
    boolean is(String other) {
      return (part == null ? bare(other) : folded(other)).equals(full());
    }

    /** Whether the data's label is of a sub-paragraph of this one. */
    boolean holds(String other) {
      return (part == null ? bare(other) : folded(other)).startsWith(full() + "(");
    }

    private String full() {
      return part == null ? label : part + "." + label;
    }

    private static String folded(String label) {
      return Folding.fold(label);
    }

    private static String bare(String label) {
      return folded(label).replaceFirst("^.*\\.", "");
    }
  }

  static GotoQuery of(String typed) {
    String text = clean(typed);
    List<String> words = text.isEmpty() ? List.of() : List.of(text.split(" "));
    Optional<String> demand =
        words.stream().map(GotoQuery::demandIn).flatMap(Optional::stream).findFirst();
    if (demand.isPresent()) {
      List<String> rest = words.stream().filter(w -> demandIn(w).isEmpty()).toList();
      return new GotoQuery(words, null, null, demand.get(), rest);
    }
    String symbol = words.isEmpty() ? null : symbolAt(words);
    String behind = symbol == null ? text : text.substring(symbol.length()).strip();
    Paragraph paragraph = paragraph(behind, symbol != null);
    List<String> rest =
        paragraph != null || behind.isEmpty() ? List.of() : List.of(behind.split(" "));
    return new GotoQuery(words, symbol, paragraph, null, rest);
  }

  private static String clean(String typed) {
    String given = typed == null ? "" : typed.substring(0, Math.min(LONGEST, typed.length()));
    return Folding.fold(given).replaceAll("[\\s\\u00a0\\u202f,;]+", " ").strip();
  }

  private static Optional<String> demandIn(String word) {
    Matcher m = DEMAND.matcher(word);
    return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
  }

  /** The symbol that the words begin with, with a year in brackets behind it. */
  private static String symbolAt(List<String> words) {
    String first = words.get(0);
    boolean number = first.matches("\\d{3,4}");
    boolean symbol = number || (first.contains("/") && SYMBOL.matcher(first).matches());
    if (!symbol) {
      return null;
    }
    boolean year = words.size() > 1 && words.get(1).matches("\\(\\d{0,4}\\)?");
    return year ? first + " " + words.get(1) : first;
  }

  /**
   * @param certain behind a symbol a bare number is an operative paragraph; elsewhere it is not
   */
  private static Paragraph paragraph(String text, boolean certain) {
    Matcher m = PARAGRAPH.matcher(text);
    if (!m.matches()) {
      return null;
    }
    boolean preamble = m.group(3) != null || m.group(7) != null;
    boolean operative = m.group(4) != null;
    if (!certain && !preamble && !operative) {
      return null;
    }
    StringBuilder label = new StringBuilder(preamble ? "pp" : "op").append(m.group(5));
    STEP.matcher(m.group(6))
        .results()
        .forEach(s -> label.append('(').append(s.group()).append(')'));
    String part = m.group(1) == null ? m.group(2) : "annex";
    return new Paragraph(part, label.toString());
  }

  /** Whether a document's symbol is the one meant, or begins so while it is still being typed. */
  boolean fits(String other) {
    return other != null && symbol != null && ("/" + Folding.fold(other)).contains("/" + symbol);
  }

  /** Whether the symbol stands whole at the end of the other, before nothing but a year. */
  boolean isWhole(String other) {
    String folded = "/" + Folding.fold(other);
    int at = folded.lastIndexOf("/" + symbol);
    String behind = at < 0 ? "?" : folded.substring(at + symbol.length() + 1);
    return behind.isEmpty() || behind.matches(" ?\\(.*\\)");
  }

  /** As {@link #isWhole}, of a symbol that may be missing. */
  boolean isWholeFor(String other) {
    return symbol == null || (other != null && isWhole(other));
  }

  /** How well a name fits the words: 0 begins with them, 1 a word of it does, 2 holds them. */
  int nearness(String name) {
    String folded = Folding.fold(name);
    String all = String.join(" ", words);
    if (folded.startsWith(all)) {
      return 0;
    }
    List<String> parts = Arrays.asList(folded.split("[^\\p{L}\\p{N}]+"));
    boolean begins =
        Arrays.stream(all.split("[^\\p{L}\\p{N}]+"))
            .allMatch(w -> parts.stream().anyMatch(p -> p.startsWith(w)));
    return begins ? 1 : 2;
  }
}
