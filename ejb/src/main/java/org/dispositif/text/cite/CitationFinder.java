package org.dispositif.text.cite;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.cite.CitedNumber.Form;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the documents that a clause cites by number: full symbols ("A/HRC/38/31"), and numbers that
 * the word "resolution" or "decision" governs, also further down an enumeration ("ses résolutions
 * 5/1, ..., et 5/2"). The organ is named beside the number, or it is the one that speaks ("ses",
 * "its"), or the form of the number tells it. One pass over the words.
 */
public final class CitationFinder {

  /** Farther from the word or the number before, the word governs no more. */
  private static final int FAR = 400;

  private final String text;
  private final @Nullable Organ speaker;
  private final Sentence sentence;
  private final NumberChain chain;
  private final List<Citation> citations = new ArrayList<>();
  private int lastGoverned;
  private int placeFrom;

  private CitationFinder(String text, @Nullable Organ speaker, CitationMemory memory) {
    this.text = text;
    this.speaker = speaker;
    sentence = new Sentence(text, speaker, memory);
    chain = new NumberChain(text, speaker, sentence, citations);
  }

  /**
   * @param text of one block
   * @param organ code of the organ that speaks in it, null where unknown
   * @return in order; spans are offsets in {@code text}
   */
  public static List<Citation> find(String text, @Nullable String organ) {
    return find(text, organ, new CitationMemory(), true);
  }

  /**
   * @param memory of the clauses before in the same document
   * @param clause whether it is one; a page's furniture leaves an open sentence open
   */
  public static List<Citation> find(
      String text, @Nullable String organ, CitationMemory memory, boolean clause) {
    CitationFinder finder = new CitationFinder(text, Organ.of(organ), memory);
    finder.read(memory, clause);
    return List.copyOf(finder.citations);
  }

  private void read(CitationMemory memory, boolean clause) {
    boolean resumed = goesOn() && memory.resume(sentence);
    int i = 0;
    while (i < text.length()) {
      i = step(i);
    }
    chain.flush(null);
    if (!clause && !resumed) {
      return;
    }
    memory.close();
    Sentence.Word word = sentence.word;
    if (word != null
        && !text.isEmpty()
        && Character.isLetterOrDigit(text.charAt(text.length() - 1))) {
      memory.open(word, sentence.owner);
    }
  }

  /** Begins with a small letter, or with a number that numbers no paragraph. */
  private boolean goesOn() {
    int i = 0;
    while (i < text.length() && Character.isDigit(text.charAt(i))) {
      i++;
    }
    char c = i < text.length() ? text.charAt(i) : ' ';
    boolean small = i + 1 < text.length() && Character.isLowerCase(text.charAt(i + 1));
    return i == 0 ? Character.isLowerCase(c) : c == ' ' && small || c == '/';
  }

  private int step(int i) {
    char c = text.charAt(i);
    if (!Chars.isLetterOrDigit(c)) {
      if (endsSentence(i, c)) {
        chain.flush(null);
        sentence.end();
        placeFrom = i;
      } else if (c == ':') {
        chain.flush(null);
      }
      return i + 1;
    }
    int end = symbol(i, c);
    end = end < 0 ? number(i) : end;
    return end < 0 ? word(i, c) : end;
  }

  private boolean endsSentence(int i, char c) {
    boolean stop =
        c == '.'
            && i + 2 < text.length()
            && text.charAt(i + 1) == ' '
            && Character.isUpperCase(text.charAt(i + 2));
    return stop || c == ';' || c == '\uff1b' || c == '\u3002' || c == '\u061b';
  }

  // ---- full symbols

  private int symbol(int i, char c) {
    if (c < 'A' || c > 'Z') {
      return -1;
    }
    SymbolScanner.Symbol symbol = SymbolScanner.at(text, i);
    if (symbol == null) {
      return -1;
    }
    chain.flush(null);
    add(statement(symbol.symbol()), symbol.start(), symbol.end());
    return SymbolTail.read(text, symbol, citations);
  }

  private void add(String printed, int start, int end) {
    PlaceReader.Place place = PlaceReader.behind(text, end);
    citations.add(
        new Citation(
            printed,
            place == null ? null : place.paragraph(),
            place == null ? null : place.section(),
            new Span(start, end)));
  }

  /** The President's statements bear no organ where the organ itself cites them. */
  private static String statement(String symbol) {
    if (!symbol.startsWith("PRST/")) {
      return symbol;
    }
    boolean year = symbol.indexOf('/', 5) - 5 == 4;
    return (year ? "S/" : "A/HRC/") + symbol;
  }

