package org.dispositif.reference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentView;
import org.dispositif.document.HeldView;
import org.dispositif.text.family.Title;

/** Chooses which of the texts at hand a symbol means to somebody who reads a document. */
final class Cited {

  /** "62/237" became "62/237 A" when a part B was adopted. */
  private static final Pattern PART_A = Pattern.compile(".*[0-9)]A");

  /** Titles less alike than this are of two texts, of which one has its symbol by mistake. */
  private static final double SAME = 0.3;

  private final DocumentView reading;
  private final Map<String, List<HeldView>> bySymbol;

  Cited(DocumentView reading, Collection<HeldView> held) {
    this.reading = reading;
    bySymbol = held.stream().collect(Collectors.groupingBy(HeldView::symbol));
  }

  /** All symbols under which the texts cited may be there. */
  static Set<String> symbols(Collection<String> cited) {
    Set<String> symbols = new HashSet<>(cited);
    cited.forEach(s -> symbols.add(other(s)));
    return symbols;
  }

  /** The same resolution before, or since, it was the first of several parts. */
  static String other(String symbol) {
    return PART_A.matcher(symbol).matches()
        ? symbol.substring(0, symbol.length() - 1)
        : symbol + "A";
  }

  /**
   * @param year of the date printed behind the symbol, or null
   * @return empty where none is there, or not all that bear the symbol are the same text
   */
  Optional<HeldView> find(String symbol, Integer year) {
    List<HeldView> there = new ArrayList<>(bySymbol.getOrDefault(symbol, List.of()));
    if (there.isEmpty()) {
      there.addAll(bySymbol.getOrDefault(other(symbol), List.of()));
    }
    there.removeIf(h -> !fits(h, year));
    there.sort(Comparator.comparing(this::rank));
    return there.isEmpty() || ambiguous(there) ? Optional.empty() : Optional.of(there.get(0));
  }

  /** Sessions run from one year into the next. */
  static boolean fits(HeldView held, Integer year) {
    return year == null || held.year() == null || Math.abs(held.year() - year) <= 1;
  }

  private static boolean ambiguous(List<HeldView> there) {
    Title first = Title.of(there.get(0).title(), there.get(0).language());
    return there.stream()
        .map(h -> Title.of(h.title(), h.language()))
        .filter(t -> t.says() && first.says() && t.language().equals(first.language()))
        .anyMatch(t -> t.likeness(first) < SAME && t.holds(first) < SAME);
  }

  /** The reader's text's language first, then the dossier's own, then whole ones. */
  private String rank(HeldView held) {
    return (held.language().equals(reading.language()) ? "0" : "1")
        + (held.dossier().equals(reading.dossier()) ? "0" : "1")
        + (held.whole() ? "0" : "1")
        + (held.document().equals(reading.id()) ? "0" : "1")
        + held.document();
  }
}
