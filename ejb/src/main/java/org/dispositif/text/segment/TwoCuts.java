package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.ReadingText;

/** The cuts of the two languages in which a document is printed, made one. */
final class TwoCuts {

  private final List<Block> blocks = new ArrayList<>();
  private final List<ResolutionHead> heads = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();

  private TwoCuts() {}

  static Segmentation of(ReadingText reading, String language) {
    TwoCuts all = new TwoCuts();
    for (ReadingText.InLanguage stretch : reading.languages()) {
      all.add(Segmenter.cut(reading.only(stretch.span()), stretch.language()));
    }
    return new Segmentation(
        language,
        DocumentKind.RESOLUTION,
        Segmenter.title(all.heads),
        reading,
        all.heads,
        all.blocks,
        all.findings);
  }

  private void add(Segmentation cut) {
    int before = blocks.size();
    int resolutions = heads.size();
    cut.blocks().forEach(block -> blocks.add(moved(block, before, resolutions)));
    cut.resolutions().forEach(head -> heads.add(moved(head, before, resolutions)));
    findings.addAll(cut.findings());
  }

  private static Block moved(Block block, int before, int resolutions) {
    return new Block(
        block.index() + before,
        block.kind(),
        block.part(),
        block.resolution() < 0 ? -1 : block.resolution() + resolutions,
        block.number(),
        block.label(),
        block.parent() < 0 ? -1 : block.parent() + before,
        block.span(),
        block.confidence(),
        block.rule(),
        block.source(),
        block.verbs(),
        block.addressees(),
        block.citations(),
        block.footnotes());
  }

  private static ResolutionHead moved(ResolutionHead head, int before, int resolutions) {
    int enacting = head.enactingBlock() < 0 ? -1 : head.enactingBlock() + before;
    return new ResolutionHead(
        head.index() + resolutions,
        head.symbol(),
        head.part(),
        head.title(),
        head.organ(),
        head.adopted(),
        enacting,
        head.tabled());
  }
}
