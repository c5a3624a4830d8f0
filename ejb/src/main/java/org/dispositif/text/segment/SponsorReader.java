package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Tabling.Sponsor;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * Reads who tabled a text, in one line: "Albania, Austria* and Togo: draft resolution", "Coauteurs
 * : Chili, Malte", "projet de résolution présenté par la France". A name that is no State's is kept
 * without a code.
 */
final class SponsorReader {

  private static final int LONGEST = 6000;

  private SponsorReader() {}

  /** Whether a line does nothing but name those who tabled the text. */
  static boolean isSponsors(String line) {
    String names = names(line);
    return names != null && States.code(first(names)) != null;
  }

  private static String first(String names) {
    List<Sponsor> found = split(names);
    return found.isEmpty() ? "" : found.get(0).name();
  }

  /** Empty where the line names nobody. */
  static List<Sponsor> read(String line) {
    String names = names(line);
    return names == null ? List.of() : split(names);
  }

  /** The names alone, null where nothing says that they tabled it. */
  private static @Nullable String names(String line) {
    if (line.length() > LONGEST || line.length() < 3) {
      return null;
    }
    String folded = Folding.fold(line).replace('\u00a0', ' ');
    String before = beforeDraft(line, folded);
    if (before != null) {
      return before;
    }
    int colon = folded.indexOf(':');
    String label = colon < 0 ? "" : folded.substring(0, colon).strip();
    if (TablingWords.SPONSORS.contains(label)) {
      return sentence(line, colon + 1);
    }
    int behind = TablingWords.endOf(TablingWords.TABLED_BY, folded, 0);
    return behind < 0 ? null : sentence(line, behind);
  }

  private static @Nullable String beforeDraft(String line, String folded) {
    for (int colon = folded.indexOf(':'); colon >= 0; colon = folded.indexOf(':', colon + 1)) {
      int next = colon + 1;
      while (next < folded.length() && folded.charAt(next) == ' ') {
        next++;
      }
      String rest = folded.substring(next);
      for (String word : TablingWords.IS_DRAFT) {
        if (rest.startsWith(word.substring(1).strip())) {
          return line.substring(0, colon);
        }
      }
    }
    return null;
  }

  /** Up to the end of the sentence. */
  private static String sentence(String line, int from) {
    int start = from;
    while (start < line.length() && " \u00a0:,".indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < line.length() && ".;\u3002]".indexOf(line.charAt(end)) < 0) {
      end++;
    }
    return line.substring(start, end);
  }

  private static List<Sponsor> split(String names) {
    List<Sponsor> sponsors = new ArrayList<>();
    for (String name : StateNames.split(withoutOthers(names.strip()))) {
      String bare = bare(name);
      if (!bare.isEmpty()) {
        add(sponsors, bare);
      }
    }
    return sponsors;
  }

  private static String withoutOthers(String names) {
    String folded = Folding.fold(names);
    for (String others : TablingWords.OTHERS) {
      if (folded.endsWith(others)) {
        return names.substring(0, names.length() - others.length());
      }
    }
    return names;
  }

  /** Without the marks of footnotes. */
  private static String bare(String name) {
    String bare = name.strip();
    while (!bare.isEmpty() && "*0123456789 ".indexOf(bare.charAt(bare.length() - 1)) >= 0) {
      bare = bare.substring(0, bare.length() - 1);
    }
    return bare;
  }

  /** Where "and" is written without spaces, in Chinese and Arabic, the States tell the names. */
  private static void add(List<Sponsor> sponsors, String name) {
    String code = States.code(name);
    int and = code == null ? glued(name) : -1;
    if (and < 0) {
      sponsors.add(new Sponsor(name, code));
      return;
    }
    if (and > 0) {
      add(sponsors, name.substring(0, and).strip());
    }
    add(sponsors, name.substring(and + 1));
  }

  /** Where an "and" parts the names of two States, or stands before one; -1 for nowhere. */
  private static int glued(String name) {
    for (int i = 0; i + 1 < name.length(); i++) {
      boolean arabic = name.charAt(i) == '\u0648' && (i == 0 || name.charAt(i - 1) == ' ');
      boolean and = arabic || i > 0 && name.charAt(i) == '\u548c';
      if (and
          && States.code(name.substring(arabic ? i + 1 : 0, arabic ? name.length() : i)) != null) {
        return i;
      }
    }
    return -1;
  }
}
