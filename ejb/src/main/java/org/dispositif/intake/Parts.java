package org.dispositif.intake;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.ReadingText;
import org.dispositif.text.source.Span;

/**
 * Parts a reading that holds several resolutions into one reading for each, with its own words,
 * head and cut. What stands before the first goes to the first; what stands between two, to the one
 * before it.
 */
final class Parts {

  private final DocumentReading whole;
  private final List<Block> blocks;

  private Parts(DocumentReading whole) {
    this.whole = whole;
    this.blocks = whole.segmentation().blocks();
  }

  /** In the order of the text; the whole itself where it holds only one. */
  static List<DocumentReading> of(DocumentReading whole) {
    boolean several =
        whole.segmentation().kind() == DocumentKind.RESOLUTION
            && whole.segmentation().resolutions().size() > 1;
    return several ? new Parts(whole).parts() : List.of(whole);
  }

  private List<DocumentReading> parts() {
    List<ResolutionHead> heads = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (Block block : blocks) {
      boolean begins =
          block.resolution() >= 0
              && (heads.isEmpty() || block.resolution() > heads.get(heads.size() - 1).index());
      if (begins) {
        starts.add(starts.isEmpty() ? 0 : block.index());
        heads.add(head(block.resolution()));
      }
    }
    if (heads.size() < 2) {
      return List.of(whole);
    }
    starts.add(blocks.size());
    List<DocumentReading> parts = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      parts.add(part(heads.get(i), starts.get(i), starts.get(i + 1)));
    }
    return parts;
  }

  private ResolutionHead head(int index) {
    return whole.segmentation().resolutions().stream()
        .filter(h -> h.index() == index)
        .findFirst()
        .orElseThrow();
  }

  private DocumentReading part(ResolutionHead head, int from, int to) {
    Segmentation was = whole.segmentation();
    Span span = new Span(blocks.get(from).span().start(), blocks.get(to - 1).span().end());
    ReadingText text =
        new ReadingText(span.of(was.reading().text()), List.of(), List.of(), List.of());
    List<Block> own =
        blocks.subList(from, to).stream().map(b -> Moved.block(b, span.start(), from)).toList();
    int enacting = head.enactingBlock() < from ? -1 : head.enactingBlock() - from;
    ResolutionHead alone =
        new ResolutionHead(
            0,
            head.symbol(),
            head.part(),
            head.title(),
            head.organ(),
            head.adopted(),
            enacting,
            head.tabled());
    Segmentation cut =
        new Segmentation(
            was.language(), was.kind(), head.title(), text, List.of(alone), own, List.of());
    return new DocumentReading(cut, whole.letter(), List.of(), findings(span));
  }

  private List<Finding> findings(Span span) {
    return whole.findings().stream()
        .filter(f -> f.span().length() > 0 && span.contains(f.span()))
        .filter(f -> !f.code().equals("segment.severalResolutions"))
        .map(f -> new Finding(f.code(), f.severity(), f.args(), f.span().shift(-span.start())))
        .toList();
  }
}
