package org.dispositif.text.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitedPlace;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Holds links against those that were checked by hand ({@code gold/references.tsv}). */
class ReferenceScoreTest {

  private final Map<String, Segmentation> read = new HashMap<>();

  @Test
  void linksLeadWhereTheyShould() {
    Corpus.folder("");
    List<String> rows =
        WordLists.lines(ReferenceScoreTest.class, "/org/dispositif/text/gold/references.tsv");
    List<String> wrong = rows.stream().filter(row -> !right(row.split("\t"))).toList();
    double precision = 1 - (double) wrong.size() / rows.size();
    assertThat(precision).as(precision + "\n" + wrong).isGreaterThanOrEqualTo(0.99);
  }

  private boolean right(String[] row) {
    Citation cited = citation(row);
    if (cited == null) {
      return false;
    }
    Segmentation target = read(row[6]);
    for (ResolutionHead head : target.resolutions()) {
      if (cited.symbol().equals(head.symbol())) {
        return row[7].equals(label(target, head, cited));
      }
    }
    return false;
  }

  /** The citation at its place in its clause, as it is found now. */
  private @Nullable Citation citation(String[] row) {
    int offset = Integer.parseInt(row[2]);
    for (Block block : read(row[0]).blocks()) {
      boolean labelled = row[1].equals(Objects.toString(block.label(), "-"));
      for (Citation citation : labelled ? block.citations() : List.<Citation>of()) {
        boolean there = citation.span().start() - block.span().start() == offset;
        if (there && citation.symbol().equals(row[3])) {
          return citation;
        }
      }
    }
    return null;
  }

  private static String label(Segmentation target, ResolutionHead head, Citation cited) {
    List<String> labels = new ArrayList<>();
    target.blocks().stream()
        .filter(b -> b.resolution() == head.index() && b.label() != null)
        .forEach(b -> labels.add(b.label()));
    int found = CitedPlace.find(labels, head.part(), cited);
    return found < 0 ? "-" : labels.get(found);
  }

  private Segmentation read(String file) {
    return read.computeIfAbsent(
        file,
        name ->
            DocumentReader.read(
                    Corpus.text(Corpus.folder("resolutions-fr").resolve(name)),
                    new ReadingHints(null, null, name))
                .segmentation());
  }
}
