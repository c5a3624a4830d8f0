package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dispositif.text.segment.VerbPhrase.Strength;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says otherwise than the lists of the reading, for texts of one language: grades of
 * verbs, verbs and addressees of their own. Laid over what was read, as often as it is shown:
 * nothing is stored, and a lexicon taken away leaves no trace. What the reading takes for an asking
 * verb does not follow the grades. Pure; linear in the words.
 */
public final class Lexicon {

  /** The scale that a grade says it is of when it was given so. */
  public static final String SCALE = "dossier";

  /**
   * A verb graded by somebody.
   *
   * @param grade as in {@link Strengths}
   * @param forms words by which a clause opens with it ("Deplores once more"); empty for verbs that
   *     the reading knows
   */
  public record OwnVerb(String lemma, int grade, List<String> forms) {}

  /**
   * An addressee added, or further names of a known one.
   *
   * @param forms names as printed, without article
   */
  public record OwnAddressee(String code, List<String> forms) {}

  /** What stands in a clause, by this lexicon. */
  public record Reading(List<VerbPhrase> verbs, List<AddresseePhrase> addressees) {}

  private static final Lexicon NONE = new Lexicon("", List.of(), List.of());
  private static final int LONGEST_OPENING = 14;

  private final Map<String, Strength> grades = new HashMap<>();
  private final boolean vowelSigns;
  private final PhraseTable<String> openings;
  private final PhraseTable<String> names;
  private final Addressees addressees;

  private Lexicon(String language, List<OwnVerb> verbs, List<OwnAddressee> own) {
    vowelSigns = language.equals("ar");
    Map<String, List<String>> opening = new LinkedHashMap<>();
    for (OwnVerb verb : verbs) {
      grades.put(verb.lemma, new Strength(SCALE, verb.grade));
      opening.put(verb.lemma, verb.forms);
    }
    openings = PhraseTable.of(opening);
    Map<String, List<String>> named = new LinkedHashMap<>();
    own.forEach(a -> named.put(a.code, a.forms));
    names = PhraseTable.of(named);
    addressees = new Addressees(Grammar.of(language).addressees(), names);
  }

  /** The lists of the reading as they are. */
  public static Lexicon none() {
    return NONE;
  }

  /**
   * @param language of the texts, BCP 47 code
   */
  public static Lexicon of(String language, List<OwnVerb> verbs, List<OwnAddressee> addressees) {
    return verbs.isEmpty() && addressees.isEmpty()
        ? NONE
        : new Lexicon(language, verbs, addressees);
  }

  /** The strength of a verb: as it was given, else as the scale has it, else null. */
  public @Nullable Strength strength(String lemma) {
    Strength given = grades.get(lemma);
    return given == null ? Strengths.of(lemma) : given;
  }

  /** The same verbs with the strength that they have here, unless a person gave one to them. */
  public List<VerbPhrase> graded(List<VerbPhrase> verbs) {
    return verbs.stream().map(this::graded).toList();
  }

  private VerbPhrase graded(VerbPhrase verb) {
    Strength given = verb.strength();
    return given != null && given.scale().equals(Strengths.PERSON)
        ? verb
        : new VerbPhrase(verb.text(), verb.lemma(), strength(verb.lemma()), verb.span());
  }

  /**
   * A clause of a resolution.
   *
   * @param words of the clause
   * @param start where they begin in the reading text, UTF-16
   * @param read what the machine read in them
   */
  public Reading clause(String words, int start, BlockKind kind, Reading read) {
    List<VerbPhrase> verbs = opened(words, start, kind, read.verbs);
    boolean same = names.isEmpty() && verbs.equals(read.verbs);
    return new Reading(
        graded(verbs), same ? read.addressees : addressees.of(words, start, ungraded(verbs)));
  }

  /** Whether a verb asks somebody is told by the scale of the reading. */
  private static List<VerbPhrase> ungraded(List<VerbPhrase> verbs) {
    return verbs.stream()
        .map(v -> new VerbPhrase(v.text(), v.lemma(), Strengths.asRead(v), v.span()))
        .toList();
  }

