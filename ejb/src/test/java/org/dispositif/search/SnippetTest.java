package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class SnippetTest {

  @Test
  void aShortTextIsShownWhole() {
    Snippet snippet = Snippet.of("Urges all States", List.of(new Span(0, 5)));

    assertThat(snippet)
        .isEqualTo(new Snippet("Urges all States", List.of(new Span(0, 5)), false, false));
  }

  @Test
  void aLongTextIsShownFromALittleBeforeTheFirstMark() {
    String text = "word ".repeat(300) + "torture " + "word ".repeat(300);
    int at = text.indexOf("torture");

    Snippet snippet = Snippet.of(text, List.of(new Span(at, at + 7)));

    Span mark = snippet.marks().get(0);
    assertThat(snippet.text().substring(mark.start(), mark.end())).isEqualTo("torture");
    assertThat(snippet.text()).hasSizeLessThan(450).startsWith("word").endsWith("word ");
    assertThat(snippet.before()).isTrue();
    assertThat(snippet.after()).isTrue();
  }

  @Test
  void wordsThatRunOnAreCutBetweenCharacters() {
    String text = "😀".repeat(1000);

    Snippet snippet = Snippet.of(text, List.of(new Span(1001 * 2 - 1002, 1002)));

    assertThat(snippet.text().codePoints().allMatch(c -> c == 0x1F600)).isTrue();
  }
}
