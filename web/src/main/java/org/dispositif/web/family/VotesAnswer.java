package org.dispositif.web.family;

import java.time.LocalDate;
import java.util.List;

/**
 * Votes and sponsors over a family as the API answers them.
 *
 * @param texts the oldest first
 * @param states who voted on any of them or tabled it
 */
public record VotesAnswer(String document, List<Text> texts, List<State> states) {

  /**
   * A text of the family.
   *
   * @param method withoutVote, recordedVote, unanimously; left out where it is not said
   * @param inFavour figures, left out where none is printed
   */
  public record Text(
      String document,
      String page,
      String symbol,
      String title,
      LocalDate date,
      String method,
      Integer inFavour,
      Integer against,
      Integer abstaining) {}

  /**
   * A State.
   *
   * @param code of ISO 3166; left out where the printed name is not known
   * @param name in the caller's language
   * @param changed whether it voted in more than one way
   */
  public record State(String code, String name, boolean changed, List<Stand> stands) {}

  /**
   * What a State did about a text.
   *
   * @param text its place among the texts, from 0
   * @param choice inFavour, against, abstaining; left out where it is not named in the vote
   */
  public record Stand(int text, String symbol, String choice, boolean sponsored) {}
}
