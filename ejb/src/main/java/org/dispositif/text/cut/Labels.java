package org.dispositif.text.cut;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Part;
import org.jspecify.annotations.Nullable;

/**
 * Labels the clauses of a corrected cut. A printed number is kept; clauses without one are counted,
 * so that those behind a new one move on; what would take a number that another has is called
 * "OP3bis", as the UN does with paragraphs put in later ("OP1bis" also before a printed 1).
 * Prefixes (part, annex, section) stay as the machine read them; a new clause takes that of the
 * clause before it. Labels are unique within a resolution. What the machine left without a label
 * stays so until a person makes something else of it.
 */
final class Labels {

  private static final Pattern TOP = Pattern.compile("^(.*)(PP|OP)([^()]*)$");
  private static final Pattern STEP = Pattern.compile("\\(([^()]*)\\)$");
  private static final Pattern DIGITS = Pattern.compile("(\\d{1,6})\\D*$");
  private static final String[] AGAIN = {
    "bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"
  };

  /** How far the clauses of one kind are counted in one numbered text. */
  private static final class Series {
    private final Set<String> printed = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private int last;
    private String lastName = "1";
  }

  private final List<Draft> drafts;
  private final Map<Draft, String> prefixes = new HashMap<>();
  private final Map<String, Series> series = new HashMap<>();
  private final Map<Draft, Set<String>> steps = new HashMap<>();
  private final Map<Draft, Integer> unnumbered = new HashMap<>();

  private Labels(List<Draft> drafts) {
    this.drafts = drafts;
  }

  /** Sets the labels of all; parents stand before their children. */
  static void set(List<Draft> drafts) {
    Labels labels = new Labels(drafts);
    labels.prefixes();
    labels.printed();
    drafts.forEach(labels::label);
    labels.keep();
  }

  /** The labels of pieces of another resolution, as far as nothing else is called so. */
  private void keep() {
    Set<String> taken = new HashSet<>();
    drafts.forEach(draft -> taken.add(draft.resolution + " " + draft.label));
    for (Draft draft : drafts) {
      if (draft.keepsLabel() && taken.add(draft.resolution + " " + draft.was.label())) {
        draft.label = draft.was.label();
      }
    }
  }

  private void prefixes() {
    for (Draft draft : drafts) {
      if (draft.isTop()) {
        String own = ownPrefix(draft);
        prefixes.put(draft, own == null ? inherited(draft) : own);
      }
    }
  }

  private static @Nullable String ownPrefix(Draft draft) {
    Matcher m = draft.was.label() == null ? null : TOP.matcher(draft.was.label());
    return m != null && m.matches() ? m.group(1) : null;
  }

  /** That of the clause before, else of the one behind, in the same text of the same resolution. */
  private String inherited(Draft draft) {
    String before = null;
    String behind = null;
    boolean seen = false;
    for (Draft other : drafts) {
      seen |= other == draft;
      if (other.isBeside(draft) && other.isTop()) {
        before = seen ? before : prefixes.get(other);
        behind = seen && behind == null ? ownPrefix(other) : behind;
      }
    }
    String found = before == null ? behind : before;
    return found != null ? found : draft.part == Part.ANNEX ? "Annex." : "";
  }

  private void printed() {
    for (Draft draft : drafts) {
      if (draft.isTop() && draft.number != null) {
        seriesOf(draft).printed.add(draft.number);
      }
    }
  }

  private Series seriesOf(Draft draft) {
    String key = draft.resolution + " " + draft.kind + " " + prefixes.get(draft);
    return series.computeIfAbsent(key, any -> new Series());
  }

  private void label(Draft draft) {
    if (draft.isTop() && !draft.keepsLabel()) {
      String sign = draft.kind == BlockKind.PREAMBULAR ? "PP" : "OP";
      draft.label = prefixes.get(draft) + sign + name(draft, seriesOf(draft));
    } else if (draft.isSub() && draft.parent != null && draft.parent.label != null) {
      draft.label = draft.parent.label + "(" + step(draft, draft.parent) + ")";
    } else {
      draft.label = null;
    }
  }

  private static String name(Draft draft, Series series) {
    String next = String.valueOf(series.last + 1);
    String name = draft.number;
    if (name == null) {
      name = series.printed.contains(next) ? again(series.lastName, series.taken) : next;
    }
    String free = series.taken.add(name) ? name : again(name, series.taken);
    series.taken.add(free);
    boolean counts = draft.number != null || free.equals(next);
    if (counts) {
      series.last = ordinal(free, series.last + 1);
      series.lastName = free;
    }
    return free;
  }

  /** "3bis", "3ter": the first that nothing has. */
  private static String again(String name, Set<String> taken) {
    for (String again : AGAIN) {
      if (!taken.contains(name + again)) {
        return name + again;
      }
    }
    return name + "-" + (taken.size() + 1);
  }

  /** "4" of "4", of "2.4" and of "4bis". */
  private static int ordinal(String number, int otherwise) {
    Matcher m = DIGITS.matcher(number);
    return m.find() ? Integer.parseInt(m.group(1)) : otherwise;
  }

  private String step(Draft draft, Draft parent) {
    Set<String> taken = steps.computeIfAbsent(parent, any -> new HashSet<>());
    String name = draft.number == null ? counted(parent) : number(draft, draft.number);
    String free = taken.contains(name) ? again(name, taken) : name;
    taken.add(free);
    return free;
  }

  private String counted(Draft parent) {
    return "-" + unnumbered.merge(parent, 1, Integer::sum);
  }

  /** The machine's reading of a number that a scan damaged ("(6)" for "(b)") is kept. */
  private static String number(Draft draft, String number) {
    boolean same = !draft.renumbered && draft.was.label() != null;
    boolean sub = same && draft.was.kind() == BlockKind.SUB && number.equals(draft.was.number());
    Matcher m = sub ? STEP.matcher(draft.was.label()) : null;
    return m != null && m.find() ? plain(m.group(1)) : number;
  }

  /** Without the "bis" that an earlier labelling gave. */
  private static String plain(String step) {
    for (String again : AGAIN) {
      if (step.endsWith(again) && step.length() > again.length()) {
        return step.substring(0, step.length() - again.length());
      }
    }
    return step;
  }
}
