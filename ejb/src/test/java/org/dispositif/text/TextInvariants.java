package org.dispositif.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.ReadingText;

/** What holds for the reading of every text, however bad. */
public final class TextInvariants {

  private TextInvariants() {}

  public static void hold(Segmentation cut) {
    readingText(cut.reading());
    blocks(cut.reading().text(), cut.blocks());
  }

  public static void readingText(ReadingText reading) {
    String text = reading.text();
    assertThat(text.chars().filter(c -> c < ' ' && c != '\n').count()).as("control").isZero();
    assertThat(text.chars().anyMatch(c -> c == '\ufeff' || c >= '\ufffe')).as("illegal").isFalse();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        assertThat(Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))).isTrue();
        i++;
      }
    }
    int end = 0;
    for (ReadingText.Paragraph paragraph : reading.paragraphs()) {
      assertThat(text.substring(end, paragraph.span().start())).isBlank();
      assertThat(paragraph.span().of(text))
          .doesNotContain("\n")
          .isEqualTo(paragraph.span().of(text).strip());
      assertThat(paragraph.source()).isNotEmpty();
      end = paragraph.span().end();
    }
    assertThat(text.substring(end)).isBlank();
    for (FootnoteMark mark : reading.marks()) {
      assertThat(mark.at()).isBetween(0, text.length());
    }
  }

  public static void blocks(String text, List<Block> blocks) {
    int end = 0;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      assertThat(block.index()).isEqualTo(i);
      assertThat(block.parent()).isLessThan(i);
      assertThat(block.confidence()).isBetween(0.0, 1.0);
      assertThat(text.substring(end, block.span().start())).as("between blocks").isBlank();
      inside(block);
      end = block.span().end();
    }
    assertThat(text.substring(end)).as("behind the last block").isBlank();
  }

  private static void inside(Block block) {
    block.verbs().forEach(verb -> assertThat(block.span().contains(verb.span())).isTrue());
    block.citations().forEach(cite -> assertThat(block.span().contains(cite.span())).isTrue());
    block.addressees().forEach(to -> assertThat(block.span().contains(to.span())).isTrue());
    block
        .footnotes()
        .forEach(mark -> assertThat(mark.at()).isLessThanOrEqualTo(block.span().end()));
  }
}
