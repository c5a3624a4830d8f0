package org.dispositif.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordMapTest {

  @Test
  void findsAWordAsPrinted() {
    WordMap<Integer> numbers = new WordMap<>(Map.of("decide", 1, "l'", 2));
    String text = "L\u2019Assembl\u00e9e D\u00c9CIDE";
    assertThat(numbers.get(text, 0, 2)).isEqualTo(2);
    assertThat(numbers.get(text, 12, 18)).isEqualTo(1);
    assertThat(numbers.get(text, 12, 17)).isNull();
    assertThat(numbers.get(text, 12, 12)).isNull();
  }

  @Test
  void keepsManyWordsApart() {
    Set<String> words =
        IntStream.range(0, 5000).mapToObj(i -> "word" + i).collect(Collectors.toSet());
    WordMap<String> map = WordMap.of(words);
    words.forEach(word -> assertThat(map.get(word, 0, word.length())).isEqualTo(word));
    assertThat(map.has("word5000", 0, 8)).isFalse();
  }

  @Property(tries = 300)
  void knowsTheSameWordsAsASet(
      @ForAll List<@CharRange(from = 'a', to = 'c') @StringLength(min = 1, max = 3) String> words,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 3) String asked) {
    Set<String> known = Set.copyOf(words.stream().collect(Collectors.toSet()));
    assertThat(WordMap.of(known).has(asked, 0, asked.length())).isEqualTo(known.contains(asked));
  }
}
