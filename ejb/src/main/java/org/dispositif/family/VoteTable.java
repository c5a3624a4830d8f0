package org.dispositif.family;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.dispositif.document.Choice;
import org.dispositif.document.VoteView;

/**
 * Who voted how on what, over a family.
 *
 * @param texts of the family, the oldest first
 * @param states who voted on any of them or tabled it, by name
 */
public record VoteTable(List<Text> texts, List<Row> states) {

  /**
   * One text.
   *
   * @param votes empty where no State is named
   * @param sponsors empty where none is named
   */
  public record Text(FamilyMember member, List<VoteView> votes, List<VoteView> sponsors) {}

  /**
   * One State.
   *
   * @param state code, or null where the printed name is not known
   * @param name as printed in the latest text
   * @param choices one for each text; null where it is not named in the vote
   * @param sponsored one for each text
   */
  public record Row(String state, String name, List<Choice> choices, List<Boolean> sponsored) {

    /** Whether it voted in more than one way. */
    public boolean changed() {
      return choices.stream().filter(Objects::nonNull).distinct().count() > 1;
    }

    public boolean voted(Choice choice) {
      return choices.contains(choice);
    }
  }

  /** Whether any text says how any State voted, or who tabled it. */
  public boolean names() {
    return !states.isEmpty();
  }

  /** The texts of which anything is named, by their places. */
  public List<Integer> named() {
    return IntStream.range(0, texts.size())
        .filter(i -> !texts.get(i).votes().isEmpty() || !texts.get(i).sponsors().isEmpty())
        .boxed()
        .toList();
  }
}
