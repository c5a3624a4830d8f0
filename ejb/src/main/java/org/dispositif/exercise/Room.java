package org.dispositif.exercise;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A round as the trainer sees it.
 *
 * @param pictures for each question, of the answers handed in
 * @param working for each question, how many have begun and not handed in
 */
public record Room(
    RoundView round, List<Seat> seats, List<Picture> pictures, List<Integer> working) {

  /**
   * Somebody, or a group.
   *
   * @param handedIn ids of the questions answered
   */
  public record Seat(UUID id, String nickname, int people, Instant joinedAt, List<UUID> handedIn) {}

  /**
   * An answer handed in.
   *
   * @param question its place, from 0
   */
  public record Result(
      String nickname,
      int people,
      int question,
      Solution solution,
      double score,
      Instant savedAt) {}
}
