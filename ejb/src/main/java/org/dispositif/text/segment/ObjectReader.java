package org.dispositif.text.segment;

import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.Duties.Phrase;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is asked: the words behind the verb and its addressees, without the preposition that joins
 * them, up to the next verb; a deadline at their beginning or end is no part of it.
 */
final class ObjectReader {

  private static final Set<String> JOINTS =
      Set.of("a", "de", "d'", "to", "que", "qu'", "that", "et", "and", "y", "и");
  private static final int TIDY = 4;

  private ObjectReader() {}

  /**
   * @param from behind the verb
   * @param to where the next verb begins, or the end
   */
  static @Nullable Phrase read(
      String words,
      int from,
      int to,
      int offset,
      List<AddresseePhrase> addressees,
      List<Deadline> deadlines) {
    int start = from;
    for (AddresseePhrase addressee : addressees) {
      int end = addressee.span().end() - offset;
      start = end > start && end <= to && addressee.span().start() - offset >= from ? end : start;
    }
    int end = Math.max(start, to);
    for (int round = 0; round < TIDY; round++) {
      start = begin(words, start, end, offset, deadlines);
      end = end(words, start, end, offset, deadlines);
    }
    Span span = new Span(start, Math.max(start, end));
    return span.length() == 0 ? null : new Phrase(span.of(words), span.shift(offset));
  }

  private static int begin(String words, int from, int to, int offset, List<Deadline> deadlines) {
    int start = from;
    while (start < to && !Character.isLetterOrDigit(words.charAt(start))) {
      start++;
    }
    for (Deadline deadline : deadlines) {
      if (deadline.span().start() - offset == start) {
        return Math.min(to, deadline.span().end() - offset);
      }
    }
    List<Token> first = Token.of(words, start, to, 1);
    boolean joint = !first.isEmpty() && JOINTS.contains(first.get(0).word());
    return joint ? Math.min(to, first.get(0).end()) : start;
  }

  private static int end(String words, int from, int to, int offset, List<Deadline> deadlines) {
    int end = to;
    while (end > from && " ,;.:\u00a0".indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    for (Deadline deadline : deadlines) {
      if (deadline.span().end() - offset == end && deadline.span().start() - offset > from) {
        return deadline.span().start() - offset;
      }
    }
    for (String joint : List.of(" et", " and", " y", " и")) {
      if (to < words.length()
          && words.startsWith(joint, end - joint.length())
          && end - joint.length() > from) {
        return end - joint.length();
      }
    }
    return end;
  }
}
