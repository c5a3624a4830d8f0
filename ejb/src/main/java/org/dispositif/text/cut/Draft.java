package org.dispositif.text.cut;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Marker;
import org.dispositif.text.segment.Part;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.SourceSpan;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/** A block while its cut is corrected. */
final class Draft {

  private static final Set<BlockKind> CLAUSES =
      EnumSet.of(BlockKind.PREAMBULAR, BlockKind.OPERATIVE);

  /** What may stand between the pieces of a clause. */
  private static final Set<BlockKind> BETWEEN = EnumSet.of(BlockKind.NOISE, BlockKind.FOOTNOTE);

  /** The block before; for the second part of a split the one that was cut. */
  final Block was;

  /** Index of that block. */
  final int origin;

  BlockKind kind;
  final Part part;
  final int resolution;
  @Nullable String number;
  @Nullable String label;
  @Nullable Draft parent;
  Span span;
  List<SourceSpan> source;
  List<FootnoteMark> marks;

  /** Whether the correction is about this block: its anatomy is read anew. */
  boolean touched;

  /** Whether a person gave the number: the label that the machine made is not kept. */
  boolean renumbered;

  Draft(Block was, int origin) {
    this.was = was;
    this.origin = origin;
    kind = was.kind();
    part = was.part();
    resolution = was.resolution();
    number = was.number();
    label = was.label();
    span = was.span();
    source = was.source();
    marks = was.footnotes();
  }

  /** A clause of its own, not a part of one. */
  boolean isTop() {
    return CLAUSES.contains(kind) && parent == null;
  }

  /**
   * Whether the machine saw a piece whose label does not follow from what stands in this text, and
   * nobody made anything else of it: the end of another resolution, words that lead in "1.".
   */
  boolean keepsLabel() {
    boolean alone = was.kind() == kind && was.parent() < 0 && parent == null && !renumbered;
    return alone && (isSub() || isTop() && was.label() == null && number == null);
  }

  /** An unnumbered piece of a clause: text behind a list or behind an interruption. */
  boolean isContinuation() {
    return CLAUSES.contains(kind) && parent != null;
  }

  boolean isSub() {
    return kind == BlockKind.SUB;
  }

  boolean isClause() {
    return CLAUSES.contains(kind) || isSub();
  }

  boolean isBetween() {
    return BETWEEN.contains(kind);
  }

  /** Whether other blocks may hang under it. */
  boolean isHolder() {
    return isTop()
        || isSub()
        || kind == BlockKind.PARAGRAPH && parent == null
        || kind == BlockKind.LIST_ITEM;
  }

  boolean hasNumber() {
    return isTop() || isSub() || kind == BlockKind.LIST_ITEM;
  }

  boolean isBeside(Draft other) {
    return resolution == other.resolution && part == other.part;
  }

  /** The block at the head of its tree, itself where it hangs under none. */
  Draft root() {
    Draft at = this;
    while (at.parent != null) {
      at = at.parent;
    }
    return at;
  }

  @Nullable Marker marker(String text) {
    return Marker.of(span.of(text));
  }

  void touch() {
    touched = true;
  }

  void become(BlockKind kind, @Nullable Draft under) {
    this.kind = kind;
    this.parent = under;
    touch();
  }

  /** Takes up the words of the block behind it. */
  void append(Draft next) {
    span = new Span(span.start(), next.span.end());
    Set<SourceSpan> all = new LinkedHashSet<>(source);
    all.addAll(next.source);
    source = List.copyOf(all);
    List<FootnoteMark> both = new ArrayList<>(marks);
    both.addAll(next.marks);
    marks = both;
    touch();
  }
}
