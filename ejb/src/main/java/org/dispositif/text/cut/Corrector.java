package org.dispositif.text.cut;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.cut.Correction.Join;
import org.dispositif.text.cut.Correction.Merge;
import org.dispositif.text.cut.Correction.Renumber;
import org.dispositif.text.cut.Correction.Reparent;
import org.dispositif.text.cut.Correction.Retype;
import org.dispositif.text.cut.Correction.Split;
import org.dispositif.text.segment.Anatomy;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Marker;
import org.dispositif.text.source.FootnoteMark;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/** Carries out one correction on a tree of blocks; says what is in the way, or null. */
final class Corrector {

  /** Kinds of a resolution of which a part cut off may be a clause. */
  private static final Set<BlockKind> MAY_HOLD_CLAUSES =
      EnumSet.of(
          BlockKind.ENACTING,
          BlockKind.OTHER,
          BlockKind.TITLE,
          BlockKind.SECTION,
          BlockKind.ADOPTION);

  private static final String NUMBER = "[\\p{L}\\p{N}]([\\p{L}\\p{N} ./-]{0,10}[\\p{L}\\p{N}])?";

  private final CutText text;
  private final Tree tree;

  private Corrector(CutText text, Tree tree) {
    this.text = text;
    this.tree = tree;
  }

  /** The code of the finding when it is impossible; the tree is then of no use any more. */
  static @Nullable String correct(CutText text, Tree tree, Correction correction) {
    Corrector corrector = new Corrector(text, tree);
    String fault = corrector.correct(correction);
    corrector.settle();
    return fault;
  }

  // "switch" over sealed types needs a later Java
  private @Nullable String correct(Correction correction) {
    int block = correction.block();
    if (correction instanceof Split split) {
      return split(block, split.at());
    }
    if (correction instanceof Merge) {
      return merge(block);
    }
    if (correction instanceof Retype retype) {
      return retype(block, retype.kind());
    }
    if (correction instanceof Renumber renumber) {
      return renumber(tree.get(block), renumber.number());
    }
    if (correction instanceof Reparent reparent) {
      return reparent(block, reparent.parent());
    }
    return correction instanceof Join ? join(block) : "cut.noBlock";
  }

  /** Text behind a list is of the kind of the clause that holds the list. */
  private void settle() {
    for (Draft draft : tree.drafts()) {
      Draft root = draft.isContinuation() ? draft.root() : draft;
      draft.kind = root.isTop() ? root.kind : draft.kind;
    }
  }

  // ---- split and merge

  private @Nullable String split(int index, int at) {
    Draft first = tree.get(index);
    Span span = first.span;
    String words = text.text();
    if (at <= span.start()
        || at >= span.end()
        || words.substring(span.start(), at).isBlank()
        || words.substring(at, span.end()).isBlank()) {
      return "cut.splitAtEdge";
    }
    if (Character.isLowSurrogate(words.charAt(at))
        && Character.isHighSurrogate(words.charAt(at - 1))) {
      return "cut.insideCharacter";
    }
    Draft second = new Draft(first.was, first.origin);
    first.span = new Span(span.start(), lastWord(words, at));
    second.span = new Span(firstWord(words, at), span.end());
    shareMarks(first, second);
    second.number = null;
    second.kind = first.kind;
    second.parent = first.parent;
    tree.drafts().add(index + 1, second);
    first.touch();
    second.touch();
    recognise(first, second, index + 1);
    return null;
  }

