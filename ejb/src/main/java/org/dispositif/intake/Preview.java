package org.dispositif.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.extract.Extracted;
import org.dispositif.extract.PdfFile;
import org.dispositif.platform.Refusal;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.cut.Corrected;
import org.dispositif.text.cut.Correction;
import org.dispositif.text.cut.Cut;
import org.dispositif.text.cut.CutText;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Segmentation;

/** A file that was read and is not stored, with the corrections made to its cut so far. */
public final class Preview {

  private static final int MOST_IMAGES = 6;

  final UUID id;
  final UUID owner;
  final IntakeService.Incoming incoming;
  final Extracted extracted;
  private final DocumentReading read;
  private final List<Correction> done = new ArrayList<>();
  private final List<List<Block>> states = new ArrayList<>();
  private final Map<String, byte[]> images =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
          return size() > MOST_IMAGES;
        }
      };
  private volatile Instant used = Instant.now();

  Preview(
      UUID id,
      UUID owner,
      IntakeService.Incoming incoming,
      Extracted extracted,
      DocumentReading read) {
    this.id = id;
    this.owner = owner;
    this.incoming = incoming;
    this.extracted = extracted;
    this.read = read;
    states.add(read.segmentation().blocks());
  }

  Instant used() {
    return used;
  }

  void use() {
    used = Instant.now();
  }

  /** What it weighs in memory, roughly. */
  long bytes() {
    long blocks = read.segmentation().blocks().size() * 1000L;
    return incoming.file().content().length + extracted.text().length() * 5L + blocks;
  }

  /**
   * Makes the cut what these corrections make of the machine's. Those that were made before in the
   * same order are not made anew.
   *
   * @param wanted all corrections, the oldest first
   * @throws Refusal when one is impossible; those before it are made
   */
  synchronized DocumentReading correct(List<Correction> wanted) {
    int same = 0;
    while (same < Math.min(wanted.size(), done.size()) && wanted.get(same).equals(done.get(same))) {
      same++;
    }
    done.subList(same, done.size()).clear();
    states.subList(same + 1, states.size()).clear();
    for (Correction next : wanted.subList(same, wanted.size())) {
      apply(next);
    }
    return reading();
  }

  private void apply(Correction correction) {
    CutText text = CutText.of(read.segmentation());
    Corrected corrected = Cut.apply(text, states.get(states.size() - 1), correction);
    if (!corrected.possible()) {
      throw Refusal.unusable(corrected.impossible().code());
    }
    done.add(correction);
    states.add(corrected.blocks());
  }

  /** As it was read, with the cut as it is now. */
  synchronized DocumentReading reading() {
    Segmentation was = read.segmentation();
    List<Block> blocks = states.get(states.size() - 1);
    List<ResolutionHead> heads = new Corrected(blocks, List.of(), null).heads(was.resolutions());
    Segmentation now =
        new Segmentation(
            was.language(), was.kind(), was.title(), was.reading(), heads, blocks, was.findings());
    return new DocumentReading(now, read.letter(), read.quotations(), read.findings());
  }

  /**
   * The image of a page; drawn one at a time, the last ones are kept.
   *
   * @throws Refusal not found when there is no such page
   */
  byte[] image(int page, int width) {
    if (page < 1 || page > extracted.pages().size()) {
      throw Refusal.notFound();
    }
    synchronized (images) {
      return images.computeIfAbsent(
          page + "x" + width, any -> PdfFile.image(incoming.file().content(), page, width));
    }
  }
}
