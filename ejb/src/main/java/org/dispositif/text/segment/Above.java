package org.dispositif.text.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands already above the line that is read now: the last words, and the clause they are of.
 */
final class Above {

  private final List<Draft> drafts;
  private final ItemLevels items;

  /**
   * @param drafts all that was written so far; grows while the text is read
   */
  Above(List<Draft> drafts, ItemLevels items) {
    this.drafts = drafts;
    this.items = items;
  }

  /** The clause to which items belong and whose sentence may go on. */
  @Nullable Draft base() {
    return items.base();
  }

  boolean baseEnds(String signs) {
    Draft base = base();
    return base != null && base.line.ends(signs);
  }

  /** The last line, whatever it is; null at the head of the text. */
  @Nullable Draft line() {
    return drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
  }

  /** The last block that is no furniture and no note. */
  @Nullable Draft last() {
    for (int i = drafts.size() - 1; i >= 0; i--) {
      if (drafts.get(i).line.isWords() && drafts.get(i).kind != BlockKind.NOISE) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** Whether the last words were written by a rule. */
  boolean isBy(String rule) {
    Draft last = last();
    return last != null && last.rule.equals(rule);
  }

  /** Whether the last words end with a colon: "Ont voté contre :". */
  boolean endsWithColon() {
    Draft last = last();
    return last != null && last.line.ends(":");
  }

  /** Whether the last words are a whole sentence, of a clause or of the last item of its list. */
  boolean isWholeSentence() {
    return endsWith(".") || baseEnds(".");
  }

  /** Whether the last words end with one of the signs. */
  boolean endsWith(String signs) {
    Draft last = last();
    return last != null && last.line.ends(signs);
  }

  boolean isSection() {
    Draft last = last();
    return last != null && last.kind == BlockKind.SECTION;
  }

  /** Whether a page's head stands right above: "Distr. general". */
  boolean isDistribution() {
    Draft last = line();
    return last != null && last.kind == BlockKind.NOISE && Cues.isDistribution(last.line.text());
  }

  boolean isAdoption() {
    Draft last = last();
    return last != null && last.kind == BlockKind.ADOPTION;
  }
}
