package org.dispositif.web.exercise;

import java.util.List;
import org.dispositif.exercise.Picture;
import org.dispositif.exercise.Room;
import org.dispositif.web.api.Iris;

/**
 * A round with who is there and what they answer.
 *
 * @param pictures one for each question
 * @param working how many have begun each question and not handed it in
 */
public record RoomAnswer(
    RoundAnswer round, List<Room.Seat> seats, List<Picture> pictures, List<Integer> working) {

  static RoomAnswer of(Room room, Iris iris) {
    return new RoomAnswer(
        RoundAnswer.of(room.round(), iris), room.seats(), room.pictures(), room.working());
  }
}
