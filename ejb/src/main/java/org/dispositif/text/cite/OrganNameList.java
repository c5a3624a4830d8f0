package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.LetterCount;
import org.jspecify.annotations.Nullable;

/** The names of all organs, to be found in lines that a scan has damaged. */
final class OrganNameList {

  static final OrganNameList FULL = new OrganNameList(Organ::names);
  static final OrganNameList BARE = new OrganNameList(Organ::bareNames);

  /** Letters that may follow a name in an enacting line. */
  private static final int LONGEST_TAIL = 40;

  private static final int MOST_DAMAGED = 4;
  private static final int FAR = Integer.MAX_VALUE;

  private record Name(String letters, LetterCount count, Organ organ) {}

  /**
   * An organ whose name is like the words.
   *
   * @param distance edits between them
   */
  record Near(Organ organ, int distance) {}

  private final List<Name> names = new ArrayList<>();
  private final Map<String, Organ> exact = new HashMap<>();

  private OrganNameList(Function<Organ, List<String>> of) {
    for (Organ organ : Organ.all()) {
      for (String name : of.apply(organ)) {
        names.add(new Name(name, LetterCount.of(name), organ));
        exact.putIfAbsent(name, organ);
      }
    }
  }

  /** The organ whose name the letters are, null for none. */
  @Nullable Organ equal(String letters) {
    return exact.get(letters);
  }

  /** The organ whose name the letters nearly are or begin with. */
  @Nullable Organ enacting(String letters) {
    LetterCount count = LetterCount.of(letters);
    Organ best = null;
    int least = FAR;
    for (Name name : names) {
      int length = name.letters.length();
      int limit = length < 4 ? 0 : Math.min(MOST_DAMAGED, length / 5);
      int distance = distance(letters, count, name, limit);
      if (distance > limit) {
        distance = beginsWith(letters, name.letters) ? MOST_DAMAGED + 1 : FAR;
      }
      if (distance < least) {
        least = distance;
        best = name.organ;
      }
    }
    return best;
  }

  private static boolean beginsWith(String letters, String name) {
    return letters.length() < name.length() + LONGEST_TAIL && letters.startsWith(name);
  }

  /** The organ of whose name at least two thirds are left. */
  @Nullable Near damaged(String letters) {
    LetterCount count = LetterCount.of(letters);
    Near best = null;
    for (Name name : names) {
      int length = name.letters.length();
      int limit = length < 10 ? 0 : length / 3;
      int distance = distance(letters, count, name, limit);
      if (distance <= limit && (best == null || distance < best.distance)) {
        best = new Near(name.organ, distance);
      }
    }
    return best;
  }

  /** More than the limit where the letters alone tell that it is more. */
  private static int distance(String letters, LetterCount count, Name name, int limit) {
    boolean far =
        Math.abs(letters.length() - name.letters.length()) > limit
            || count.fewestEdits(name.count) > limit;
    return far ? limit + 1 : Folding.distance(letters, name.letters, limit);
  }
}
