package org.dispositif.text.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dispositif.text.answer.Reason.Code;
import org.jspecify.annotations.Nullable;

/** A demand held against one clause. */
final class Pair {

  static final int MOST_WORDS = 5;
  private static final double RELATED = 0.6;
  private static final double UNKNOWN = 0.3;

  /** The family of actions by which something is to be no more. */
  private static final String STOP = "stop";

  private static final double SHARED_ACTION = 0.6;

  private final Features asked;
  private final Features given;
  private final Rarity rarity;
  private final Weights weights;
  private final List<Reason> reasons = new ArrayList<>();

  private boolean sameAction;
  private boolean otherAction;
  private Whom.Kind whom = Whom.Kind.UNKNOWN;
  private boolean elsewhere;
  private boolean here;
  private boolean otherText;
  private boolean contrary;

  Pair(Features asked, Features given, Rarity rarity, Weights weights) {
    this.asked = asked;
    this.given = given;
    this.rarity = rarity;
    this.weights = weights;
  }

  Ranked ranked(int index) {
    List<String> shared = shared();
    Collection<String> wanted = comparable(asked.terms.keySet(), given.terms.keySet());
    double covered = share(rarity.sum(shared), rarity.sum(wanted));
    double whole =
        rarity.squares(wanted)
            * rarity.squares(comparable(given.terms.keySet(), asked.terms.keySet()));
    double alike = share(rarity.squares(shared), Math.sqrt(whole));
    double whomScore = addressee();
    double actionScore = action();
    double placeScore = place();
    double met =
        share(
            things(), comparable(asked.object, given.object).size() + (here || elsewhere ? 1 : 0));
    double words = Weights.COVERED * covered + Weights.ALIKE * alike + Weights.OBJECT * met;
    double score =
        weights.of(Signal.WORDS, words)
            + weights.of(Signal.ADDRESSEE, Weights.ADDRESSEE * whomScore)
            + weights.of(Signal.ACTION, Weights.ACTION * actionScore)
            + weights.of(Signal.PLACE, Weights.PLACE * placeScore)
            + weights.of(Signal.CITATION, Weights.CITATION * citation());
    contrary();
    words(shared);
    boolean strong = nothingAgainst() && things() >= needed();
    boolean speaks = covered >= Weights.OFFERED_COVER || has(Code.SAME_CITATION);
    return new Ranked(index, speaks ? Math.min(1, Math.max(0, score)) : 0, strong, reasons);
  }

  /** What one side wants stopped and the other wants to stand is an opposite, and no answer. */
  private void contrary() {
    String word = given.side.asks() ? Contrary.between(asked.contrary, given.contrary) : null;
    if (word != null) {
      contrary = true;
      reasons.add(Reason.of(Code.CONTRARY, word));
    }
  }

  /** Between languages only what the glossary knows can be met at all. */
  private Collection<String> comparable(Set<String> terms, Set<String> others) {
    return asked.side.language().equals(given.side.language())
        ? terms
        : terms.stream().filter(t -> Glossary.isIdea(t) || others.contains(t)).toList();
  }

  /** What both want something done to; the State counts as one such thing. */
  private double things() {
    long both = asked.object.stream().filter(given.object::contains).count();
    return both + (here ? 1 : 0);
  }

  private double wanted() {
    return asked.object.size() + (here || elsewhere ? 1 : 0);
  }

  /** Where no list tells what either wants done, most of what is asked for must be there. */
  private boolean sameWords() {
    long both = asked.object.stream().filter(given.object::contains).count();
    return asked.actions.isEmpty()
        && given.actions.isEmpty()
        && both >= Weights.ALIKE_THINGS
        && both >= Weights.ALIKE_SHARE * asked.object.size();
  }

  /** What the glossary does not know counts too: few ideas in common are many by chance. */
  private double needed() {
    boolean told =
        !weights.signals().contains(Signal.ADDRESSEE) || whom != Whom.Kind.UNKNOWN || here;
    return Weights.STRONG_THINGS * Math.pow(wanted(), Weights.STRONG_POWER)
        + Weights.STRONG_LENGTH * given.object.size()
        + (told ? 0 : Weights.STRONG_UNKNOWN);
  }

  private boolean has(Code code) {
    return reasons.stream().anyMatch(r -> r.code() == code);
  }

  private static double share(double part, double whole) {
    return whole <= 0 ? 0 : Math.min(1, part / whole);
  }

