package org.dispositif.text.segment;

import java.util.Set;
import org.dispositif.text.source.WordLists;

/** The words of {@code votes.txt}. */
final class VoteWords {

  private static final WordLists LISTS = WordLists.read(VoteWords.class, "votes.txt");

  static final Set<String> VOTES = LISTS.list("votes");
  static final Set<String> RECORDED = LISTS.list("recorded");
  static final Set<String> TO = LISTS.list("to");
  static final Set<String> ABSTENTIONS = LISTS.list("abstentions");
  static final Set<String> NONE = LISTS.list("none");
  static final Set<String> AND = LISTS.list("and");
  static final Set<String> KEPT_WHOLE = LISTS.list("kept whole");
  static final Set<String> IN_FAVOUR_LABEL = LISTS.list("in favour");
  static final Set<String> AGAINST_LABEL = LISTS.list("against");
  static final Set<String> ABSTAINING_LABEL = LISTS.list("abstaining");
  static final Set<String> MEETING = LISTS.list("meeting");
  static final Set<String> PLENARY = LISTS.list("plenary");

  private VoteWords() {}
}
