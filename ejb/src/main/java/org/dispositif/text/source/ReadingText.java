package org.dispositif.text.source;

import java.util.List;

/**
 * The text that people read and that every offset refers to: LF only, one paragraph is one line,
 * white space folded, words split by line ends joined, footnote marks lifted out, page furniture
 * moved behind the paragraph that it interrupted. Words are never changed.
 *
 * @param text the reading text
 * @param paragraphs its lines in order, contiguous but for white space
 * @param marks the footnote marks lifted out, in order of {@code at}
 * @param findings what was repaired and what is doubtful
 * @param languages what stands in which language where the document is printed in two; else empty
 */
public record ReadingText(
    String text,
    List<Paragraph> paragraphs,
    List<FootnoteMark> marks,
    List<Finding> findings,
    List<InLanguage> languages) {

  /**
   * A stretch of a text that is printed in two languages.
   *
   * @param language BCP 47 code
   */
  public record InLanguage(Span span, String language) {}

  /** In one language. */
  public ReadingText(
      String text, List<Paragraph> paragraphs, List<FootnoteMark> marks, List<Finding> findings) {
    this(text, paragraphs, marks, findings, List.of());
  }

  /** What stands in a stretch, at the same offsets. */
  public ReadingText only(Span stretch) {
    return new ReadingText(
        text,
        paragraphs.stream().filter(p -> stretch.contains(p.span())).toList(),
        marks.stream().filter(m -> stretch.start() <= m.at() && m.at() <= stretch.end()).toList(),
        List.of());
  }

  /**
   * One line of the reading text.
   *
   * @param span its place in the reading text
   * @param source the pieces of the source that it was made from; more than one when a page cut it
   * @param furniture page head, foot, job number, image mark: no words of the document
   * @param footnote the text of a footnote, its mark in front
   */
  public record Paragraph(Span span, List<SourceSpan> source, boolean furniture, boolean footnote) {
    public Paragraph {
      source = List.copyOf(source);
    }
  }

  public ReadingText {
    paragraphs = List.copyOf(paragraphs);
    marks = List.copyOf(marks);
    findings = List.copyOf(findings);
    languages = List.copyOf(languages);
  }
}
