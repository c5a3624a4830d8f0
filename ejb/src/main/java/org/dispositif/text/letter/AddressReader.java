package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * Reads the lines of an address: what leads to the name ("To:", "\u00c0 l'attention de") is no part
 * of it, one line may name several, and what stands under a name (office, street) names nobody
 * else.
 */
final class AddressReader {

  private final String text;
  private final LetterGrammar grammar;
  private final List<AddresseePhrase> found = new ArrayList<>();

  AddressReader(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  List<AddresseePhrase> found() {
    return List.copyOf(found);
  }

  void add(Line line) {
    List<Word> words = line.words();
    int from = afterLead(words);
    if (words.isEmpty() || !found.isEmpty() && from == 0 && !isAnother(words)) {
      addOffice(line);
      return;
    }
    int start = from;
    for (int i = from + 1; i + 1 < words.size(); i++) {
      int skipped = skippedAt(words, i, from);
      if (skipped > 0) {
        int end = grammar.has("coordinators", words.get(i - 1)) ? i - 1 : i;
        add(words.get(start).span().start(), words.get(end - 1).span().end());
        start = i + skipped;
      }
    }
    if (start < words.size()) {
      add(words.get(start).span().start(), line.content().end());
    }
  }

  /** How many words lead to the name. */
  private int afterLead(List<Word> words) {
    int of = grammar.match("attention.of", words, 0);
    if (of > 0 && of < words.size()) {
      return of;
    }
    int to = grammar.isHan() ? 1 : grammar.match("attention", words, 0);
    if (to > 0 && to < words.size() && colonBehind(words.get(to - 1))) {
      return to;
    }
    int and = words.size() > 2 && grammar.has("coordinators", words.get(0)) ? 1 : 0;
    boolean dative = words.size() > and + 1 && grammar.has("object.datives", words.get(and));
    return dative ? withoutArticle(words, and + 1) : 0;
  }

  /** "A la Excma. Sra.": the article is no part of the name before a form of address. */
  private int withoutArticle(List<Word> words, int at) {
    boolean article = at + 1 < words.size() && grammar.has("articles", words.get(at));
    return article && words.get(at + 1).capital() ? at + 1 : at;
  }

  private boolean colonBehind(Word word) {
    int at = word.span().end();
    while (at < text.length() && " \u00a0\u202f".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && ":\uff1a".indexOf(text.charAt(at)) >= 0;
  }

  private boolean isAnother(List<Word> words) {
    Word first = words.get(0);
    return grammar.isHan()
        || grammar.has("salutations", first)
        || LetterGrammar.anywhere("honorifics", first)
        || grammar.has("address.groups", first)
        || grammar.match("address.datives", words, 0) > 0;
  }

  /** Words to skip where the next addressee of the same line begins ("and to the"), or 0. */
  private int skippedAt(List<Word> words, int at, int lead) {
    boolean and = grammar.has("coordinators", words.get(at - 1));
    String between = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    if (lead == 0 || !and && between.indexOf(',') < 0) {
      return 0;
    }
    if (grammar.has("object.datives", words.get(at))) {
      return withoutArticle(words, at + 1) - at;
    }
    boolean of = and && grammar.match("attention.of", words, 0) > 0;
    boolean genitive = of && grammar.has("complement.particles", words.get(at));
    return genitive && words.get(at + 1).capital() ? 1 : 0;
  }

  private void add(int start, int end) {
    Span span = new Span(start, Math.max(start, SpanTrim.punctuation(text, start, end)));
    if (span.length() > 1 && grammar.match("salutation.formulas", Words.of(text, span), 0) == 0) {
      Entities.Named named = Entities.find(Words.of(text, span));
      found.add(new AddresseePhrase(span.of(text), named == null ? null : named.code(), span));
    }
  }

  /** The office under a name tells who is meant, where the name does not. */
  private void addOffice(Line line) {
    int last = found.size() - 1;
    Entities.Named office = Entities.find(line.words());
    if (last >= 0 && office != null && found.get(last).entity() == null) {
      AddresseePhrase name = found.get(last);
      found.set(last, new AddresseePhrase(name.text(), office.code(), name.span()));
    }
  }
}
