package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * Reads who must act by one ask: the object of the asking verb ("urge the Secretary-General to"),
 * the subject of "must", the agent of a passive. Several joined by "and" are several.
 */
final class AskAddressees {

  private static final int LONGEST = 24;
  private static final int SUBJECT = 7;
  private static final int PHRASE = 14;

  /** Code of bodies that often only tell what kind of thing is asked for. */
  private static final String GENERIC = "unSystem";

  private static final Set<String> YOURS = Set.of("your", "votre", "vos", "su", "sus");
  private static final Set<String> INDEFINITE =
      Set.of("un", "une", "a", "an", "una", "de", "des", "unos", "unas");
  private static final Set<String> SPOKEN =
      Set.of("ask.imperative", Imperatives.FOLLOWING, "ask.polite");

  private final String text;
  private final LetterGrammar grammar;
  private final LetterLayout layout;

  AskAddressees(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
    this.layout = new LetterLayout(text, grammar);
  }

  /** Who is named in the ask itself, else the others: for "you" and where nobody is named. */
  List<AddresseePhrase> of(Ask ask, List<AddresseePhrase> otherwise) {
    List<AddresseePhrase> named =
        switch (ask.rule()) {
          case "ask.obligation" -> subject(ask);
          case "ask.passive" -> agent(ask);
          default -> namesObject(ask) ? object(ask) : List.of();
        };
    return named.isEmpty() ? otherwise : named;
  }

  /** Imperatives and announced items speak to whoever reads the letter. */
  private static boolean namesObject(Ask ask) {
    return ask.rule().startsWith("ask.") && !SPOKEN.contains(ask.rule());
  }

  /** Whoever is named in a call that the writers take up, else the others. */
  List<AddresseePhrase> within(Ask content, List<AddresseePhrase> otherwise) {
    List<Word> words = Words.of(text, content.span());
    for (int i = 0; i < words.size(); i++) {
      Entities.Named named = Entities.find(words.subList(i, words.size()));
      if (named == null) {
        return otherwise;
      }
      int at = i + named.from();
      if (!named.code().equals(GENERIC) || !isComplement(words, at)) {
        return joinedNames(words, at, i + named.to());
      }
      i = at;
    }
    return otherwise;
  }

  /** The first who is named among the words, else the others. */
  List<AddresseePhrase> named(List<Word> words, List<AddresseePhrase> otherwise) {
    Entities.Named named = Entities.find(words);
    return named == null ? otherwise : List.of(phrase(entity(words, 0, named)));
  }

  /** "aux États membres et aux organes de l'ONU": those joined to the first. */
  private List<AddresseePhrase> joinedNames(List<Word> words, int from, int to) {
    List<AddresseePhrase> found = new ArrayList<>();
    found.add(phrase(span(words, from, to)));
    if (to + 1 < words.size() && grammar.has("coordinators", words.get(to))) {
      List<Word> behind = words.subList(to + 1, Math.min(words.size(), to + 8));
      Entities.Named next = Entities.find(behind);
      if (next != null && next.from() <= 1) {
        found.add(phrase(entity(behind, 0, next)));
      }
    }
    return found;
  }

  private static Span span(List<Word> words, int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  // --- subject and agent ---

  /** "The Ministry" in "The Ministry should publish", if it is no thing that something befalls. */
  private List<AddresseePhrase> subject(Ask ask) {
    if (ask.verb() == null) {
      return List.of();
    }
    List<AddresseePhrase> agent = agent(ask);
    if (!agent.isEmpty()) {
      return agent;
    }
    List<Word> before = Words.of(text, new Span(ask.span().start(), ask.verb().span().start()));
    List<Word> words = segment(before);
    if (words.isEmpty() || words.size() > LONGEST || grammar.hasAny("modal.you", words)) {
      return List.of();
    }
    Entities.Named named = Entities.find(words);
    boolean known = named != null && named.from() <= 4;
    boolean whole = words.size() <= SUBJECT && !befalls(ask) && (known || isBody(words));
    if (whole) {
      return List.of(phrase(nounPhrase(words, 0, withoutAdverbs(words, 0, words.size()))));
    }
    return named != null && known ? List.of(phrase(entity(words, 0, named))) : List.of();
  }

  /** The words behind the last comma; before it where they only join another verb. */
  private List<Word> segment(List<Word> words) {
    int end = words.size();
    while (end > 0) {
      int from = afterLastComma(words.subList(0, end));
      boolean joins = grammar.has("coordinators", words.get(from)) && from > 0;
      if (!joins) {
        return words.subList(from, end);
      }
      end = from;
    }
    return words;
  }

  /** A body or persons that can act, an acronym, or somebody with a name. */
  private boolean isBody(List<Word> words) {
    boolean named = words.stream().skip(1).allMatch(w -> w.capital() || isAdverb(w));
    return grammar.hasAny("bodies", words)
        || words.get(words.size() - 1).capital() && named && words.size() > 1;
  }

  private int afterLastComma(List<Word> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      if (commaBetween(words, i)) {
        return i;
      }
    }
    return 0;
  }

