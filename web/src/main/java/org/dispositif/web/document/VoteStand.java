package org.dispositif.web.document;

import java.util.List;
import java.util.stream.Stream;
import org.dispositif.text.segment.Adoption;
import org.dispositif.text.segment.ResolutionHead;
import org.dispositif.text.segment.Vote;

/**
 * The States that voted one way, as printed.
 *
 * @param key the end of the message that says which way
 */
public record VoteStand(String key, List<String> states) {

  /** Of the first whole resolution; ways that no State is named for are left out. */
  static List<VoteStand> of(List<ResolutionHead> heads) {
    ResolutionHead head = ResolutionHead.firstWhole(heads);
    Adoption adoption = head == null ? null : head.adopted();
    Vote vote = adoption == null ? null : adoption.votes();
    return vote == null ? List.of() : stands(vote);
  }

  private static List<VoteStand> stands(Vote vote) {
    return Stream.of(
            new VoteStand("inFavour", vote.inFavourStates()),
            new VoteStand("against", vote.againstStates()),
            new VoteStand("abstaining", vote.abstainingStates()))
        .filter(stand -> !stand.states().isEmpty())
        .toList();
  }

  public String names() {
    return String.join(", ", states);
  }
}