  private static int lastWord(String words, int at) {
    int end = at;
    while (Character.isWhitespace(words.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static int firstWord(String words, int at) {
    int start = at;
    while (Character.isWhitespace(words.charAt(start))) {
      start++;
    }
    return start;
  }

  private static void shareMarks(Draft first, Draft second) {
    List<FootnoteMark> before = new ArrayList<>();
    List<FootnoteMark> behind = new ArrayList<>();
    for (FootnoteMark mark : first.marks) {
      (mark.at() <= first.span.end() ? before : behind).add(mark);
    }
    first.marks = before;
    second.marks = behind;
  }

  /** What the second part of a split is, by its number and the verb that opens it. */
  private void recognise(Draft first, Draft second, int index) {
    String words = second.span.of(text.text());
    Marker marker = Marker.of(words);
    BlockKind opening = Anatomy.opening(words, text.language());
    boolean clause = first.isClause() || opening != null && MAY_HOLD_CLAUSES.contains(first.kind);
    if (clause) {
      recogniseClause(first, second, marker, opening, index);
    } else if (marker != null && first.kind == BlockKind.PARAGRAPH || isItem(first)) {
      second.kind = BlockKind.LIST_ITEM;
      second.number = number(marker);
      second.parent = isItem(first) ? first.parent : tree.placeOfItem(index);
    }
    inherit(first, second, index);
  }

  private static boolean isItem(Draft draft) {
    return draft.kind == BlockKind.LIST_ITEM;
  }

  private void recogniseClause(
      Draft first, Draft second, @Nullable Marker marker, @Nullable BlockKind opening, int index) {
    if (marker != null && marker.kind() == Marker.Kind.ARABIC) {
      second.become(BlockKind.OPERATIVE, null);
      second.number = number(marker);
    } else if (marker != null && first.isClause()) {
      second.become(BlockKind.SUB, null);
      second.parent = tree.placeOfSub(index);
      second.number = number(marker);
    } else if (opening == BlockKind.OPERATIVE || opening != null && !isOperative(first)) {
      second.become(opening, null);
    }
  }

  private static boolean isOperative(Draft draft) {
    return draft.root().kind == BlockKind.OPERATIVE;
  }

  /** What hung under the whole now stands behind the second part. */
  private void inherit(Draft first, Draft second, int index) {
    if (second.isHolder() && second.parent != first) {
      for (Draft draft : tree.drafts()) {
        draft.parent = draft.parent == first && draft != second ? second : draft.parent;
      }
    }
    if (second.isTop()) {
      tree.takeOver(index);
    }
  }

  private static @Nullable String number(@Nullable Marker marker) {
    return marker == null || marker.number().isEmpty() ? null : marker.number();
  }

  private @Nullable String merge(int index) {
    if (index == 0) {
      return "cut.nothingBefore";
    }
    Draft before = tree.get(index - 1);
    Draft gone = tree.get(index);
    if (before.isBetween() && before.kind != gone.kind) {
      return "cut.mergeIntoNoise";
    }
    if (before.kind == BlockKind.OTHER && before.isBeside(gone)) {
      before.kind = gone.kind;
      before.number = gone.number;
      before.parent = gone.parent == before ? null : gone.parent;
    }
    before.append(gone);
    tree.drafts().remove(index);
    if (before.isHolder() && before.isBeside(gone)) {
      tree.drafts().forEach(d -> d.parent = d.parent == gone ? before : d.parent);
    } else {
      tree.rehome(gone);
    }
    return null;
  }

  // ---- kind and number

  private @Nullable String retype(int index, BlockKind kind) {
    Draft draft = tree.get(index);
    draft.touch();
    if (draft.kind == kind && !draft.isContinuation()) {
      return null;
    }
    Draft under = null;
    if (kind == BlockKind.SUB) {
      under = tree.placeOfSub(index);
      if (under == null) {
        return "cut.noClauseBefore";
      }
    } else if (kind == BlockKind.LIST_ITEM) {
      under = tree.placeOfItem(index);
    }
    draft.become(kind, under);
    draft.number = numberFor(draft);
    resettle(draft, index);
    return null;
  }

  private @Nullable String numberFor(Draft draft) {
    Marker marker = draft.marker(text.text());
    boolean operative = draft.kind == BlockKind.OPERATIVE;
    if (operative && (marker == null || !isArabic(marker))) {
      return null;
    }
    boolean numbered = operative || draft.isSub() || draft.kind == BlockKind.LIST_ITEM;
    return numbered ? number(marker) : null;
  }

  private static boolean isArabic(Marker marker) {
    return marker.kind() == Marker.Kind.ARABIC || marker.kind() == Marker.Kind.ENCLOSED_ARABIC;
  }

  /** After a change of kind: what hangs under it, and what stands behind it. */
  private void resettle(Draft draft, int index) {
    if (!draft.isHolder()) {
      tree.rehome(draft);
    }
    if (draft.isTop()) {
      tree.takeOver(index);
    }
  }

  private static @Nullable String renumber(Draft draft, @Nullable String number) {
    if (!draft.hasNumber()) {
      return "cut.noNumber";
    }
    String plain = number == null ? "" : number.strip().replaceAll("^[(\\[]|[)\\].]+$", "").strip();
    boolean digit = plain.isEmpty() || Character.isDigit(plain.charAt(0));
    if (!plain.isEmpty() && !plain.matches(NUMBER) || draft.isTop() && !digit) {
      return "cut.badNumber";
    }
    draft.number = plain.isEmpty() ? null : plain;
    draft.renumbered = true;
    draft.touch();
    return null;
  }

  // ---- parents

  private @Nullable String reparent(int index, int parent) {
    Draft draft = tree.get(index);
    if (parent < 0) {
      outdent(draft, index);
      return null;
    }
    if (parent >= index) {
      return "cut.parentBehind";
    }
    Draft under = tree.get(parent);
    boolean clauses = draft.isClause() && under.isClause();
    boolean items = isOfList(draft) && isOfList(under);
    if (!clauses && !items || !under.isHolder()) {
      return "cut.cannotHang";
    }
    if (!under.isBeside(draft)) {
      return "cut.otherText";
    }
    hang(draft, under, index);
    return null;
  }

  private static boolean isOfList(Draft draft) {
    return draft.kind == BlockKind.PARAGRAPH || draft.kind == BlockKind.LIST_ITEM;
  }

  private void hang(Draft draft, Draft under, int index) {
    if (draft.isTop() || draft.isSub()) {
      draft.become(BlockKind.SUB, under);
    } else if (isOfList(draft)) {
      draft.become(BlockKind.LIST_ITEM, under);
    } else {
      draft.become(draft.kind, under);
    }
    if (draft.number == null) {
      draft.number = numberFor(draft);
    }
    resettle(draft, index);
  }

  private void outdent(Draft draft, int index) {
    if (draft.isSub()) {
      BlockKind root = draft.root().kind;
      draft.become(root == BlockKind.PREAMBULAR ? root : BlockKind.OPERATIVE, null);
      draft.number = numberFor(draft);
    } else {
      draft.become(draft.kind, null);
    }
    resettle(draft, index);
  }

  private @Nullable String join(int index) {
    Draft draft = tree.get(index);
    Draft before = tree.wordsBefore(index);
    boolean goesOn =
        before != null && before.isBeside(draft) && (isOpen(before) || isOfList(before));
    if (before == null || !goesOn) {
      return "cut.nothingToContinue";
    }
    boolean apart = tree.get(index - 1) != before;
    Draft under = under(before, apart);
    draft.become(before.isClause() ? before.root().kind : BlockKind.PARAGRAPH, under);
    draft.number = null;
    resettle(draft, index);
    return null;
  }

  private static boolean isOpen(Draft before) {
    return before.isClause() && before.root().isTop();
  }

  /** What a continuation hangs under. */
  private static Draft under(Draft before, boolean apart) {
    boolean piece = before.parent != null && !before.isHolder();
    if (piece && before.parent != null) {
      return before.parent;
    }
    return apart ? before : before.root();
  }
}
