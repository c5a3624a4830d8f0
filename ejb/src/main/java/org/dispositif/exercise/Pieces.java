package org.dispositif.exercise;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** A text cut into words that can be marked one by one: Chinese has one for each sign. */
final class Pieces {

  private final String text;
  private final List<Span> words;

  Pieces(String text) {
    this.text = text;
    words = new ArrayList<>();
    for (Word word : Words.of(text, new Span(0, text.length()))) {
      cut(word.span());
    }
  }

  private void cut(Span word) {
    int start = word.start();
    for (int at = start; at < word.end(); ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      if (Character.isIdeographic(c)) {
        add(start, at);
        add(at, next);
        start = next;
      }
      at = next;
    }
    add(start, word.end());
  }

  private void add(int start, int end) {
    if (start < end) {
      words.add(new Span(start, end));
    }
  }

  /** What stands between words at even places, words at odd ones; the last is never a word. */
  List<String> list() {
    List<String> pieces = new ArrayList<>();
    int at = 0;
    for (Span word : words) {
      pieces.add(text.substring(at, word.start()));
      pieces.add(word.of(text));
      at = word.end();
    }
    pieces.add(text.substring(at));
    return pieces;
  }

  /** The marks on the words that these stretches of the text touch. */
  List<Solution.Mark> marks(int passage, List<Span> stretches) {
    List<Solution.Mark> marks = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Span word = words.get(i);
      if (stretches.stream().anyMatch(s -> s.overlaps(word))) {
        marks.add(new Solution.Mark(passage, i, i + 1));
      }
    }
    return Solution.joined(marks);
  }
}
