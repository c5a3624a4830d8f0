package org.dispositif.text.answer;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is compared of a side, worked out once. */
final class Features {

  final Side side;

  /** All its words that tell something, but names of States. */
  final Map<String, String> terms;

  /** Of these, what it wants something done to; all of them where it says nothing else. */
  final Set<String> object;

  final Map<String, Integer> actions;
  final Contrary contrary;
  final Set<String> places;

  /** That its text is about. */
  final Set<String> about;

  /** Of those who are to act. */
  final Set<String> home;

  Features(Side side) {
    this.side = side;
    terms = terms(side.words(), side.language());
    object = object(side);
    actions = side.asks() ? Actions.in(side.act(), side.language()) : Map.of();
    contrary = Contrary.of(side.words(), side.asks() ? side.act() : "", side.language());
    places = Places.in(side.words());
    about = Places.in(side.title());
    home = Places.in(side.actors());
  }

  private static Set<String> object(Side side) {
    Set<String> acts = terms(side.act(), side.language()).keySet();
    Set<String> things =
        acts.stream()
            .filter(t -> !Glossary.doing(t))
            .collect(Collectors.toCollection(TreeSet::new));
    return things.isEmpty() ? new TreeSet<>(acts) : things;
  }

  private static Map<String, String> terms(String text, String language) {
    Map<String, String> terms = Terms.of(text, language);
    terms.values().removeIf(word -> !Places.in(word).isEmpty());
    return terms;
  }
}
