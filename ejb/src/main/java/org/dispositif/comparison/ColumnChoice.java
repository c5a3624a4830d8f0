package org.dispositif.comparison;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.document.DocumentView;
import org.dispositif.text.source.Folding;

/**
 * Which resolutions a table shows when nobody has chosen: those that were judged, then those that
 * came after the letters or speak of what the letters speak of.
 *
 * @param letters those of the table
 * @param words of the letters
 * @param judged how often each resolution was judged for these letters
 * @param cited the symbols that each text cites, by its version
 */
record ColumnChoice(
    List<DocumentView> letters,
    String words,
    Map<UUID, Long> judged,
    Map<UUID, Set<String>> cited) {

  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

  private static final double LATER = 2;
  private static final double CITED = 3;
  private static final double COMMON = 0.5;
  private static final double MOST_COMMON = 1.5;
  private static final double TOPIC = 2;

  /** At most {@code most} of them, in the order of their dates. */
  List<DocumentView> of(List<DocumentView> from, int most) {
    Map<UUID, Double> topics = topics(from);
    Comparator<DocumentView> best =
        Comparator.<DocumentView>comparingLong(d -> -judged.getOrDefault(d.id(), 0L))
            .thenComparing(d -> -(standing(d) + TOPIC * topics.get(d.id())))
            .thenComparing(DocumentView::date, Comparator.nullsLast(Comparator.reverseOrder()));
    return from.stream()
        .sorted(best)
        .limit(most)
        .sorted(
            Comparator.comparing(
                DocumentView::date, Comparator.nullsLast(Comparator.naturalOrder())))
        .toList();
  }

  private double standing(DocumentView resolution) {
    boolean later = letters.stream().anyMatch(l -> !TableMaker.older(l, resolution));
    Set<String> theirs = cited.getOrDefault(resolution.textVersion(), Set.of());
    Set<String> ours =
        letters.stream()
            .flatMap(l -> cited.getOrDefault(l.textVersion(), Set.of()).stream())
            .collect(Collectors.toSet());
    long common = theirs.stream().filter(ours::contains).count();
    return (later ? LATER : 0)
        + (resolution.symbol() != null && ours.contains(resolution.symbol()) ? CITED : 0)
        + Math.min(MOST_COMMON, COMMON * common);
  }

  /**
   * The share of a title's words that the letters say too, from 0 to 1; a word counts the less, the
   * more of the titles have it ("human", "rights").
   */
  private Map<UUID, Double> topics(List<DocumentView> from) {
    Set<String> said = words(words);
    Map<UUID, Set<String>> titles =
        from.stream()
            .collect(Collectors.toMap(DocumentView::id, d -> words(d.title()), (a, b) -> a));
    Map<String, Long> common =
        titles.values().stream()
            .flatMap(Set::stream)
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    Map<UUID, Double> topics = new HashMap<>();
    titles.forEach((id, title) -> topics.put(id, share(title, said, common)));
    return topics;
  }

  private static double share(Set<String> title, Set<String> said, Map<String, Long> common) {
    double all = title.stream().mapToDouble(w -> 1.0 / common.get(w)).sum();
    double met = title.stream().filter(said::contains).mapToDouble(w -> 1.0 / common.get(w)).sum();
    return all == 0 ? 0 : met / all;
  }

  private static Set<String> words(String text) {
    String folded = Folding.fold(text == null ? "" : text).toLowerCase(Locale.ROOT);
    Stream<String> found = WORD.matcher(folded).results().map(r -> r.group());
    return found.collect(Collectors.toCollection(HashSet::new));
  }
}
