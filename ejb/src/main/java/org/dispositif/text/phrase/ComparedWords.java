package org.dispositif.text.phrase;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** The words by which texts are compared: Chinese has one for each sign. Linear. */
public final class ComparedWords {

  private ComparedWords() {}

  public static List<Word> of(String text) {
    return of(text, new Span(0, text.length()));
  }

  public static List<Word> of(String text, Span within) {
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

  /** Whether the word that begins here is a sign of Chinese. */
  public static boolean isHan(String text, int at) {
    return text.charAt(at) >= 0x2e80 && Character.isIdeographic(text.codePointAt(at));
  }
}
