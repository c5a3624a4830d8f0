package org.dispositif.text.letter;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/** Who must act where the ask says so of its subject, or of a passive's agent. */
final class AskSubject {

  private static final int LONGEST = 24;
  private static final int SUBJECT = 7;

  private final String text;
  private final LetterGrammar grammar;
  private final ActorPhrases phrases;

  AskSubject(String text, LetterGrammar grammar, ActorPhrases phrases) {
    this.text = text;
    this.grammar = grammar;
    this.phrases = phrases;
  }

  /** "The Ministry" in "The Ministry should publish", if it is no thing that something befalls. */
  List<AddresseePhrase> of(Ask ask) {
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
      return List.of(
          phrases.phrase(
              phrases.nounPhrase(words, 0, phrases.withoutAdverbs(words, 0, words.size()))));
    }
    return named != null && known
        ? List.of(phrases.phrase(ActorPhrases.entity(words, 0, named)))
        : List.of();
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
    boolean named = words.stream().skip(1).allMatch(w -> w.capital() || phrases.isAdverb(w));
    return grammar.hasAny("bodies", words)
        || words.get(words.size() - 1).capital() && named && words.size() > 1;
  }

  private int afterLastComma(List<Word> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      if (phrases.commaBetween(words, i)) {
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
  List<AddresseePhrase> agent(Ask ask) {
    if (!befalls(ask)) {
      return List.of();
    }
    List<Word> words = Words.of(text, new Span(ask.objectAt(), ask.span().end()));
    for (int i = 1; i + 1 < Math.min(words.size(), LONGEST); i++) {
      if (grammar.has("agent.particles", words.get(i))) {
        List<Word> behind = words.subList(i + 1, words.size());
        Entities.Named named = Entities.find(behind);
        if (named != null && named.from() <= 1) {
          return List.of(
              phrases.phrase(
                  ActorPhrases.span(behind, named.from(), endOfAgent(behind, named.to()))));
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
    while (end < Math.min(words.size(), to + 3) && !phrases.commaBetween(words, end)) {
      end++;
    }
    return end;
  }
}
