package org.dispositif.text.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.Organ;
import org.dispositif.text.family.Family;
import org.dispositif.text.family.Relative;
import org.dispositif.text.family.Title;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.WordLists;
import org.junit.jupiter.api.Test;

/**
 * Holds families against those labelled by hand ({@code gold/families.tsv}), each asked for from
 * each of its texts, among all French resolutions of the corpus.
 */
class FamilyScoreTest {

  private final Map<String, Relative> relatives = new ConcurrentHashMap<>();

  @Test
  void familiesStayAsRightAsTheyAre() {
    Corpus.files("resolutions-fr").parallelStream().forEach(this::read);
    int right = 0;
    int extra = 0;
    int missing = 0;
    List<String> faults = new ArrayList<>();
    for (String row :
        WordLists.lines(FamilyScoreTest.class, "/org/dispositif/text/gold/families.tsv")) {
      Set<String> gold = new LinkedHashSet<>(List.of(row.split("\t")[1].split(";")));
      for (String symbol : gold) {
        Set<String> found = family(symbol);
        Set<String> both = new HashSet<>(found);
        both.retainAll(gold);
        right += both.size() - 1;
        extra += found.size() - both.size();
        missing += gold.size() - both.size();
        found.removeAll(gold);
        faults.add(symbol + " with " + found);
      }
    }
    assertThat((double) right / (right + extra)).as(faults.toString()).isGreaterThan(0.96);
    assertThat((double) right / (right + missing)).as(faults.toString()).isGreaterThan(0.70);
  }

  private Set<String> family(String symbol) {
    Set<String> found = new HashSet<>();
    Family.of(requireNonNull(relatives.get(symbol)), latest -> relatives.values())
        .forEach(m -> found.add(m.relative().symbol()));
    return found;
  }

  private void read(Path file) {
    String name = file.getFileName().toString();
    Segmentation cut =
        DocumentReader.read(Corpus.text(file), new ReadingHints(null, null, name)).segmentation();
    for (ResolutionHead head : cut.resolutions()) {
      String symbol = head.symbol();
      if (symbol != null) {
        relatives.merge(symbol, relative(cut, head, symbol), FamilyScoreTest::both);
      }
    }
  }

  private static Relative relative(Segmentation cut, ResolutionHead head, String symbol) {
    String prefix = prefix(symbol);
    Set<String> all = new LinkedHashSet<>();
    Set<String> first = new LinkedHashSet<>();
    for (Block block : cut.blocks()) {
      if (block.resolution() == head.index() && block.kind() == BlockKind.PREAMBULAR) {
        Set<String> own = own(block, prefix, symbol);
        first.addAll(first.isEmpty() ? own : Set.of());
        all.addAll(own);
      }
    }
    Title title = Title.of(head.title(), cut.language());
    return new Relative(symbol, symbol, head.organ(), List.of(title), all, first);
  }

  private static String prefix(String symbol) {
    Organ organ = Organ.ofSymbol(symbol);
    return organ == null ? "" : organ.prefix();
  }

  private static Set<String> own(Block block, String prefix, String symbol) {
    Set<String> own = new LinkedHashSet<>();
    for (Citation citation : block.citations()) {
      boolean ours = !prefix.isEmpty() && citation.symbol().startsWith(prefix);
      if (ours && !citation.symbol().equals(symbol)) {
        own.add(citation.symbol());
      }
    }
    return own;
  }

  /** The same resolution on several pages. */
  private static Relative both(Relative a, Relative b) {
    Set<String> recalled = new HashSet<>(a.recalled());
    recalled.addAll(b.recalled());
    return new Relative(
        a.id(),
        a.symbol(),
        a.organ(),
        Stream.concat(a.titles().stream(), b.titles().stream()).toList(),
        recalled,
        a.first().isEmpty() ? b.first() : a.first());
  }
}
