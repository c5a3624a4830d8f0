package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** Reads to whom a letter is written: from its address, its title, its salutation. */
final class LetterAddressees {

  private final String text;
  private final LetterGrammar grammar;

  LetterAddressees(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  /** To whom the letter is written: the address, else the title, else the salutation. */
  List<AddresseePhrase> ofLetter(List<Block> blocks) {
    List<AddresseePhrase> found = new ArrayList<>(addressed(blocks));
    if (found.isEmpty()) {
      collectTitles(blocks, found);
    }
    if (found.isEmpty()) {
      collectSalutations(blocks, found);
    }
    return List.copyOf(found);
  }

  /** All who are named in address, titles and salutations. */
  List<AddresseePhrase> everywhere(List<Block> blocks) {
    List<AddresseePhrase> found = new ArrayList<>(addressed(blocks));
    List<AddresseePhrase> titles = new ArrayList<>();
    collectTitles(blocks, titles);
    found.addAll(titles);
    collectSalutations(blocks, found);
    return found;
  }

  private List<AddresseePhrase> addressed(List<Block> blocks) {
    AddressReader reader = new AddressReader(text, grammar);
    boolean open = false;
    for (Block block : blocks) {
      Line line = Line.of(text, block.span());
      boolean address = block.rule().equals("letter.addressee");
      boolean second = open && block.kind() == BlockKind.SALUTATION && isForm(line);
      if (address || second) {
        reader.add(line);
      }
      open = address && isForm(line);
    }
    return reader.found();
  }

  /**
   * "Monsieur le Pr\u00e9sident," above "Mesdames et Messieurs les actionnaires,": both are
   * addressed.
   */
  private boolean isForm(Line line) {
    return line.endsWith(text, ',')
        && line.length() >= 3
        && grammar.match("greetings", line.words(), 0) == 0
        && grammar.match("salutations", line.words(), 0) > 0;
  }

  private void collectTitles(List<Block> blocks, List<AddresseePhrase> found) {
    for (Block block : blocks) {
      boolean title =
          block.rule().equals("letter.addressees") || block.rule().equals("letter.title");
      boolean declared =
          block.rule().equals(FrontMatter.RULE) && block.span().of(text).startsWith("title");
      if (found.isEmpty() && (title || declared)) {
        addTitle(block.span(), found);
      }
    }
  }

  /** "Open letter to the ..., to the ..., and to the ...". */
  private void addTitle(Span title, List<AddresseePhrase> found) {
    if (grammar.isHan()) {
      addHanTitle(title, found);
      return;
    }
    List<Word> words = Words.of(text, new Span(title.start(), endOfTitle(title)));
    Matcher to =
        grammar.pattern("letters.to").matcher(LetterGrammar.joined(words, 0, words.size()) + " ");
    if (!to.find()) {
      return;
    }
    int from = indexOf(words, to.end());
    for (int i = from + 1; i < words.size(); i++) {
      if (isNextAddressee(words, i)) {
        add(nounPhrase(words, from, endBefore(words, i)), found);
        from = grammar.has("object.datives", words.get(i)) ? i + 1 : i;
      }
    }
    if (from < words.size()) {
      add(nounPhrase(words, from, words.size()), found);
    }
  }

  /** "致秘书长的公开信": between "to" and "open letter". */
  private void addHanTitle(Span title, List<AddresseePhrase> found) {
    String words = title.of(text);
    int to = words.indexOf('\u81f4');
    int end = words.indexOf("\u7684\u516c\u5f00\u4fe1");
    if (to >= 0 && (end < 0 || end > to)) {
      int limit = end < 0 ? words.length() : end;
      add(new Span(title.start() + to + 1, title.start() + limit), found);
    }
  }

  private int endOfTitle(Span title) {
    int colon = text.indexOf(": ", title.start() + 30);
    return colon > 0 && colon < title.end() ? colon : title.end();
  }

  /** The word that begins at the offset in the joined phrase. */
  private static int indexOf(List<Word> words, int offset) {
    for (int i = 0; i < words.size(); i++) {
      if (LetterGrammar.joined(words, 0, i + 1).length() >= offset) {
        return i;
      }
    }
    return words.size();
  }

  /** A dative behind a comma or "and". */
  private boolean isNextAddressee(List<Word> words, int at) {
    boolean dative = grammar.has("object.datives", words.get(at));
    boolean joined = isJoint(words, at) || commaBetween(words, at);
    boolean another = isJoint(words, at) && isAnother(words, at);
    return (dative && joined || another) && at + 1 < words.size();
  }

  private boolean isJoint(List<Word> words, int at) {
    String between = text.substring(words.get(at - 1).span().end(), words.get(at).span().start());
    return grammar.has("coordinators", words.get(at - 1)) || between.indexOf('&') >= 0;
  }

  /** "and the OIC", "and all Members": an article before somebody, not before a second subject. */
  private boolean isAnother(List<Word> words, int at) {
    boolean article = grammar.has("determiners", words.get(at)) && at + 1 < words.size();
    if (!article) {
      return false;
    }
    String name = words.get(at + 1).span().of(text);
    boolean acronym = name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT));
    return acronym && words.get(at + 1).capital()
        || Entities.find(words.subList(at, Math.min(words.size(), at + 4))) != null;
  }

  private int endBefore(List<Word> words, int at) {
    return grammar.has("coordinators", words.get(at - 1)) ? at - 1 : at;
  }

  private boolean commaBetween(List<Word> words, int at) {
    return text.substring(words.get(at - 1).span().end(), words.get(at).span().start()).indexOf(',')
        >= 0;
  }

  /** Without the article in front. */
  private Span nounPhrase(List<Word> words, int from, int to) {
    int start = from;
    while (start < to - 1
        && grammar.has("articles", words.get(start))
        && !words.get(start).capital()) {
      start++;
    }
    return new Span(
        words.get(start).span().start(), words.get(Math.max(start, to - 1)).span().end());
  }

  private void collectSalutations(List<Block> blocks, List<AddresseePhrase> found) {
    for (Block block : blocks) {
      if (block.kind() == BlockKind.SALUTATION && found.size() < 4) {
        List<Word> words = Words.of(text, block.span());
        int from = words.size() > 1 && isGreeting(words.get(0)) ? 1 : 0;
        if (!words.isEmpty()) {
          add(
              new Span(words.get(from).span().start(), words.get(words.size() - 1).span().end()),
              found);
        }
      }
    }
  }

  private static boolean isGreeting(Word word) {
    return List.of(
            "dear",
            "cher",
            "chere",
            "chers",
            "cheres",
            "estimado",
            "estimada",
            "estimados",
            "estimadas",
            "greetings",
            "hello",
            "bonjour")
        .contains(word.folded());
  }

  private void add(Span span, List<AddresseePhrase> found) {
    if (span.length() > 1 && grammar.match("salutation.formulas", Words.of(text, span), 0) == 0) {
      found.add(phrase(span));
    }
  }

  private AddresseePhrase phrase(Span span) {
    Entities.Named named = Entities.find(Words.of(text, span));
    return new AddresseePhrase(span.of(text), named == null ? null : named.code(), span);
  }
}
