package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a list inside one clause: finds for each marker its depth and its parent. "i)" is
 * the letter behind "h)" and the Roman one elsewhere.
 */
final class ItemLevels {

  /** One list that is open. */
  private static final class Level {
    private final Marker.Kind kind;
    private final Draft parent;
    private int last;

    private Level(Marker.Kind kind, Draft parent) {
      this.kind = kind;
      this.parent = parent;
    }
  }

  /**
   * Where an item belongs.
   *
   * @param number as it goes into the label
   * @param expected the number that would have gone on the series
   */
  record Place(Draft parent, Marker marker, String number, int expected) {
    boolean leavesGap() {
      return marker.ordinal() > 0 && marker.ordinal() != expected;
    }
  }

  /** A letter and the sign that scans print for it. */
  private static final Set<String> CONFUSED =
      Set.of(
          "b6", "bh", "ce", "ec", "g9", "gq", "hb", "i1", "il", "l1", "lI", "o0", "e0", "dJ", "dl",
          "dcl");

  private final List<Level> levels = new ArrayList<>();
  private @Nullable Draft base;
  private @Nullable Draft lastItem;

  /** A clause begins: its lists are new. */
  void begin(@Nullable Draft clause) {
    levels.clear();
    base = clause;
    lastItem = clause;
  }

  @Nullable Draft base() {
    return base;
  }

  boolean isOpen() {
    return !levels.isEmpty();
  }

  /** Whether the marker goes on a list that is open. */
  boolean continues(Marker marker) {
    return levels.stream().anyMatch(level -> goesOn(level, marker));
  }

  /** The marker that would go on the innermost list; null where that is none of letters. */
  @Nullable Marker next(int end) {
    Level level = levels.isEmpty() ? null : levels.get(levels.size() - 1);
    if (level == null || level.kind != Marker.Kind.LETTER || level.last > 25) {
      return null;
    }
    return new Marker(level.kind, String.valueOf((char) ('a' + level.last)), level.last + 1, end);
  }

  private static boolean goesOn(Level level, Marker marker) {
    return level.kind == marker.kind() && marker.ordinal() == level.last + 1;
  }

  /** Null where no clause is open. */
  @Nullable Place place(Marker marker) {
    Draft under = lastItem;
    if (base == null || under == null) {
      return null;
    }
    Marker read = read(marker);
    int at = levelOf(read);
    if (at < 0) {
      levels.add(new Level(read.kind(), under));
      at = levels.size() - 1;
    }
    levels.subList(at + 1, levels.size()).clear();
    Level level = levels.get(at);
    int expected = level.last + 1;
    level.last = read.ordinal() == 0 ? expected : read.ordinal();
    String number = read.number().isEmpty() ? "-" + level.last : read.number();
    return new Place(level.parent, read, number, expected);
  }

  void placed(Draft item) {
    lastItem = item;
  }

  private int levelOf(Marker marker) {
    int same = -1;
    for (int i = levels.size() - 1; i >= 0; i--) {
      Level level = levels.get(i);
      if (goesOn(level, marker)) {
        return i;
      }
      if (level.kind == marker.kind() && same < 0) {
        same = i;
      }
    }
    boolean begins = marker.ordinal() == 1;
    return begins ? -1 : same;
  }

  /** "(6)" or "h)" behind "a)": the scan's way of printing b. */
  private @Nullable Marker repaired(Marker marker) {
    Level level = levels.isEmpty() ? null : levels.get(levels.size() - 1);
    boolean open = level != null && level.kind == Marker.Kind.LETTER && level.last < 26;
    if (!open || level == null || marker.number().length() > 2 || continues(marker)) {
      return null;
    }
    char expected = (char) ('a' + level.last);
    boolean alike =
        CONFUSED.contains("" + expected + marker.number())
            || marker.number().equals("" + Character.toUpperCase(expected));
    return alike
        ? new Marker(Marker.Kind.LETTER, String.valueOf(expected), level.last + 1, marker.end())
        : null;
  }

  private Marker read(Marker marker) {
    Marker repaired = repaired(marker);
    if (repaired != null) {
      return repaired;
    }
    if (!marker.mayBeLetter()) {
      return marker;
    }
    if (continues(marker.asLetter()) || !continues(marker) && marker.ordinal() != 1) {
      return marker.asLetter();
    }
    return marker;
  }
}
