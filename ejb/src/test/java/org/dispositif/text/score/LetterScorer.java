package org.dispositif.text.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.letter.FoundSignatory;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * Holds what the machine reads in letters against what people read. A demand counts as found where
 * the two stand in the same paragraph and share at least half of their words (Jaccard); its level,
 * parent and addressees are counted among those found. Arguments: folder with gold files, folder
 * with the documents.
 */
public final class LetterScorer {

  private static final double ENOUGH = 0.5;

  private final LetterScore score = new LetterScore();

  public static void main(String[] args) throws IOException {
    LetterScorer scorer = new LetterScorer();
    scorer.folder(Path.of(args[0]), Path.of(args[1]), args.length > 2);
    System.out.println("ALL\n" + scorer.score);
  }

  static LetterScore of(Path gold, Path corpus) throws IOException {
    LetterScorer scorer = new LetterScorer();
    scorer.folder(gold, corpus, false);
    return scorer.score;
  }

  private void folder(Path folder, Path corpus, boolean verbose) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList()) {
        LetterScorer single = new LetterScorer();
        single.letter(LetterGold.read(file, corpus));
        if (verbose) {
          System.out.printf(Locale.ROOT, "== %s%n%s%n", file.getFileName(), single.score);
          single.score.misses.forEach(System.out::println);
        }
        letter(LetterGold.read(file, corpus));
      }
    }
  }

  private void letter(LetterGold gold) {
    DocumentReading reading =
        DocumentReader.read(
            gold.text(), new ReadingHints(DocumentKind.LETTER, gold.language(), null));
    demands(gold, reading);
    signatories(gold, reading);
    List<String> found = reading.letter().addressees().stream().map(AddresseePhrase::text).toList();
    count(score.addressees, texts(gold.addressees(), gold), found, "addressee");
    List<String> copies =
        reading.segmentation().blocks().stream()
            .filter(b -> b.kind() == BlockKind.COPY)
            .map(b -> text(reading, b.span()))
            .filter(t -> Words.of(t, new Span(0, t.length())).size() > 1)
            .toList();
    count(score.copies, texts(gold.copies(), gold), copies, "copy");
    String date = Objects.toString(reading.letter().date(), "");
    score.letters++;
    if (date.equals(gold.head().get("date"))) {
      score.dates++;
    } else {
      score.misses.add("date " + date + " for " + gold.head().get("date"));
    }
  }

  // --- demands ---

  private void demands(LetterGold gold, DocumentReading reading) {
    List<FoundDemand> found = reading.letter().demands();
    Map<Integer, Integer> pairs =
        pairs(
            gold.demands().size(),
            found.size(),
            (g, f) -> stands(gold.demands().get(g).span(), reading, found.get(f)),
            (g, f) ->
                alike(
                    gold.demands().get(g).span().of(gold.text()),
                    text(reading, found.get(f).span())));
    score.demands.add(pairs.size(), found.size(), gold.demands().size());
    int exact = 0;
    for (Map.Entry<Integer, Integer> pair : pairs.entrySet()) {
      LetterGold.Demand expected = gold.demands().get(pair.getKey());
      FoundDemand demand = found.get(pair.getValue());
      String words = text(reading, demand.span());
      exact += words(expected.span().of(gold.text())).equals(words(words)) ? 1 : 0;
      compare(gold, reading, expected, demand, pairs);
    }
    score.exact.add(exact, found.size(), gold.demands().size());
    for (int g = 0; g < gold.demands().size(); g++) {
      if (!pairs.containsKey(g)) {
        score.misses.add("MISSED " + gold.demands().get(g).span().of(gold.text()));
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!pairs.containsValue(f)) {
        score.misses.add("WRONG " + found.get(f).rule() + " " + text(reading, found.get(f).span()));
      }
    }
  }

  private void compare(
      LetterGold gold,
      DocumentReading reading,
      LetterGold.Demand expected,
      FoundDemand demand,
      Map<Integer, Integer> pairs) {
    score.matched++;
    String words = text(reading, demand.span());
    if (demand.level().name().toLowerCase(Locale.ROOT).equals(expected.level())) {
      score.levels++;
    } else {
      score.misses.add("level " + demand.level() + " for " + expected.level() + ": " + words);
    }
    int parent = expected.parent() < 0 ? -1 : pairs.getOrDefault(expected.parent(), -2);
    score.parents += parent == demand.parent() ? 1 : 0;
    List<String> asked = demand.addressees().stream().map(AddresseePhrase::text).toList();
    List<String> whole = reading.letter().addressees().stream().map(AddresseePhrase::text).toList();
    List<String> named = texts(expected.addressees(), gold);
    boolean right =
        named.isEmpty()
            ? asked.equals(whole)
            : asked.size() == named.size()
                && asked.stream()
                    .allMatch(a -> named.stream().anyMatch(n -> alike(a, n) >= ENOUGH));
    if (right) {
      score.asked++;
    } else {
      score.misses.add("asked " + asked + " for " + named + ": " + words);
    }
  }

  private static boolean stands(Span gold, DocumentReading reading, FoundDemand demand) {
    Block block = reading.segmentation().blocks().get(demand.block());
    return block.source().stream().anyMatch(s -> overlaps(s, gold));
  }

  private static boolean overlaps(SourceSpan source, Span gold) {
    return source.start() < gold.end() && gold.start() < source.end();
  }

  // --- signatories and the rest ---

  private void signatories(LetterGold gold, DocumentReading reading) {
    List<FoundSignatory> found = reading.letter().signatories();
    List<String> names =
        found.stream().map(s -> s.person() == null ? s.name() : s.person()).toList();
    List<String> expected = gold.signatories().stream().map(s -> s.span().of(gold.text())).toList();
    Map<Integer, Integer> pairs = count(score.signatories, expected, names, "signatory");
    pairs.forEach(
        (g, f) -> {
          boolean person = found.get(f).person() != null;
          boolean right = person == gold.signatories().get(g).person();
          score.kinds += right ? 1 : 0;
          if (!right) {
            score.misses.add("person " + person + ": " + found.get(f).name());
          }
        });
  }

  private Map<Integer, Integer> count(
      LetterScore.Count count, List<String> expected, List<String> found, String what) {
    Map<Integer, Integer> pairs =
        pairs(
            expected.size(),
            found.size(),
            (g, f) -> true,
            (g, f) -> alike(expected.get(g), found.get(f)));
    count.add(pairs.size(), found.size(), expected.size());
    for (int g = 0; g < expected.size(); g++) {
      if (!pairs.containsKey(g)) {
        score.misses.add("missed " + what + " " + expected.get(g));
      }
    }
    for (int f = 0; f < found.size(); f++) {
      if (!pairs.containsValue(f)) {
        score.misses.add("wrong " + what + " " + found.get(f));
      }
    }
    return pairs;
  }

  // --- pairs by likeness ---

  private interface Likeness {
    double of(int gold, int found);
  }

  private record Pair(int gold, int found, double likeness) {}

  /** The likest first, each once. */
  private static Map<Integer, Integer> pairs(
      int gold, int found, BiPredicate<Integer, Integer> near, Likeness likeness) {
    List<Pair> candidates = new ArrayList<>();
    for (int g = 0; g < gold; g++) {
      for (int f = 0; f < found; f++) {
        double alike = near.test(g, f) ? likeness.of(g, f) : 0;
        if (alike >= ENOUGH) {
          candidates.add(new Pair(g, f, alike));
        }
      }
    }
    candidates.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    Map<Integer, Integer> pairs = new HashMap<>();
    for (Pair pair : candidates) {
      if (!pairs.containsKey(pair.gold()) && !pairs.containsValue(pair.found())) {
        pairs.put(pair.gold(), pair.found());
      }
    }
    return pairs;
  }

  private static double alike(String one, String other) {
    Set<String> a = new HashSet<>(words(one));
    Set<String> b = new HashSet<>(words(other));
    Set<String> shared = new HashSet<>(a);
    shared.retainAll(b);
    a.addAll(b);
    return a.isEmpty() ? (one.equals(other) ? 1 : 0) : (double) shared.size() / a.size();
  }

  private static List<String> words(String text) {
    return Words.of(text, new Span(0, text.length())).stream().map(Word::folded).toList();
  }

  private static List<String> texts(List<Span> spans, LetterGold gold) {
    return spans.stream().map(s -> s.of(gold.text())).toList();
  }

  private static String text(DocumentReading reading, Span span) {
    return span.of(reading.segmentation().reading().text());
  }
}