  /** "must be suspended": the subject does nothing. */
  private boolean befalls(Ask ask) {
    List<Word> words = Words.of(text, new Span(ask.objectAt(), ask.span().end()));
    for (int i = 0; i < Math.min(5, words.size()); i++) {
      if (grammar.match("passive.be", words, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** "by the Government" behind the passive. */
  private List<AddresseePhrase> agent(Ask ask) {
    if (!befalls(ask)) {
      return List.of();
    }
    List<Word> words = Words.of(text, new Span(ask.objectAt(), ask.span().end()));
    for (int i = 1; i + 1 < Math.min(words.size(), LONGEST); i++) {
      if (grammar.has("agent.particles", words.get(i))) {
        List<Word> behind = words.subList(i + 1, words.size());
        Entities.Named named = Entities.find(behind);
        if (named != null && named.from() <= 1) {
          return List.of(phrase(span(behind, named.from(), endOfAgent(behind, named.to()))));
        }
      }
    }
    return List.of();
  }

  /** "by government or private actors": as far as "or" and two words. */
  private int endOfAgent(List<Word> words, int to) {
    if (to + 1 >= words.size() || !grammar.has("coordinators", words.get(to))) {
      return to;
    }
    int end = to + 1;
    while (end < Math.min(words.size(), to + 3) && !commaBetween(words, end)) {
      end++;
    }
    return end;
  }

  // --- object ---

  private List<AddresseePhrase> object(Ask ask) {
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
    return end < 0 ? List.of() : List.of(phrase(nounPhrase(words, from, end)));
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
        found.add(phrase(nounPhrase(words, start, i)));
        start = afterDative(words, i + 1);
      }
    }
    found.add(phrase(nounPhrase(words, start, withoutAdverbs(words, start, end))));
    return found;
  }

  private int afterDative(List<Word> words, int at) {
    return grammar.has("object.datives", words.get(at)) && at + 1 < words.size() ? at + 1 : at;
  }

  /** "lawmakers more broadly". */
  private int withoutAdverbs(List<Word> words, int from, int to) {
    int end = to;
    while (end > from + 1
        && (isAdverb(words.get(end - 1)) || words.get(end - 1).folded().equals("more"))) {
      end--;
    }
    return end;
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
    boolean whole = named != null && !isComplement(words, from + named.from());
    return named == null || !whole ? List.of() : List.of(phrase(entity(words, from, named)));
  }

  /** "un mécanisme de l'ONU": the body only tells what kind of thing is asked for. */
  private boolean isComplement(List<Word> words, int at) {
    for (int before = at - 1; before > 0; before--) {
      if (grammar.has("complement.particles", words.get(before))) {
        return true;
      }
      if (!grammar.has("articles", words.get(before))) {
        return false;
      }
    }
    return false;
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

  private static Span entity(List<Word> words, int from, Entities.Named named) {
    return new Span(
        words.get(from + named.from()).span().start(),
        words.get(from + named.to() - 1).span().end());
  }

  private int start(List<Word> words) {
    int at = 0;
    while (at < Math.min(6, words.size()) && isBeforeObject(words, at) && !introduces(words, at)) {
      at++;
    }
    return at;
  }

  private boolean isBeforeObject(List<Word> words, int at) {
    return isAdverb(words.get(at)) || grammar.has("object.datives", words.get(at));
  }

  private boolean isAdverb(Word word) {
    String folded = word.folded();
    return grammar.has("adverbs", word)
        || folded.endsWith("ment") && folded.length() > 5 && !folded.endsWith("rnment")
        || folded.endsWith("ly") && folded.length() > 4;
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
    return article && !grammar.has("prepositions", words.get(at - 1)) && !commaBetween(words, at);
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

  private boolean commaBetween(List<Word> words, int at) {
    return text.substring(words.get(at - 1).span().end(), words.get(at).span().start()).indexOf(',')
        >= 0;
  }

  /** Without the article in front. */
  private Span nounPhrase(List<Word> words, int from, int to) {
    int start = from;
    while (start < to - 1
        && (grammar.has("articles", words.get(start)) || isAdverb(words.get(start)))
        && !(words.get(start).capital() && start > 0)) {
      start++;
    }
    return new Span(
        words.get(start).span().start(), words.get(Math.max(start, to - 1)).span().end());
  }

  private AddresseePhrase phrase(Span span) {
    Entities.Named named = Entities.find(Words.of(text, span));
    return new AddresseePhrase(span.of(text), named == null ? null : named.code(), span);
  }
}
