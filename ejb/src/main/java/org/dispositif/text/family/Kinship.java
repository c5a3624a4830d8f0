package org.dispositif.text.family;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two resolutions are of one family. A title alone decides where it is the same or nearly
 * so; where it was changed, cut or damaged, the preamble must recall the other text too, or both
 * the same earlier ones. Resolutions of the Security Council have no titles: there the first
 * paragraph that recalls any tells the family.
 */
public final class Kinship {

  private static final double SAME = 0.97;
  private static final double LIKE = 0.9;

  /** Enough for texts of which one recalls the other. */
  private static final double GOES_WITH = 0.74;

  private static final double HOLDS = 0.8;
  private static final int ENOUGH = 2;
  private static final int ENOUGH_OF_CUT = 3;
  private static final int SHARED = 3;

  private Kinship() {}

  /** What ties them; null where they are no relatives. */
  public static @Nullable Tie between(Relative a, Relative b) {
    if (!Objects.equals(a.organ(), b.organ())) {
      return null;
    }
    return a.comparable(b) ? byTitle(a, b) : byRecall(a, b);
  }

  /** Whether they may be, as far as organ and titles tell; cheap, to be asked first. */
  public static boolean possible(Relative a, Relative b) {
    if (!Objects.equals(a.organ(), b.organ()) || !a.comparable(b)) {
      return Objects.equals(a.organ(), b.organ());
    }
    Best best = Best.of(a, b);
    return !best.namesOther && (best.near() || best.likeness >= GOES_WITH);
  }

  private static @Nullable Tie byTitle(Relative a, Relative b) {
    Best best = Best.of(a, b);
    if (best.namesOther) {
      return null;
    }
    boolean recalled = best.near() && (a.recalls(b) || b.recalls(a));
    if (best.cut) {
      return recalled ? Tie.RECALLED : null;
    }
    if (best.likeness >= SAME) {
      return Tie.SAME_TITLE;
    }
    if (recalled) {
      return Tie.RECALLED;
    }
    if (best.likeness >= LIKE) {
      return Tie.LIKE_TITLE;
    }
    return best.near() && shares(a.recalled(), b.recalled()) ? Tie.SAME_RECALLED : null;
  }

  private static @Nullable Tie byRecall(Relative a, Relative b) {
    boolean recalled = a.recallsFirst(b) || b.recallsFirst(a);
    if (recalled) {
      return Tie.RECALLED;
    }
    return shares(a.first(), b.first()) ? Tie.SAME_RECALLED : null;
  }

  /** Half of what the shorter list names, and some. */
  private static boolean shares(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= SHARED && 2 * both.size() >= Math.min(a.size(), b.size());
  }

  /** How well the titles go together, in the language in which they do best. */
  private record Best(double likeness, double holds, int shorter, boolean namesOther, boolean cut) {

    static final Best NONE = new Best(0, 0, 0, false, false);

    static Best of(Relative a, Relative b) {
      Best best = NONE;
      for (Title one : a.titles()) {
        for (Title other : b.titles()) {
          double likeness = one.likeness(other);
          if (likeness > best.likeness) {
            best = new Best(likeness, one, other);
          }
        }
      }
      return best;
    }

    Best(double likeness, Title one, Title other) {
      this(
          likeness,
          one.runsThrough(other) ? one.holds(other) : 0,
          Math.min(one.size(), other.size()),
          one.namesOther(other),
          one.cut() || other.cut());
    }

    /** Enough where the preambles speak for it too. */
    boolean near() {
      boolean held = holds >= HOLDS && shorter >= (cut ? ENOUGH_OF_CUT : ENOUGH);
      return held || likeness >= GOES_WITH && !cut;
    }
  }
}