  /** The verbs, with the one that opens the clause by a form that was added. */
  private List<VerbPhrase> opened(String words, int start, BlockKind kind, List<VerbPhrase> verbs) {
    VerbPhrase added = openings.isEmpty() || !Anatomy.hasVerbs(kind) ? null : opening(words, start);
    if (added == null) {
      return verbs;
    }
    boolean longer = verbs.isEmpty() || verbs.get(0).span().end() <= added.span().end();
    if (!longer) {
      return verbs;
    }
    List<VerbPhrase> all = new ArrayList<>();
    all.add(added);
    verbs.stream().filter(v -> v.span().start() >= added.span().end()).forEach(all::add);
    return all;
  }

  private @Nullable VerbPhrase opening(String words, int start) {
    Marker marker = Marker.of(words);
    int from = marker == null ? 0 : marker.end();
    List<Token> tokens = Token.of(words, from, words.length(), LONGEST_OPENING);
    PhraseTable.Match<String> match =
        tokens.isEmpty() ? null : openings.at(tokens, 0, tokens.size());
    if (match == null) {
      return null;
    }
    Span span = new Span(tokens.get(0).start(), tokens.get(match.words().size() - 1).end());
    return new VerbPhrase(
        span.of(words), match.meaning(), strength(match.meaning()), span.shift(start));
  }

  /**
   * Those who are addressed by an ask of a letter: a name that was added takes the place of what
   * was read in it, and names whom the reading did not know.
   *
   * @param words of the ask
   * @param start where they begin in the reading text, UTF-16; an addressee may stand elsewhere
   */
  public List<AddresseePhrase> named(String words, int start, List<AddresseePhrase> read) {
    if (names.isEmpty() || read.isEmpty()) {
      return read;
    }
    List<AddresseePhrase> found = named(words, start);
    return read.stream().map(phrase -> named(phrase, found)).distinct().toList();
  }

  private AddresseePhrase named(AddresseePhrase phrase, List<AddresseePhrase> around) {
    List<AddresseePhrase> names = new ArrayList<>(around);
    names.addAll(named(phrase.text(), phrase.span().start()));
    names.removeIf(name -> !name.span().overlaps(phrase.span()));
    for (AddresseePhrase name : names) {
      if (name.span().contains(phrase.span())) {
        return name;
      }
    }
    return names.isEmpty() || phrase.entity() != null
        ? phrase
        : new AddresseePhrase(phrase.text(), names.get(0).entity(), phrase.span());
  }

  /** Whether more than grades was said. */
  public boolean hasForms() {
    return !names.isEmpty() || !openings.isEmpty();
  }

  /**
   * Whether a form that was added stands anywhere in a text: no other text can be read otherwise by
   * this lexicon, but for the grades.
   */
  public boolean touches(String text) {
    List<Token> tokens = mayTouch(text) ? Token.of(text) : List.of();
    for (int i = 0; i < tokens.size(); i++) {
      if (names.at(tokens, i, tokens.size()) != null
          || openings.at(tokens, i, tokens.size()) != null) {
        return true;
      }
    }
    return false;
  }

  /** Told by the signs alone, which is quick; vowel signs within words hide them. */
  private boolean mayTouch(String text) {
    if (vowelSigns) {
      return hasForms();
    }
    String folded = Folding.fold(text);
    return names.mayStandIn(folded) || openings.mayStandIn(folded);
  }

  /** The names that stand in some words. */
  private List<AddresseePhrase> named(String words, int start) {
    List<Token> tokens = Token.of(words);
    List<AddresseePhrase> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      PhraseTable.Match<String> match = names.at(tokens, i, tokens.size());
      if (match != null) {
        int last = i + match.words().size() - 1;
        Span span = new Span(tokens.get(i).start(), tokens.get(last).end());
        found.add(new AddresseePhrase(span.of(words), match.meaning(), span.shift(start)));
        i = last;
      }
    }
    return found;
  }
}
