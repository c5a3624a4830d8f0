package org.dispositif.text.cut;

import org.dispositif.text.segment.BlockKind;
import org.jspecify.annotations.Nullable;

/** One change that a person makes to the cut. {@code block} is an index into the blocks. */
public sealed interface Correction {

  int block();

  /**
   * Cuts a block in two. The first keeps kind, number and parent; what the second is, its words
   * tell (a number, an opening verb), else it is of the first's kind, without a number.
   *
   * @param at offset in the reading text, UTF-16, inside the block with words on both sides
   */
  record Split(int block, int at) implements Correction {}

  /** Puts a block behind the words of the block before it, which keeps its kind and number. */
  record Merge(int block) implements Correction {}

  /** Says what a block is. An unnumbered part of a clause becomes a clause of its own. */
  record Retype(int block, BlockKind kind) implements Correction {}

  /**
   * Says which number a clause, sub-paragraph or list item has.
   *
   * @param number without its punctuation; null or blank for none
   */
  record Renumber(int block, @Nullable String number) implements Correction {}

  /**
   * Hangs a block under another. A clause under a clause becomes a sub-paragraph, a paragraph of a
   * letter a list item.
   *
   * @param parent index of an earlier block of the same resolution, or -1: a sub-paragraph becomes
   *     a clause of its own
   */
  record Reparent(int block, int parent) implements Correction {}

  /**
   * The block goes on the clause before it: the rest of a clause that a page's furniture or a
   * footnote interrupts, or the text behind a list of sub-paragraphs. It becomes a block without
   * number or label under that clause: under the clause or sub-paragraph itself where something
   * stands between, under the clause that holds the list where it follows a sub-paragraph directly.
   * (To put the words of two neighbours into one block, {@link Merge} them.)
   */
  record Join(int block) implements Correction {}
}
