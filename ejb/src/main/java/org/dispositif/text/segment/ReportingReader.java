package org.dispositif.text.segment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final int MOST_WORDS = 60;
  private static final PhraseTable<String> RECIPIENTS = recipients();

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

  /** The body that the report goes to: named inside or closely behind the words that ask for it. */
  static @Nullable AddresseePhrase recipient(
      String text, Phrase reporting, int offset, List<AddresseePhrase> addressees) {
    int from = Math.max(0, reporting.span().start() - offset);
    int behind = Math.min(text.length(), reporting.span().end() - offset);
    List<Token> tokens = Token.of(text, from, text.length(), MOST_WORDS);
    for (int i = 0; i < tokens.size() && far(tokens, i, behind) < FAR; i++) {
      PhraseTable.Match<String> named = RECIPIENTS.at(tokens, i, tokens.size());
      if (named != null) {
        int last = tokens.get(i + named.words().size() - 1).end();
        Span span = new Span(tokens.get(i).start(), last).shift(offset);
        boolean acts = addressees.stream().anyMatch(a -> a.span().overlaps(span));
        if (!acts) {
          return new AddresseePhrase(
              text.substring(tokens.get(i).start(), last), named.meaning(), span);
        }
      }
    }
    return null;
  }

  /** How many words stand between the end of the phrase and a word behind it. */
  private static int far(List<Token> tokens, int at, int behind) {
    int far = 0;
    for (int i = at; i >= 0 && tokens.get(i).start() >= behind; i--) {
      far++;
    }
    return far;
  }

  private static PhraseTable<String> recipients() {
    Set<String> bodies = LISTS.list("report to");
    Map<String, List<String>> names = new LinkedHashMap<>();
    KnownAddressees.all()
        .forEach(
            (code, forms) -> {
              if (bodies.contains(code)) {
                names.put(code, forms.values().stream().flatMap(List::stream).toList());
              }
            });
    return PhraseTable.of(names);
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
