package org.dispositif.text.segment;

import java.util.List;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One piece of the cut. Blocks are in order, do not overlap and cover the reading text but for
 * white space.
 *
 * @param resolution index of the resolution that it belongs to, -1 for none
 * @param number as printed, without its punctuation: "4", "a"
 * @param label the address: "PP3", "OP4(a)", "B.OP2", "Annex.OP1"; null for blocks that are no
 *     clause
 * @param parent index of the block that it hangs under, -1 for none
 * @param confidence between 0 and 1
 * @param rule name of the rule that decided the kind
 */
public record Block(
    int index,
    BlockKind kind,
    Part part,
    int resolution,
    @Nullable String number,
    @Nullable String label,
    int parent,
    Span span,
    double confidence,
    String rule,
    List<SourceSpan> source,
    List<VerbPhrase> verbs,
    List<AddresseePhrase> addressees,
    List<Citation> citations,
    List<FootnoteMark> footnotes) {

  public Block {
    source = List.copyOf(source);
    verbs = List.copyOf(verbs);
    addressees = List.copyOf(addressees);
    citations = List.copyOf(citations);
    footnotes = List.copyOf(footnotes);
  }
}
