package org.dispositif.extract;

import java.util.List;
import org.dispositif.text.source.Finding;

/**
 * What was taken out of a file.
 *
 * @param mediaType what the file really is
 * @param text its characters: a line for each printed line or paragraph, a form feed between pages
 * @param pages of a PDF; empty for files without fixed pages
 * @param lines where the lines of {@code text} are printed; empty for files without fixed pages
 * @param findings what could not be read; they stand at the beginning of the text
 */
public record Extracted(
    String mediaType,
    String text,
    List<SourcePage> pages,
    List<PrintedLine> lines,
    List<Finding> findings) {

  static Extracted plain(String mediaType, String text) {
    return new Extracted(mediaType, text, List.of(), List.of(), List.of());
  }

  /**
   * A page as it is seen, turned upright.
   *
   * @param number from 1
   * @param width in points
   * @param height in points
   */
  public record SourcePage(int number, float width, float height) {}

  /**
   * A line's place on its page, in points from the page's upper left corner.
   *
   * @param start offset of the line in the text, UTF-16
   * @param end offset behind it
   */
  public record PrintedLine(
      int page, int start, int end, float x, float y, float width, float height) {}
}
