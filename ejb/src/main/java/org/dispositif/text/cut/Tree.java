package org.dispositif.text.cut;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Marker;
import org.jspecify.annotations.Nullable;

/** The blocks in their order, and what hangs under what. */
final class Tree {

  private final String text;
  private final List<Draft> drafts = new ArrayList<>();

  Tree(String text, List<Block> blocks) {
    this.text = text;
    for (Block block : blocks) {
      Draft draft = new Draft(block, drafts.size());
      boolean hangs = block.parent() >= 0 && block.parent() < drafts.size();
      draft.parent = hangs ? drafts.get(block.parent()) : null;
      drafts.add(draft);
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft get(int index) {
    return drafts.get(index);
  }

  int indexOf(Draft draft) {
    return drafts.indexOf(draft);
  }

  /** The last block with words of the document before this one, null where there is none. */
  @Nullable Draft wordsBefore(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (!drafts.get(i).isBetween()) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /** The last clause of its own before this block, in the same text of the same resolution. */
  @Nullable Draft topBefore(int index) {
    Draft of = drafts.get(index);
    for (int i = index - 1; i >= 0 && drafts.get(i).isBeside(of); i--) {
      if (drafts.get(i).isTop()) {
        return drafts.get(i);
      }
    }
    return null;
  }

  /**
   * Under which clause or item a sub-paragraph at this place belongs: it goes on an open list, or
   * begins one under the last item. Null where no clause stands before it.
   */
  @Nullable Draft placeOfSub(int index) {
    Draft last = lastBranch(index);
    Marker marker = drafts.get(index).marker(text);
    if (last == null || last.isTop()) {
      return last;
    }
    for (Draft at = last; at != null && at.isSub(); at = at.parent) {
      Marker before = at.marker(text);
      if (marker != null && before != null && goesOn(before, marker)) {
        return at.parent;
      }
    }
    boolean begins = marker != null && (marker.ordinal() == 1 || isLetterA(marker));
    return begins ? last : last.parent;
  }

  /** The last clause or sub-paragraph before a block, within the clause that is open there. */
  private @Nullable Draft lastBranch(int index) {
    Draft top = topBefore(index);
    for (int i = index - 1; i >= 0 && top != null; i--) {
      Draft at = drafts.get(i);
      if (at == top || at.isSub() && at.root() == top) {
        return at;
      }
    }
    return null;
  }

  private static boolean isLetterA(Marker marker) {
    return marker.mayBeLetter() && marker.asLetter().ordinal() == 1;
  }

  private static boolean goesOn(Marker before, Marker marker) {
    boolean bullets = marker.kind() == Marker.Kind.BULLET && before.kind() == marker.kind();
    return bullets
        || follows(before, marker)
        || marker.mayBeLetter() && follows(before, marker.asLetter())
        || before.mayBeLetter() && follows(before.asLetter(), marker)
        || before.mayBeLetter()
            && marker.mayBeLetter()
            && follows(before.asLetter(), marker.asLetter());
  }

  private static boolean follows(Marker before, Marker marker) {
    return before.kind() == marker.kind() && marker.ordinal() == before.ordinal() + 1;
  }

  /** The paragraph or item of a letter under which a list item at this place belongs. */
  @Nullable Draft placeOfItem(int index) {
    Draft before = wordsBefore(index);
    if (before == null || !before.isBeside(drafts.get(index))) {
      return null;
    }
    if (before.kind == BlockKind.LIST_ITEM) {
      return before.parent;
    }
    boolean opens = before.isHolder() && before.span.of(text).endsWith(":");
    return opens ? before : null;
  }

  /**
   * What hung under a block that can hold nothing any more finds its place anew, as if it were read
   * there.
   */
  void rehome(Draft gone) {
    for (int i = 0; i < drafts.size(); i++) {
      Draft draft = drafts.get(i);
      if (draft.parent == gone) {
        hang(draft, i);
      }
    }
  }

  /**
   * A new clause of its own takes over what stands behind it and hung under the clause before, up
   * to the next.
   */
  void takeOver(int index) {
    Draft top = drafts.get(index);
    for (int i = index + 1; i < drafts.size() && drafts.get(i).isBeside(top); i++) {
      Draft draft = drafts.get(i);
      if (draft.isTop()) {
        return;
      }
      if (draft.parent != null && indexOf(draft.parent) < index) {
        hang(draft, i);
      }
    }
  }

  private void hang(Draft draft, int index) {
    if (draft.isSub()) {
      draft.parent = null;
      draft.parent = placeOfSub(index);
    } else if (draft.isContinuation()) {
      Draft top = topBefore(index);
      draft.parent = top;
      draft.kind = top == null ? draft.kind : top.kind;
    } else {
      draft.parent = draft.kind == BlockKind.LIST_ITEM ? placeOfItem(index) : null;
    }
  }
}
