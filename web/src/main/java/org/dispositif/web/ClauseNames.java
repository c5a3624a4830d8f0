package org.dispositif.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a clause is called in the language of its text. The API's own label is {@code OP4(a)}; people
 * write "par. 4 a)" in French.
 */
public final class ClauseNames {

  private static final Pattern LABEL =
      Pattern.compile("(?:(.+)\\.)?(PP|OP)(\\d+[^(.]*)((?:\\([^)]*\\))*)");
  private static final Pattern STEP = Pattern.compile("\\(([^)]*)\\)");
  private static final String ANNEX = "Annex";

  private final Locale locale;

  public ClauseNames(String language) {
    this.locale = Texts.choose(List.of(Locale.forLanguageTag(language == null ? "und" : language)));
  }

  /** What stands in the margin: "OP4", under it "(a)". Empty for what has no label. */
  public String margin(String label) {
    Matcher m = match(label);
    if (m == null) {
      return label == null ? "" : label;
    }
    List<String> steps = steps(m.group(4));
    return steps.isEmpty() ? before(m) + number(m) : steps.get(steps.size() - 1);
  }

  /** In full, as cards and lists show it: "OP4(a)", "par. 4 a)". */
  public String full(String label) {
    Matcher m = match(label);
    if (m == null) {
      return label == null ? "" : label;
    }
    List<String> steps = steps(m.group(4));
    return locale.equals(Locale.ENGLISH)
        ? label
        : before(m) + number(m) + (steps.isEmpty() ? "" : " " + String.join(" ", steps));
  }

  /** A document and a place in it, for lists: "A/HRC/RES/48/17, OP4(b)", "…, par. 4 b)". */
  public String place(String document, String label) {
    return places(document, label == null ? List.of() : List.of(label));
  }

  /** Several clauses of one text: "par. 4, par. 5". */
  public String allOf(List<String> labels) {
    return labels.stream().map(this::full).collect(Collectors.joining(", "));
  }

  /** A document and clauses in it: "A/HRC/RES/48/17, OP4, OP5". */
  public String places(String document, List<String> labels) {
    String full = allOf(labels);
    return full.isEmpty() ? document : document + ", " + full;
  }

  /** As one cites it: "A/HRC/RES/48/17, par. 4 a)". */
  public String citation(String document, String label) {
    Matcher m = match(label);
    if (m == null) {
      return document;
    }
    String part = m.group(1);
    boolean annex = ANNEX.equals(part);
    boolean named = part == null || annex || document.endsWith(" " + part);
    String name = named ? document : document + " " + part;
    String where = text(m.group(2).equals("PP") ? "cite.pp" : "cite.op", m.group(3));
    List<String> parts = new ArrayList<>(List.of(where));
    parts.addAll(steps(m.group(4)));
    return name + ", " + (annex ? text("cite.annex") + ", " : "") + String.join(" ", parts);
  }

  private static Matcher match(String label) {
    Matcher m = LABEL.matcher(label == null ? "" : label);
    return m.matches() ? m : null;
  }

  private String before(Matcher m) {
    return m.group(1) == null ? "" : m.group(1) + ". ";
  }

  private String number(Matcher m) {
    return text(m.group(2).equals("PP") ? "label.pp" : "label.op", m.group(3));
  }

  private List<String> steps(String steps) {
    return STEP.matcher(steps).results().map(r -> text("label.sub", r.group(1))).toList();
  }

  private String text(String key, Object... args) {
    return Texts.get(locale, key, args);
  }
}
