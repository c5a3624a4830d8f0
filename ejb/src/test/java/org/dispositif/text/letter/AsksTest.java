package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ways of asking, sentence by sentence, with what only looks like an ask: each line of {@code
 * asks-<language>.txt} is one sentence of our own; what it asks stands between brackets that the
 * reader never sees, and a line behind a hyphen asks nothing.
 */
class AsksTest {

  private static final Map<String, String> GREETINGS =
      Map.of(
          "en", "Dear Minister,",
          "fr", "Madame la Ministre,",
          "es", "Señora Ministra:",
          "ru", "Уважаемый господин министр!",
          "ar", "السيد الوزير،",
          "zh", "尊敬的部长：");

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es", "ru", "ar", "zh"})
  void findsWhatASentenceAsks(String language) {
    List<String> expected = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (String line : WordLists.lines(AsksTest.class, "asks-" + language + ".txt")) {
      String marked = line.startsWith("- ") ? line.substring(2) : line;
      expected.add(marked);
      found.add(marked(language, marked.replace("⟦", "").replace("⟧", "")));
    }
    assertThat(found).containsExactlyElementsOf(expected);
  }

  /** The sentence with brackets around what was found. */
  private static String marked(String language, String sentence) {
    Segmentation cut =
        LetterSpecimens.cut(language, GREETINGS.getOrDefault(language, ""), sentence);
    StringBuilder marked = new StringBuilder(cut.reading().text());
    int shift = marked.indexOf(sentence);
    List<FoundDemand> demands = LetterReader.read(cut).demands();
    for (int i = demands.size() - 1; i >= 0; i--) {
      marked.insert(demands.get(i).span().end(), '⟧').insert(demands.get(i).span().start(), '⟦');
    }
    return marked.substring(shift);
  }
}
