package org.dispositif.text.parts;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Deadline;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Folding;
import org.jspecify.annotations.Nullable;

/**
 * What one text asks held against what another asks: of each part, how the second stands to the
 * first. Addressees are compared by whom they stand for, verbs by their rank, times by what they
 * mean; actions and objects by their words, and only within one language.
 *
 * @param grades by how many ranks the second's verb binds more (or less, below 0)
 */
public record HeldAgainst(Map<Aspect, Likeness> parts, int grades) {

  public static HeldAgainst of(Asked first, Asked other) {
    Map<Aspect, Likeness> parts = new EnumMap<>(Aspect.class);
    parts.put(Aspect.WHO, sets(who(first), who(other)));
    parts.put(Aspect.ACTION, words(first, first.action(), other, other.action()));
    parts.put(Aspect.STRENGTH, strength(first.verb(), other.verb()));
    parts.put(Aspect.ABOUT, words(first, first.about(), other, other.about()));
    parts.put(Aspect.WHEN, sets(when(first), when(other)));
    return new HeldAgainst(parts, grades(first.verb(), other.verb()));
  }

  /** How a part of the second stands to that of the first. */
  public Likeness of(Aspect aspect) {
    return Objects.requireNonNull(parts.get(aspect));
  }

  private static Set<String> who(Asked asked) {
    return asked.who().stream().map(HeldAgainst::name).collect(Collectors.toSet());
  }

  private static String name(AddresseePhrase who) {
    return who.entity() == null ? Folding.fold(who.text()) : who.entity();
  }

  private static Set<String> when(Asked asked) {
    return asked.when().stream().map(HeldAgainst::time).collect(Collectors.toSet());
  }

  private static String time(Deadline deadline) {
    String value = deadline.value() == null ? Folding.fold(deadline.text()) : deadline.value();
    return deadline.kind() == Deadline.Kind.PROMPT ? "PROMPT" : deadline.kind() + value;
  }

  private static Likeness sets(Set<String> first, Set<String> other) {
    Set<String> both = new HashSet<>(first);
    both.retainAll(other);
    Likeness shared = both.isEmpty() ? Likeness.OTHER : Likeness.PARTLY;
    return Likeness.among(
        !first.isEmpty(), !other.isEmpty(), first.equals(other) ? Likeness.SAME : shared);
  }

  private static Likeness strength(@Nullable VerbPhrase first, @Nullable VerbPhrase other) {
    Integer from = rank(first);
    Integer to = rank(other);
    if (from == null || to == null) {
      boolean same = first != null && other != null && first.lemma().equals(other.lemma());
      Likeness unranked = same ? Likeness.SAME : Likeness.UNCOMPARED;
      return Likeness.among(first != null, other != null, unranked);
    }
    return to.equals(from) ? Likeness.SAME : to > from ? Likeness.STRONGER : Likeness.WEAKER;
  }

  private static int grades(@Nullable VerbPhrase first, @Nullable VerbPhrase other) {
    Integer from = rank(first);
    Integer to = rank(other);
    return from == null || to == null ? 0 : to - from;
  }

  private static @Nullable Integer rank(@Nullable VerbPhrase verb) {
    return verb == null || verb.strength() == null ? null : verb.strength().rank();
  }

  private static Likeness words(
      Asked a, Duties.@Nullable Phrase first, Asked b, Duties.@Nullable Phrase other) {
    if (first == null || other == null || !a.language().equals(b.language())) {
      return Likeness.among(first != null, other != null, Likeness.UNCOMPARED);
    }
    String language = a.language();
    return words(
        SharedWords.stems(first.text(), language), SharedWords.stems(other.text(), language));
  }

  private static Likeness words(List<String> first, List<String> other) {
    if (first.equals(other)) {
      return Likeness.SAME;
    }
    return first.stream().anyMatch(other::contains) ? Likeness.PARTLY : Likeness.OTHER;
  }
}
