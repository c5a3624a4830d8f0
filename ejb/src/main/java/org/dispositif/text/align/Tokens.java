package org.dispositif.text.align;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** The words by which texts are compared: Chinese has one for each sign. */
final class Tokens {

  private Tokens() {}

  static List<Word> of(String text, Span within) {
    List<Word> tokens = new ArrayList<>();
    for (Word word : Words.of(text, within)) {
      if (isHan(text, word.span().start())) {
        signs(text, word, tokens);
      } else {
        tokens.add(word);
      }
    }
    return tokens;
  }

  private static void signs(String text, Word word, List<Word> tokens) {
    int end = word.span().end();
    for (int at = word.span().start(); at < end; ) {
      int next = at + Character.charCount(text.codePointAt(at));
      if (!isHan(text, at)) {
        while (next < end && !isHan(text, next)) {
          next += Character.charCount(text.codePointAt(next));
        }
      }
      tokens.add(new Word(text.substring(at, next), new Span(at, next), false));
      at = next;
    }
  }

  private static boolean isHan(String text, int at) {
    return text.charAt(at) >= 0x2e80 && Character.isIdeographic(text.codePointAt(at));
  }
}
