package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;

/**
 * Reads who must act by one ask: the object of the asking verb ("urge the Secretary-General to"),
 * the subject of "must", the agent of a passive. Several joined by "and" are several.
 */
final class AskAddressees {

  /** Code of bodies that often only tell what kind of thing is asked for. */
  private static final String GENERIC = "unSystem";

  private static final Set<String> SPOKEN =
      Set.of("ask.imperative", Imperatives.FOLLOWING, "ask.polite");

  private final String text;
  private final LetterGrammar grammar;
  private final ActorPhrases phrases;
  private final AskSubject subject;
  private final AskObject object;

  AskAddressees(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
    this.phrases = new ActorPhrases(text, grammar);
    this.subject = new AskSubject(text, grammar, phrases);
    this.object = new AskObject(text, grammar, phrases);
  }

  /** Who is named in the ask itself, else the others: for "you" and where nobody is named. */
  List<AddresseePhrase> of(Ask ask, List<AddresseePhrase> otherwise) {
    List<AddresseePhrase> named =
        switch (ask.rule()) {
          case "ask.obligation" -> subject.of(ask);
          case "ask.passive" -> subject.agent(ask);
          default -> namesObject(ask) ? object.of(ask) : List.of();
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
      if (!named.code().equals(GENERIC) || !phrases.isComplement(words, at)) {
        return joinedNames(words, at, i + named.to());
      }
      i = at;
    }
    return otherwise;
  }

  /** The first who is named among the words, else the others. */
  List<AddresseePhrase> named(List<Word> words, List<AddresseePhrase> otherwise) {
    Entities.Named named = Entities.find(words);
    return named == null
        ? otherwise
        : List.of(phrases.phrase(ActorPhrases.entity(words, 0, named)));
  }

  /** "aux États membres et aux organes de l'ONU": those joined to the first. */
  private List<AddresseePhrase> joinedNames(List<Word> words, int from, int to) {
    List<AddresseePhrase> found = new ArrayList<>();
    found.add(phrases.phrase(ActorPhrases.span(words, from, to)));
    if (to + 1 < words.size() && grammar.has("coordinators", words.get(to))) {
      List<Word> behind = words.subList(to + 1, Math.min(words.size(), to + 8));
      Entities.Named next = Entities.find(behind);
      if (next != null && next.from() <= 1) {
        found.add(phrases.phrase(ActorPhrases.entity(behind, 0, next)));
      }
    }
    return found;
  }
}
