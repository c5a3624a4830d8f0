package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** Who must act where the asking verb has somebody for its object: "urge the Ministry to ...". */
final class AskObject {

  private static final int LONGEST = 24;
  private static final int PHRASE = 14;

  private static final Set<String> YOURS = Set.of("your", "votre", "vos", "su", "sus");
  private static final Set<String> INDEFINITE =
      Set.of("un", "une", "a", "an", "una", "de", "des", "unos", "unas");

  private final String text;
  private final LetterGrammar grammar;
  private final LetterLayout layout;
  private final ActorPhrases phrases;

  AskObject(String text, LetterGrammar grammar, ActorPhrases phrases) {
    this.text = text;
    this.grammar = grammar;
    this.layout = new LetterLayout(text, grammar);
    this.phrases = phrases;
  }

  List<AddresseePhrase> of(Ask ask) {
    int from = ask.objectAt();
    List<Word> before =
        Words.of(text, new Span(ask.span().start(), Math.max(ask.span().start(), from)));
    List<Word> words = Words.of(text, new Span(from, Math.max(from, ask.span().end())));
    return grammar.hasAny("modal.you", before) ? List.of() : object(words);
  }

  private List<AddresseePhrase> object(List<Word> words) {
    int from = start(words);
    if (from >= words.size()) {
      return List.of();
    }
    boolean you = grammar.has("modal.you", words.get(from));
    if (you || introduces(words, from)) {
      boolean clause = !you && grammar.has("clause.breaks", words.get(from));
      return clause ? named(words, from) : you ? youAnd(words, from) : List.of();
    }
    int end = end(words, from);
    if (end > from && isDefinite(words.get(from)) && isSomebody(words.subList(from, end))) {
      return joined(words, from, end);
    }
    return named(words, from);
  }

  /** "you and the government": the whole phrase. */
  private List<AddresseePhrase> youAnd(List<Word> words, int from) {
    boolean joined =
        from + 2 < words.size()
            && grammar.has("coordinators", words.get(from + 1))
            && grammar.has("determiners", words.get(from + 2));
    int end = joined ? end(words, from + 2) : -1;
    return end < 0 ? List.of() : List.of(phrases.phrase(phrases.nounPhrase(words, from, end)));
  }

  /** "the Ministry and the Parliament", "au Gouvernement et aux communes": one phrase for each. */
  private List<AddresseePhrase> joined(List<Word> words, int from, int end) {
    List<AddresseePhrase> found = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i + 1 < end; i++) {
      boolean and = grammar.has("coordinators", words.get(i));
      boolean article =
          grammar.has("determiners", words.get(i + 1))
              || grammar.has("object.datives", words.get(i + 1));
      if (and && article && !INDEFINITE.contains(words.get(i + 1).folded())) {
        found.add(phrases.phrase(phrases.nounPhrase(words, start, i)));
        start = afterDative(words, i + 1);
      }
    }
    found.add(
        phrases.phrase(
            phrases.nounPhrase(words, start, phrases.withoutAdverbs(words, start, end))));
    return found;
  }

  private int afterDative(List<Word> words, int at) {
    return grammar.has("object.datives", words.get(at)) && at + 1 < words.size() ? at + 1 : at;
  }

  /** No long clause, no idiom ("a la brevedad"), nothing of yours. */
  private boolean isSomebody(List<Word> words) {
    boolean phrase = words.size() <= PHRASE || Entities.find(words) != null;
    return phrase
        && !grammar.hasAny("clause.breaks", words)
        && !grammar.hasAny("objects.things", words)
        && !isYourThing(words);
  }

  /** "your intervention" is asked for, "your government" is asked. */
  private static boolean isYourThing(List<Word> words) {
    return YOURS.contains(words.get(0).folded()) && Entities.find(words) == null;
  }

  /** One whom we know by name, near the verb. */
  private List<AddresseePhrase> named(List<Word> words, int from) {
    Entities.Named named = Entities.find(words.subList(from, Math.min(words.size(), from + 8)));
    boolean whole = named != null && !phrases.isComplement(words, from + named.from());
    return named == null || !whole
        ? List.of()
        : List.of(phrases.phrase(ActorPhrases.entity(words, from, named)));
  }

  private boolean introduces(List<Word> words, int at) {
    boolean bare =
        !grammar.list("infinitive.bare").isEmpty() && layout.isInfinitive(words.get(at).folded());
    return bare || grammar.has("object.introducers", words.get(at)) && introducesAction(words, at);
  }

  /** "un mécanisme" is asked for, "le Gouvernement" is asked. */
  private boolean isDefinite(Word word) {
    boolean indefinite = INDEFINITE.contains(word.folded());
    return word.capital()
        || word.folded().startsWith("\u0627\u0644")
        || !grammar.list("articles.none").isEmpty()
        || grammar.has("determiners", word) && !indefinite
        || Entities.find(List.of(word)) != null;
  }

  private int start(List<Word> words) {
    int at = 0;
    while (at < Math.min(6, words.size()) && isBeforeObject(words, at) && !introduces(words, at)) {
      at++;
    }
    return at;
  }

  private boolean isBeforeObject(List<Word> words, int at) {
    return phrases.isAdverb(words.get(at)) || grammar.has("object.datives", words.get(at));
  }

  /** Where what is asked begins, or -1 if nobody is named before it. */
  private int end(List<Word> words, int from) {
    for (int i = from + 1; i < Math.min(words.size(), from + LONGEST); i++) {
      if (introduces(words, i) || opensThing(words, i)) {
        return i;
      }
    }
    return -1;
  }

  /** "aux autorités la libération": an article that no preposition binds. */
  private boolean opensThing(List<Word> words, int at) {
    boolean article = grammar.has("things.articles", words.get(at)) && !words.get(at).capital();
    return article
        && !grammar.has("prepositions", words.get(at - 1))
        && !phrases.commaBetween(words, at);
  }

  private boolean introducesAction(List<Word> words, int at) {
    int next = at + 1;
    if (next >= words.size() || grammar.has("clause.breaks", words.get(at))) {
      return true;
    }
    if (grammar.list("infinitive.suffixes").isEmpty()) {
      return !grammar.has("determiners", words.get(next)) && !words.get(next).capital();
    }
    while (next < words.size() - 1
        && next < at + 4
        && grammar.has("infinitive.before", words.get(next))) {
      next++;
    }
    return layout.isInfinitive(words.get(next).folded());
  }
}
