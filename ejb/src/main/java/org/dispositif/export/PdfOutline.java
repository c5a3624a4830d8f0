package org.dispositif.export;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.dispositif.export.Paper.Run;

/** The headings of a PDF, to go to. */
final class PdfOutline {

  private static final int LONGEST = 90;

  private final PDOutlineNode[] open = new PDOutlineNode[4];

  PdfOutline(PDDocument document) {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    Arrays.fill(open, outline);
  }

  static String words(Run... runs) {
    String words = Arrays.stream(runs).map(Run::text).collect(Collectors.joining());
    int end =
        words.offsetByCodePoints(0, Math.min(LONGEST, words.codePointCount(0, words.length())));
    return words.substring(0, end) + (end < words.length() ? "…" : "");
  }

  void add(int level, String words, PDPage page, float y) {
    PDPageXYZDestination place = new PDPageXYZDestination();
    place.setPage(page);
    place.setTop((int) y + 30);
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(words);
    item.setDestination(place);
    open[level - 1].addLast(item);
    Arrays.fill(open, level, open.length, item);
  }

  void end() {
    open[0].openNode();
  }
}
