package org.dispositif.text.segment;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a vote: "par 21 voix contre 15, avec 10 abstentions", "by 120 votes to 3", "a
 * recorded vote of 26 to none".
 *
 * @param behindAgainst where the figure of those against ends in the text, -1 without one
 * @param behindAbstaining where the abstentions end in the text, -1 where none are told
 */
record VoteFigures(
    @Nullable Integer inFavour,
    @Nullable Integer against,
    @Nullable Integer abstaining,
    int behindAgainst,
    int behindAbstaining) {

  static final VoteFigures NONE = new VoteFigures(null, null, null, -1, -1);

  /** "120 votes in favour, 3 voix contre": further off, the word belongs to something else. */
  private static final int FARTHEST = 8;

  static VoteFigures read(String text) {
    List<Token> tokens = Token.of(text);
    for (int i = 1; i < tokens.size(); i++) {
      boolean counted = VoteWords.VOTES.contains(tokens.get(i).word());
      boolean recorded = VoteWords.TO.contains(tokens.get(i).word()) && isRecorded(tokens, i - 1);
      Integer inFavour = counted || recorded ? numberBefore(tokens, i) : null;
      if (inFavour != null) {
        int to = next(tokens, i, VoteWords.TO, i + FARTHEST);
        if (to >= 0) {
          return behind(tokens, inFavour, i, to);
        }
      }
    }
    return NONE;
  }

  private static VoteFigures behind(List<Token> tokens, Integer inFavour, int votes, int to) {
    int before = to - 1 > votes && VoteWords.VOTES.contains(tokens.get(to - 1).word()) ? 1 : 0;
    Integer against = to - before - 1 > votes ? numberBefore(tokens, to - before) : null;
    int last = to;
    if (against == null) {
      last = lastOfNumber(tokens, to + 1);
      against = numberBefore(tokens, last + 1);
    }
    int abstentions = next(tokens, last + 1, VoteWords.ABSTENTIONS, tokens.size());
    return new VoteFigures(
        inFavour,
        against,
        abstentions < 0 ? null : numberBefore(tokens, abstentions),
        against == null ? -1 : tokens.get(last).end(),
        abstentions < 0 ? -1 : tokens.get(abstentions).end());
  }

  /** "a recorded vote of 120": two words before the figure. */
  private static boolean isRecorded(List<Token> tokens, int figure) {
    return figure >= 2
        && VoteWords.RECORDED.contains(
            tokens.get(figure - 2).word() + " " + tokens.get(figure - 1).word());
  }

  private static int next(List<Token> tokens, int from, Set<String> words, int to) {
    for (int i = from; i < Math.min(to, tokens.size()); i++) {
      if (words.contains(tokens.get(i).word())) {
        return i;
      }
    }
    return -1;
  }

  /** The last word of a number that begins at a word: "vingt et une". */
  private static int lastOfNumber(List<Token> tokens, int first) {
    int last = Math.min(first, tokens.size() - 1);
    while (last + 1 < tokens.size() && MeetingReader.firstOfNumber(tokens, last + 2) <= first) {
      last++;
    }
    return last;
  }

  private static @Nullable Integer numberBefore(List<Token> tokens, int behind) {
    if (behind < 1 || behind > tokens.size()) {
      return null;
    }
    String word = tokens.get(behind - 1).word();
    if (VoteWords.NONE.contains(word)) {
      return 0;
    }
    int first = MeetingReader.firstOfNumber(tokens, behind);
    return first == behind ? figure(word) : sum(tokens, first, behind);
  }

  private static @Nullable Integer figure(String word) {
    boolean digits = word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.valueOf(word) : null;
  }

  private static Integer sum(List<Token> tokens, int first, int behind) {
    int sum = 0;
    for (Token token : tokens.subList(first, behind)) {
      int value = NumberWords.value(token.word());
      sum = value < 0 ? sum : NumberWords.plus(sum, value);
    }
    return sum;
  }
}