  private List<String> shared() {
    return asked.terms.keySet().stream()
        .filter(given.terms::containsKey)
        .sorted(Comparator.comparingDouble(rarity::of).reversed())
        .toList();
  }

  /** What is left out of the ranking does not speak against either. */
  private boolean nothingAgainst() {
    boolean action = !weights.signals().contains(Signal.ACTION) || sameAction || sameWords();
    boolean addressee = !weights.signals().contains(Signal.ADDRESSEE) || whom != Whom.Kind.OTHER;
    boolean place = !weights.signals().contains(Signal.PLACE) || !elsewhere;
    boolean text = !weights.signals().contains(Signal.CITATION) || !otherText;
    return action && addressee && place && text && !contrary;
  }

  private double addressee() {
    Whom.Relation relation = Whom.between(given.side.addressees(), asked.side.addressees());
    whom = relation.kind();
    return switch (relation.kind()) {
      case SAME -> because(Code.SAME_ADDRESSEE, 1, relation.clause());
      case RELATED ->
          because(Code.RELATED_ADDRESSEE, RELATED, relation.clause(), relation.demand());
      case UNKNOWN -> UNKNOWN;
      case OTHER -> because(Code.OTHER_ADDRESSEE, 0, relation.clause(), relation.demand());
    };
  }

  private double because(Code code, double worth, String... values) {
    reasons.add(Reason.of(code, values));
    return worth;
  }

  private double action() {
    if (!given.side.asks()) {
      reasons.add(Reason.of(Code.ASKS_NOTHING));
      return 0;
    }
    String wanted = first(asked.actions);
    String done = first(given.actions);
    if (wanted == null || done == null) {
      return UNKNOWN;
    }
    if (given.actions.containsKey(wanted)) {
      sameAction = true;
      return because(Code.SAME_ACTION, wanted.equals(done) ? 1 : 0.8, wanted);
    }
    for (String family : asked.actions.keySet()) {
      if (given.actions.containsKey(family)) {
        return because(Code.SAME_ACTION, SHARED_ACTION, family);
      }
    }
    if (asked.contrary.turnsTheSame(given.contrary)) {
      sameAction = true;
      return because(Code.SAME_ACTION, SHARED_ACTION, STOP);
    }
    otherAction = true;
    return because(Code.OTHER_ACTION, 0, done, wanted);
  }

  private static @Nullable String first(Map<String, Integer> actions) {
    return actions.isEmpty() ? null : actions.keySet().iterator().next();
  }

  private double place() {
    Set<String> wanted = new TreeSet<>(asked.places);
    wanted.removeAll(asked.home);
    if (wanted.isEmpty()) {
      wanted.addAll(asked.home);
    }
    Set<String> there = new TreeSet<>(given.places);
    there.addAll(given.about);
    for (String place : wanted) {
      if (there.contains(place)) {
        here = true;
        return because(Code.SAME_PLACE, 1, place);
      }
    }
    if (wanted.isEmpty() || there.isEmpty() && asked.home.containsAll(wanted)) {
      return 0;
    }
    elsewhere = true;
    String one = wanted.iterator().next();
    return there.isEmpty()
        ? because(Code.NO_PLACE, 0, one)
        : because(Code.OTHER_PLACE, -1, there.iterator().next(), one);
  }

  /** Who asks for one text to be carried out is not answered by another. */
  private double citation() {
    List<String> wanted = asked.side.symbols().stream().sorted().toList();
    List<String> there = given.side.symbols().stream().sorted().toList();
    for (String symbol : wanted) {
      if (there.contains(symbol)) {
        return because(Code.SAME_CITATION, 1, symbol);
      }
    }
    otherText = !wanted.isEmpty() && !there.isEmpty();
    return otherText ? because(Code.OTHER_CITATION, 0, there.get(0), wanted.get(0)) : 0;
  }

  private void words(List<String> shared) {
    if (!shared.isEmpty()) {
      reasons.add(
          new Reason(
              Code.SAME_WORDS, shared.stream().limit(MOST_WORDS).map(given.terms::get).toList()));
    }
    boolean others =
        sameAction || sameWords() || whom == Whom.Kind.SAME || whom == Whom.Kind.RELATED;
    if (!contrary && (!shared.isEmpty() && !others || otherAction)) {
      reasons.add(Reason.of(Code.ONLY_WORDS));
    }
  }
}
