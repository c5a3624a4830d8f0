package org.dispositif.text.segment;

import java.util.stream.Collectors;
import org.dispositif.text.DocumentReading;

/** Prints a reading so that a person can check it: one line a resolution, one line a block. */
final class BlockPrinter {

  private BlockPrinter() {}

  static String print(DocumentReading reading) {
    Segmentation cut = reading.segmentation();
    StringBuilder out = new StringBuilder();
    out.append(cut.language()).append(' ').append(cut.kind()).append('\n');
    cut.resolutions().forEach(head -> out.append(line(head)).append('\n'));
    cut.blocks().forEach(block -> out.append(line(cut, block)).append('\n'));
    reading
        .findings()
        .forEach(f -> out.append("! " + f.code() + " " + f.args() + " " + f.span() + "\n"));
    return out.toString();
  }

  private static String line(ResolutionHead head) {
    return "= "
        + head.symbol()
        + " | part "
        + head.part()
        + " | "
        + head.title()
        + " | "
        + head.organ()
        + " | "
        + head.adopted()
        + " | enacting "
        + head.enactingBlock();
  }

  private static String line(Segmentation cut, Block block) {
    String text = block.span().of(cut.reading().text());
    return block.index()
        + " "
        + block.kind().code()
        + (block.part() == Part.ANNEX ? " annex" : "")
        + " "
        + block.label()
        + " <"
        + block.parent()
        + " r"
        + block.resolution()
        + " "
        + block.rule()
        + ": "
        + text
        + parts(block);
  }

  private static String parts(Block block) {
    return list(" verbs ", block.verbs().stream().map(BlockPrinter::verb).toList())
        + list(" to ", block.addressees().stream().map(a -> a.text() + "=" + a.entity()).toList())
        + list(" cites ", block.citations().stream().map(BlockPrinter::cite).toList())
        + list(
            " marks ",
            block.footnotes().stream().map(m -> m.mark() + "@" + m.at() + "=" + m.note()).toList());
  }

  private static String verb(VerbPhrase verb) {
    return verb.text()
        + "="
        + verb.lemma()
        + (verb.strength() == null ? "" : "/" + verb.strength().rank());
  }

  private static String cite(org.dispositif.text.cite.Citation cite) {
    return cite.symbol() + (cite.paragraph() == null ? "" : "#" + cite.paragraph());
  }

  private static String list(String name, java.util.List<String> items) {
    return items.isEmpty()
        ? ""
        : " {" + name.strip() + ": " + items.stream().collect(Collectors.joining("; ")) + "}";
  }
}
