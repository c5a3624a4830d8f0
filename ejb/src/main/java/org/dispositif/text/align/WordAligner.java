package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.dispositif.text.align.Likeness.Candidate;

/**
 * Aligns texts of one language. What is alike beyond doubt is paired first; it then speaks for what
 * stands beside it, above it and below it; so round by round, each of them over all clauses anew.
 * In the end what is left joins the pair that it was parted from.
 */
final class WordAligner {

  /** From how much likeness on two clauses are paired, round by round. */
  private static final float[] ROUNDS = {0.5f, 0.34f, 0.28f};

  /** What is still alone then may be paired by less. */
  private static final float LAST = 0.2f;

  private final List<Unit> a;
  private final List<Unit> b;
  private final List<Candidate> candidates;
  private int[] inB;
  private int[] inA;

  private record Scored(int a, int b, float score, int apart) {}

  private WordAligner(List<Unit> a, List<Unit> b, List<Candidate> candidates) {
    this.a = a;
    this.b = b;
    this.candidates = candidates;
    inB = none(a.size());
    inA = none(b.size());
  }

  static Groups align(List<Unit> a, List<Unit> b) {
    Features features = Features.of(a, b);
    Likeness likeness = new Likeness(features, a.size(), b.size());
    WordAligner aligner = new WordAligner(a, b, likeness.candidates());
    for (float least : ROUNDS) {
      aligner.round(least);
    }
    Groups groups = Groups.of(aligner.inB, b.size());
    Partings partings = new Partings(features, a, b, groups);
    partings.join();
    aligner.round(LAST);
    aligner.addTo(groups);
    partings.join();
    return groups;
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  /** What the last round paired of clauses that were still alone. */
  private void addTo(Groups groups) {
    for (int i = 0; i < inB.length; i++) {
      if (inB[i] >= 0 && groups.ofA(i).isEmpty() && groups.ofB(inB[i]).isEmpty()) {
        groups.put(i, inB[i]);
      }
    }
  }

  private void round(float least) {
    List<Scored> scored = new ArrayList<>();
    for (Candidate c : candidates) {
      float score = c.words() + context(a.get(c.a()), b.get(c.b()));
      if (score >= least) {
        scored.add(new Scored(c.a(), c.b(), score, apart(c)));
      }
    }
    scored.sort(
        Comparator.comparing(Scored::score)
            .reversed()
            .thenComparing(Scored::apart)
            .thenComparing(Scored::a)
            .thenComparing(Scored::b));
    int[] nextInB = none(a.size());
    int[] nextInA = none(b.size());
    for (Scored pair : scored) {
      if (nextInB[pair.a] < 0 && nextInA[pair.b] < 0) {
        nextInB[pair.a] = pair.b;
        nextInA[pair.b] = pair.a;
      }
    }
    inB = nextInB;
    inA = nextInA;
  }

  private static int apart(Candidate c) {
    return Math.abs(c.a() - c.b());
  }

  private float context(Unit x, Unit y) {
    float bonus = 0;
    bonus += x.verb() != null && x.verb().equals(y.verb()) ? 0.04f : 0;
    bonus -= x.preamble() == y.preamble() ? 0 : 0.08f;
    bonus -= x.isSub() == y.isSub() ? 0 : 0.05f;
    bonus -= 0.04f * Math.abs((float) x.at() / a.size() - (float) y.at() / b.size());
    return bonus + beside(x, y) + above(x, y);
  }

  private float beside(Unit x, Unit y) {
    return 0.08f * (met(x.at() - 1, y.at() - 1) + met(x.at() + 1, y.at() + 1));
  }

  /** 1 where the two are paired, half of it where they nearly are. */
  private float met(int i, int j) {
    if (i < 0 && j < 0 || i == a.size() && j == b.size()) {
      return 0.5f;
    }
    boolean there = i >= 0 && j >= 0 && i < a.size() && j < b.size();
    if (!there) {
      return 0;
    }
    boolean near =
        inB[i] >= 0 && Math.abs(inB[i] - j) == 1 || inA[j] >= 0 && Math.abs(inA[j] - i) == 1;
    return inB[i] == j ? 1 : near ? 0.5f : 0;
  }

  /** Items belong where their paragraphs do. */
  private float above(Unit x, Unit y) {
    if (x.parent() < 0 || y.parent() < 0 || inB[x.parent()] < 0) {
      return 0;
    }
    return inB[x.parent()] == y.parent() ? 0.1f : -0.06f;
  }
}
