package org.dispositif.text.family;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Grows a family from one of its resolutions, from relatives to their relatives. */
public final class Family {

  /** More than any organ adopts on one matter; stops a family that titles fail to hold together. */
  private static final int MOST = 300;

  private Family() {}

  /**
   * One of the family.
   *
   * @param tie what ties it to {@code to}; null for the one that the family was asked for
   */
  public record Member(Relative relative, @Nullable Tie tie, @Nullable Relative to) {}

  /**
   * @param candidates those that may be relatives of some of the family; others do no harm
   * @return the one asked for first, then the others as they were found
   */
  public static List<Member> of(
      Relative seed, Function<Collection<Relative>, Collection<Relative>> candidates) {
    Map<String, Member> family = new LinkedHashMap<>();
    family.put(seed.id(), new Member(seed, null, null));
    Collection<Relative> latest = List.of(seed);
    while (!latest.isEmpty() && family.size() < MOST) {
      List<Relative> found = new ArrayList<>();
      for (Relative candidate : candidates.apply(latest)) {
        Member member = family.containsKey(candidate.id()) ? null : tied(candidate, latest);
        if (member != null && family.size() < MOST) {
          family.put(candidate.id(), member);
          found.add(candidate);
        }
      }
      latest = found;
    }
    return List.copyOf(family.values());
  }

  /** The plainest tie to any of these. */
  private static @Nullable Member tied(Relative candidate, Collection<Relative> family) {
    Member best = null;
    for (Relative one : family) {
      Tie tie = Kinship.between(candidate, one);
      if (tie != null && (best == null || best.tie == null || tie.compareTo(best.tie) < 0)) {
        best = new Member(candidate, tie, one);
      }
    }
    return best;
  }
}