  // ---- numbers

  private int number(int i) {
    CitedNumber number = NumberScanner.at(text, i);
    if (number == null) {
      return -1;
    }
    boolean governed = isGoverned(number);
    boolean heading = i == 0 && text.startsWith(". ", number.end());
    boolean alone = number.form() == Form.ROMAN || Dated.behind(text, number.end());
    alone |= chain.isSure();
    boolean han = chain.isHan(number);
    if (heading || !governed && !alone && !han) {
      return number.end();
    }
    if (governed) {
      lastGoverned = number.end();
    }
    return chain.add(number, governed, alone);
  }

  /** Whether the word "resolution" still governs this number. */
  private boolean isGoverned(CitedNumber number) {
    Sentence.Word word = sentence.word;
    if (word == null || number.start() - Math.max(word.end(), lastGoverned) > FAR) {
      return false;
    }
    boolean beside = number.start() - word.end() <= 2 || chain.isOpen();
    String before = Folding.fold(sentence.wordBefore(number.start()));
    return beside || !CitationWords.NOT_NUMBERS.contains(before) && !isFiscal(number);
  }

  /** "2018/19", "2021/2022": years that follow each other. */
  private static boolean isFiscal(CitedNumber number) {
    if (number.form() != Form.YEARLY || number.number().indexOf('-') >= 0) {
      return false;
    }
    String[] parts = number.number().split("/");
    int next = Integer.parseInt(parts[0]) + 1;
    int second = Integer.parseInt(parts[1]);
    return second == next || second == next % 100;
  }

  // ---- words

  private int word(int i, char c) {
    boolean han = c >= '\u2e80' && c <= '\u9fff';
    if (han) {
      return han(i);
    }
    int end = wordEnd(i);
    boolean name = Chars.isUpper(c) || c >= '\u0600' && c <= '\u06ff';
    NameIndex.Hit hit = name ? OrganNames.at(text, i) : null;
    if (hit != null) {
      named(hit);
      return hit.end();
    }
    boolean word = CitationWords.mayBeWord(text, i, end);
    if (word || chain.isOpen()) {
      String folded = Folding.fold(text, i, end);
      if (word && isWord(folded, i, end)) {
        return end;
      }
      chain.pass(folded, i, end);
    }
    return end;
  }

  private boolean isWord(String folded, int start, int end) {
    boolean decision = CitationWords.isDecision(folded);
    if (!decision && !CitationWords.isResolution(folded)) {
      return false;
    }
    chain.flush(null);
    boolean own =
        CitationWords.OWN_WORD.contains(folded)
            || CitationWords.OWN_WORD.contains(CitationWords.bare(folded));
    sentence.word(start, end, decision, own);
    chain.place(PlaceReader.before(text, placeFrom, start));
    placeFrom = end;
    return true;
  }

  private void named(NameIndex.Hit hit) {
    Organ organ = sentence.meant(hit);
    if (chain.isOwnedBy(hit)) {
      sentence.named(hit, null, false);
      chain.flush(organ);
      chain.behind(hit.end());
      return;
    }
    chain.flush(null);
    Sentence.Word word = sentence.word;
    boolean behindWord = word != null && !word.own() && lastGoverned < word.end();
    sentence.named(hit, organ, behindWord);
  }

  /** Chinese has no spaces, and the word stands behind the number. */
  private int han(int i) {
    for (String word : CitationWords.BEHIND_NUMBER) {
      if (text.startsWith(word, i)) {
        chain.governedByWordBehind(word.charAt(word.length() - 1) == '定');
        chain.flush(null);
        chain.behind(i + word.length());
        return i + word.length();
      }
    }
    NameIndex.Hit hit = OrganNames.at(text, i);
    if (hit != null) {
      Organ organ = sentence.meant(hit);
      chain.flush(null);
      chain.hanOwner(organ);
      sentence.named(hit, organ, false);
      return hit.end();
    }
    chain.passHan(text.charAt(i));
    return i + 1;
  }

  private int wordEnd(int from) {
    int i = from;
    while (i < text.length() && isWordSign(text.charAt(i))) {
      i++;
    }
    return i < text.length() && i > from && Folding.fold(text.charAt(i)) == '\''
        ? i + 1
        : Math.max(i, from + 1);
  }

  private static boolean isWordSign(char c) {
    return Chars.isLetterOrDigit(c) && (c < '\u2e80' || c > '\u9fff');
  }
}
