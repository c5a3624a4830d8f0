package org.dispositif.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class NameIndexTest {

  @Test
  void readsOverStraySignsAndTakesTheLongestName() {
    NameIndex names = new NameIndex(Map.of("pacte", "short", "pactecivil", "long"));
    assertThat(names.at("Pacte - civil,", 0)).isEqualTo(new NameIndex.Hit("long", 0, 13));
    assertThat(names.at("Pacte ---- civil", 0)).isEqualTo(new NameIndex.Hit("short", 0, 5));
    assertThat(names.at("Pactes", 0)).isNull();
  }

  /** Few letters, so that names begin alike, and the two that scans confuse. */
  @Property(tries = 1000)
  void findsTheSameAsASearchNameByName(
      @ForAll @Size(min = 1, max = 6)
          List<@Chars({'i', 'l', 'a'}) @StringLength(min = 1, max = 5) String> names,
      @ForAll @Chars({'i', 'l', 'a', ' ', 'I'}) @StringLength(min = 1, max = 12) String text) {
    Map<String, String> codes =
        names.stream().distinct().collect(Collectors.toMap(name -> name, name -> name));
    NameIndex.Hit hit = new NameIndex(codes).at(text, 0);
    String longest =
        codes.keySet().stream()
            .sorted(Comparator.comparingInt((String n) -> -n.length()).thenComparing(n -> n))
            .filter(name -> end(text, name) > 0)
            .findFirst()
            .orElse(null);
    assertThat(hit)
        .isEqualTo(longest == null ? null : new NameIndex.Hit(longest, 0, end(text, longest)));
  }

  private static int end(String text, String letters) {
    String folded = text.toLowerCase(java.util.Locale.ROOT);
    int i = 0;
    int gap = 0;
    for (int matched = 0; matched < letters.length(); i++) {
      if (i >= folded.length() || gap > 3) {
        return -1;
      }
      char c = folded.charAt(i);
      char wanted = letters.charAt(matched);
      if (c == wanted || i > 0 && wanted == 'l' && c == 'i') {
        matched++;
        gap = 0;
      } else if (c != ' ' || i == 0) {
        return -1;
      } else {
        gap++;
      }
    }
    return i < folded.length() && folded.charAt(i) != ' ' ? -1 : i;
  }
}
