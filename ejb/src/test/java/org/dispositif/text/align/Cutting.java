package org.dispositif.text.align;

import java.util.List;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.DocumentKind;

/** Texts written for tests, cut as the product cuts them. */
final class Cutting {

  private Cutting() {}

  static AlignText cut(String language, String... lines) {
    ReadingHints hints = new ReadingHints(DocumentKind.RESOLUTION, language, null);
    return AlignText.of(DocumentReader.read(String.join("\n\n", lines), hints).segmentation());
  }

  static String label(AlignText text, int block) {
    String label = text.blocks().get(block).label();
    return label == null ? "?" : label;
  }

  /** A line for each pair, what was dropped and what was added: "OP1=OP2 near moved". */
  static String print(AlignText a, AlignText b, Alignment alignment) {
    StringBuilder lines = new StringBuilder();
    for (Pair pair : alignment.pairs()) {
      lines.append(labels(a, pair.a())).append('=').append(labels(b, pair.b()));
      lines.append(' ').append(pair.kind().code());
      lines.append(pair.moved() ? " moved" : "").append(pair.crossed() ? " crossed" : "");
      lines.append('\n');
    }
    alignment.dropped().forEach(i -> lines.append("- ").append(label(a, i)).append('\n'));
    alignment.added().forEach(i -> lines.append("+ ").append(label(b, i)).append('\n'));
    return lines.toString();
  }

  private static String labels(AlignText text, List<Integer> blocks) {
    return String.join(",", blocks.stream().map(i -> label(text, i)).toList());
  }
}
