package org.dispositif.text.answer;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.Duties;
import org.dispositif.text.segment.VerbPhrase;
import org.jspecify.annotations.Nullable;

/**
 * A demand or a clause as far as it can be held against another.
 *
 * @param language BCP 47 code
 * @param kind null for a demand
 * @param words its own
 * @param act what is to be done: the words behind its verbs; all of them where none asks
 * @param lemmas of its verbs, those of the line above it where it has none
 * @param strength rank of the strongest of them, 0 where none has one
 * @param addressees codes of those who are to act, those of the line above it where it names none
 * @param actors those who are to act, as they are called
 * @param symbols cited
 * @param title of its text, which may name the State that it is about
 */
public record Side(
    String language,
    @Nullable BlockKind kind,
    String words,
    String act,
    Set<String> lemmas,
    int strength,
    Set<String> addressees,
    String actors,
    Set<String> symbols,
    String title) {

  public Side {
    lemmas = Set.copyOf(lemmas);
    addressees = Set.copyOf(addressees);
    symbols = Set.copyOf(symbols);
  }

  /** Verbs and addressees as they stand in some words that begin at {@code start}, UTF-16. */
  public record Anatomy(int start, List<VerbPhrase> verbs, List<AddresseePhrase> addressees) {}

  /**
   * @param whom codes of those who are to act
   */
  public static Side demand(
      String language, String words, Anatomy anatomy, Set<String> whom, List<Citation> cited) {
    String act = act(words, anatomy, false);
    return new Side(
        language,
        null,
        words,
        act,
        lemmas(anatomy),
        strength(anatomy.verbs()),
        whom,
        actors(anatomy),
        symbols(cited),
        "");
  }

  /**
   * @param lead the clause that it hangs under, which says who is to do what an item names
   */
  public static Side clause(
      String language,
      BlockKind kind,
      String words,
      Anatomy anatomy,
      List<Citation> cited,
      @Nullable Side lead) {
    Set<String> own = entities(anatomy.addressees());
    boolean led = lead != null && lead.kind != BlockKind.PREAMBULAR;
    Set<String> whom = own.isEmpty() && led ? Objects.requireNonNull(lead).addressees : own;
    boolean silent = anatomy.verbs().isEmpty() && led;
    return new Side(
        language,
        kind,
        words,
        act(words, anatomy, silent),
        silent ? Objects.requireNonNull(lead).lemmas : lemmas(anatomy),
        Math.max(strength(anatomy.verbs()), led ? Objects.requireNonNull(lead).strength : 0),
        whom,
        own.isEmpty() && led ? Objects.requireNonNull(lead).actors : actors(anatomy),
        symbols(cited),
        lead == null ? "" : lead.title);
  }

  /** The same in a text of this title. */
  public Side in(String title) {
    return new Side(
        language, kind, words, act, lemmas, strength, addressees, actors, symbols, title);
  }

  /** Its words that tell what it is about, as printed. */
  public List<String> telling() {
    return List.copyOf(Terms.of(words, language).values());
  }

  /** Whether it asks for something or decides it, and does not only speak of it. */
  public boolean asks() {
    return kind == null || strength >= Strength.ASKS && kind != BlockKind.PREAMBULAR;
  }

  private static String act(String words, Anatomy anatomy, boolean silent) {
    if (silent) {
      return words;
    }
    String acts =
        Duties.of(words, anatomy.start(), anatomy.verbs(), anatomy.addressees()).acts().stream()
            .flatMap(a -> Stream.of(verb(a.verb()), a.object() == null ? "" : a.object().text()))
            .filter(t -> !t.isBlank())
            .collect(Collectors.joining(" "));
    return acts.isEmpty() ? words : acts;
  }

  /** A verb that decides is itself what is done; one that asks says nothing of it. */
  private static String verb(VerbPhrase verb) {
    VerbPhrase.Strength strength = verb.strength();
    return strength == null || strength.rank() >= Strength.DECIDES ? verb.text() : "";
  }

  private static Set<String> lemmas(Anatomy anatomy) {
    return anatomy.verbs().stream().map(VerbPhrase::lemma).collect(Collectors.toSet());
  }

  private static int strength(List<VerbPhrase> verbs) {
    return verbs.stream()
        .map(VerbPhrase::strength)
        .filter(Objects::nonNull)
        .mapToInt(VerbPhrase.Strength::rank)
        .max()
        .orElse(0);
  }

  private static Set<String> entities(List<AddresseePhrase> phrases) {
    Set<String> codes = new TreeSet<>();
    for (AddresseePhrase phrase : phrases) {
      if (phrase.entity() != null) {
        codes.add(phrase.entity());
      }
    }
    return codes;
  }

  private static String actors(Anatomy anatomy) {
    return anatomy.addressees().stream()
        .map(AddresseePhrase::text)
        .collect(Collectors.joining(" / "));
  }

  private static Set<String> symbols(List<Citation> cited) {
    return cited.stream().map(Citation::symbol).collect(Collectors.toSet());
  }
}
