package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dispositif.text.segment.Segmentation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters of our own in which every demand stands between brackets that the reader never sees. */
class MarkedLettersTest {

  private static final char OPEN = '\u27e6';
  private static final char CLOSE = '\u27e7';

  @ParameterizedTest
  @ValueSource(
      strings = {"en-marsh", "fr-marais", "es-marisma", "ru-valley", "ar-valley", "zh-valley"})
  void findsEveryDemandAndNothingElse(String name) throws IOException {
    String marked = read(name);
    String plain = marked.replace("" + OPEN, "").replace("" + CLOSE, "");
    Segmentation cut = LetterSpecimens.cut(name.substring(0, 2), plain);
    assertThat(LetterReader.read(cut).demands())
        .extracting(demand -> LetterSpecimens.text(cut, demand))
        .containsExactlyElementsOf(demands(marked));
  }

  private static List<String> demands(String marked) {
    List<String> demands = new ArrayList<>();
    for (int at = marked.indexOf(OPEN); at >= 0; at = marked.indexOf(OPEN, at + 1)) {
      demands.add(marked.substring(at + 1, marked.indexOf(CLOSE, at)));
    }
    return demands;
  }

  private static String read(String name) throws IOException {
    try (InputStream in = MarkedLettersTest.class.getResourceAsStream(name + ".txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
