package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** What an endorsed call asks for: "we support the experts' call in favour of X and to do Y". */
final class Endorsement {

  private static final int NEAR = 18;

  private Endorsement() {}

  /** The contents of the call, two where it joins two actions; all of it where none is set off. */
  static List<Span> parts(String text, Ask ask, LetterGrammar grammar, LetterLayout layout) {
    List<Word> words = Words.of(text, ask.span());
    int from = introducer(words, grammar);
    if (from < 0) {
      return List.of(ask.span());
    }
    List<Span> parts = new ArrayList<>();
    int start = words.get(from).span().start();
    for (int i = from + 1; i + 2 < words.size() && parts.isEmpty(); i++) {
      if (isNextAction(words, i, grammar, layout)) {
        parts.add(trimmed(text, start, words.get(i).span().start()));
        start = words.get(i + 1).span().start();
      }
    }
    parts.add(trimmed(text, start, ask.span().end()));
    return parts;
  }

  private static int introducer(List<Word> words, LetterGrammar grammar) {
    for (int i = 0; i < Math.min(words.size(), NEAR); i++) {
      if (grammar.match("endorse.introducers", words, i) > 0) {
        return i;
      }
    }
    return -1;
  }

  /** "et d'etablir": a coordinator, a particle and an infinitive. */
  private static boolean isNextAction(
      List<Word> words, int at, LetterGrammar grammar, LetterLayout layout) {
    return grammar.has("coordinators", words.get(at))
        && grammar.has("object.introducers", words.get(at + 1))
        && layout.isInfinitive(words.get(at + 2).folded());
  }

  private static Span trimmed(String text, int start, int end) {
    return new Span(start, SpanTrim.punctuation(text, start, end));
  }
}
