package org.dispositif.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldingTest {

  @Test
  void keepsOffsets() {
    String text = "L\u2019\u00c9tat \u2014 \u041e\u0431\u0449\u0451 \u0661\u0662 \uff21";
    assertThat(Folding.fold(text)).isEqualTo("l'etat \u2014 \u043e\u0431\u0449\u0435 12 a");
    assertThat(Folding.fold(text, 2, 6)).isEqualTo("etat");
  }

  @Property(tries = 500)
  void measuresTheSameDistanceAsTheWholeTable(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String a,
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String b,
      @ForAll @IntRange(max = 9) int limit) {
    assertThat(Folding.distance(a, b, limit)).isEqualTo(Math.min(distance(a, b), limit + 1));
  }

  @Property
  void answersAboutCharactersAsJavaDoes(@ForAll char c) {
    assertThat(Chars.isLetter(c)).isEqualTo(Character.isLetter(c));
    assertThat(Chars.isDigit(c)).isEqualTo(Character.isDigit(c));
    assertThat(Chars.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
    assertThat(Chars.isUpper(c)).isEqualTo(Character.isUpperCase(c));
    assertThat(Chars.isLower(c)).isEqualTo(Character.isLowerCase(c));
  }

  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String restA = a.substring(1);
    String restB = b.substring(1);
    int changed = distance(restA, restB) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    return a.charAt(0) == b.charAt(0)
        ? changed
        : Math.min(changed, 1 + Math.min(distance(restA, b), distance(a, restB)));
  }
}
