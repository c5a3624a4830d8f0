package org.dispositif.text.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  private static final String TEXT = "a\uD83D\uDE00b\uD83D\uDE00\uD83D\uDE00c";

  @Test
  void convertsEveryOffsetThereAndBack() {
    CodePoints points = CodePoints.of(TEXT);
    int count = TEXT.codePointCount(0, TEXT.length());
    for (int i = 0; i <= count; i++) {
      int utf16 = TEXT.offsetByCodePoints(0, i);
      assertThat(points.toUtf16(i)).isEqualTo(utf16);
      assertThat(points.fromUtf16(utf16)).isEqualTo(i);
    }
  }

  @Test
  void countsLoneSurrogatesAsOne() {
    CodePoints points = CodePoints.of("x\uD83Dy\uDE00z");
    assertThat(points.toUtf16(4)).isEqualTo(4);
  }

  @Test
  void refusesWhatIsBehindTheEnd() {
    CodePoints points = CodePoints.of(TEXT);
    assertThatThrownBy(() -> points.toUtf16(7)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
