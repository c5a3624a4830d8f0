package org.dispositif.text.cut;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.segment.Anatomy;
import org.dispositif.text.segment.Block;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Finding.Severity;
import org.dispositif.text.source.Span;

/**
 * Corrects the cut of a text. Words never change and blocks go on covering the text but for white
 * space; labels and parents of all, and the anatomy of what changed, are made anew. Pure; never
 * throws: an impossible correction is answered with a finding.
 */
public final class Cut {

  /** The rule that a block names when a person cut it. */
  public static final String PERSON = "person";

  private static final int LONGEST_LABEL = 80;

  private Cut() {}

  /**
   * @param blocks of the text, in order, each with its index
   */
  public static Corrected apply(CutText text, List<Block> blocks, Correction correction) {
    int at = correction.block();
    if (at < 0 || at >= blocks.size()) {
      return Corrected.impossible(blocks, finding("cut.noBlock", new Span(0, 0)));
    }
    Tree tree = new Tree(text.text(), blocks);
    String fault = Corrector.correct(text, tree, correction);
    if (fault == null) {
      Labels.set(tree.drafts());
      fault = tree.drafts().stream().anyMatch(Cut::hasLongLabel) ? "cut.longLabel" : null;
    }
    return fault == null
        ? corrected(text, tree)
        : Corrected.impossible(blocks, finding(fault, blocks.get(at).span()));
  }

  /** The same blocks with the labels that they have by their kinds, numbers and parents. */
  public static List<Block> labelled(CutText text, List<Block> blocks) {
    Tree tree = new Tree(text.text(), blocks);
    Labels.set(tree.drafts());
    return corrected(text, tree).blocks();
  }

  private static boolean hasLongLabel(Draft draft) {
    return draft.label != null && draft.label.length() > LONGEST_LABEL;
  }

  private static Finding finding(String code, Span span) {
    return new Finding(code, Severity.WARNING, List.of(), span);
  }

  private static Corrected corrected(CutText text, Tree tree) {
    Map<Draft, Integer> indexes = new IdentityHashMap<>();
    List<Block> blocks = new ArrayList<>();
    for (Draft draft : tree.drafts()) {
      int parent = draft.parent == null ? -1 : indexes.getOrDefault(draft.parent, -1);
      indexes.put(draft, blocks.size());
      blocks.add(block(text, draft, blocks.size(), parent));
    }
    return new Corrected(blocks, tree.drafts().stream().map(d -> d.origin).toList(), null);
  }

  private static Block block(CutText text, Draft draft, int index, int parent) {
    Anatomy anatomy = anatomy(text, draft);
    return new Block(
        index,
        draft.kind,
        draft.part,
        draft.resolution,
        draft.number,
        draft.label,
        parent,
        draft.span,
        draft.touched ? 1 : draft.was.confidence(),
        draft.touched ? PERSON : draft.was.rule(),
        draft.source,
        anatomy.verbs(),
        anatomy.addressees(),
        anatomy.citations(),
        draft.marks);
  }

  /** What the words of a block are read as. */
  public static Anatomy anatomy(CutText text, Block block) {
    return Anatomy.of(
        block.span().of(text.text()),
        block.span().start(),
        block.kind(),
        block.number(),
        text.language(),
        text.organ(block.resolution()));
  }

  private static Anatomy anatomy(CutText text, Draft draft) {
    Block was = draft.was;
    if (!draft.touched && draft.kind == was.kind()) {
      return new Anatomy(was.verbs(), was.addressees(), was.citations());
    }
    return Anatomy.of(
        draft.span.of(text.text()),
        draft.span.start(),
        draft.kind,
        draft.number,
        text.language(),
        text.organ(draft.resolution));
  }
}
