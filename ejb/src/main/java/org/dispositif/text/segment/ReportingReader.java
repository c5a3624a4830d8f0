package org.dispositif.text.segment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dispositif.text.segment.Duties.Phrase;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words by which a report is asked for, "faire rapport", "submit to the Council a
 * report"; who reports is the addressee of the clause, when is its deadline.
 */
final class ReportingReader {

  private static final WordLists LISTS = WordLists.read(ReportingReader.class, "deadlines.txt");
  private static final List<List<String>> REPORTS =
      LISTS.list("reports").stream()
          .map(line -> Token.of(line).stream().map(Token::word).toList())
          .toList();
  private static final Set<String> FIRST =
      REPORTS.stream().map(words -> words.get(0)).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> GIVES = folded("gives");
  private static final Set<String> REPORT = folded("report");
  private static final int FAR = 14;

  private ReportingReader() {}

  private static Set<String> folded(String heading) {
    return LISTS.list(heading).stream().map(Folding::fold).collect(Collectors.toUnmodifiableSet());
  }

  static @Nullable Phrase read(String text, int from, int offset) {
    List<Token> tokens = Token.of(text, from, text.length(), Integer.MAX_VALUE);
    for (int i = 0; i < tokens.size(); i++) {
      int end = end(tokens, i);
      if (end > i) {
        Span span = new Span(tokens.get(i).start(), tokens.get(end - 1).end());
        return new Phrase(span.of(text), span.shift(offset));
      }
    }
    return null;
  }

  private static int end(List<Token> tokens, int at) {
    String word = tokens.get(at).word();
    if (FIRST.contains(word)) {
      for (List<String> words : REPORTS) {
        if (stand(words, tokens, at)) {
          return at + words.size();
        }
      }
    }
    if (GIVES.contains(word)) {
      for (int i = at + 1; i < Math.min(tokens.size(), at + FAR); i++) {
        if (REPORT.contains(tokens.get(i).word())) {
          return i + 1;
        }
      }
    }
    return at;
  }

  private static boolean stand(List<String> words, List<Token> tokens, int at) {
    boolean fits = at + words.size() <= tokens.size();
    for (int i = 0; fits && i < words.size(); i++) {
      fits = tokens.get(at + i).word().equals(words.get(i));
    }
    return fits;
  }
}
