package org.dispositif.text.answer;

import java.util.Map;
import java.util.Set;

/** What is compared of a side, worked out once. */
final class Features {

  final Side side;
  final Map<String, String> terms;
  final Map<String, Integer> actions;
  final Set<String> places;

  /** That its text is about. */
  final Set<String> about;

  /** Of those who are to act. */
  final Set<String> home;

  Features(Side side) {
    this.side = side;
    terms = Terms.of(side.words(), side.language());
    actions = side.asks() ? Actions.in(side.act(), side.language()) : Map.of();
    places = Places.in(side.words());
    about = Places.in(side.title());
    home = Places.in(side.actors());
  }
}
