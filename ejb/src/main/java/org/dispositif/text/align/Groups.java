package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which clauses go with which: one with one, or one with several. */
final class Groups {

  /** For each clause of the first text those of the second, the main one first. */
  private final List<List<Integer>> ofA = new ArrayList<>();

  /** For each clause of the second text those of the first, the main one first. */
  private final List<List<Integer>> ofB = new ArrayList<>();

  Groups(int a, int b) {
    for (int i = 0; i < a; i++) {
      ofA.add(new ArrayList<>(1));
    }
    for (int j = 0; j < b; j++) {
      ofB.add(new ArrayList<>(1));
    }
  }

  static Groups of(int[] match, int b) {
    Groups groups = new Groups(match.length, b);
    for (int i = 0; i < match.length; i++) {
      if (match[i] >= 0) {
        groups.put(i, match[i]);
      }
    }
    return groups;
  }

  void put(int a, int b) {
    ofA.get(a).add(b);
    ofB.get(b).add(a);
  }

  List<Integer> ofA(int a) {
    return ofA.get(a);
  }

  List<Integer> ofB(int b) {
    return ofB.get(b);
  }

  /** The main counterpart of each clause of the first text, -1 for none. */
  int[] main() {
    int[] main = new int[ofA.size()];
    Arrays.setAll(main, i -> ofA.get(i).isEmpty() ? -1 : ofA.get(i).get(0));
    return main;
  }
}
