package org.dispositif.text.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.text.quote.Exactness.EXACT;
import static org.dispositif.text.quote.Exactness.FOLDED;
import static org.dispositif.text.quote.Exactness.NEAR;
import static org.dispositif.text.quote.Exactness.REUSE;
import static org.dispositif.text.quote.Exactness.UNMATCHED;

import java.util.List;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.junit.jupiter.api.Test;

/** The article of the corpus that quotes its first letter. */
class SeedQuotationsTest {

  private static DocumentReading read(String seed) {
    return DocumentReader.read(Corpus.seed(seed), ReadingHints.none());
  }

  private static List<TakenWords> taken(String from) {
    String source = read(from).segmentation().reading().text();
    List<SourceText> sources = List.of(new SourceText(source, from.equals("003")));
    return SourceFinder.find(Quoting.of(read("002")), sources);
  }

  @Test
  void findsFiveQuotationsOfTheLetterAndLeavesThreeOfOthers() {
    assertThat(taken("000"))
        .filteredOn(t -> t.exactness() != REUSE)
        .extracting(TakenWords::exactness)
        .containsExactly(EXACT, NEAR, UNMATCHED, UNMATCHED, EXACT, FOLDED, FOLDED, UNMATCHED);
  }

  @Test
  void offersTheOnePassageThatTheArticleTakesOverWithoutMarks() {
    List<TakenWords> reused = taken("000").stream().filter(t -> t.exactness() == REUSE).toList();
    assertThat(reused).hasSize(1);
    assertThat(reused.get(0).text().split(" ")).hasSizeGreaterThanOrEqualTo(22);
  }

  @Test
  void findsNothingInTextsThatTheArticleDoesNotQuote() {
    for (String other : List.of("001", "003", "004")) {
      assertThat(taken(other)).extracting(TakenWords::exactness).containsOnly(UNMATCHED);
    }
  }
}
