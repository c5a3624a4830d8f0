package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.cite.CitationFinder;
import org.dispositif.text.cite.CitationMemory;
import org.dispositif.text.cite.TreatyFinder;
import org.jspecify.annotations.Nullable;

/**
 * What stands in one clause: the verbs, who must act, what is cited. Spans are of the reading text,
 * UTF-16. Pure; never throws on bad text.
 */
public record Anatomy(
    List<VerbPhrase> verbs, List<AddresseePhrase> addressees, List<Citation> citations) {

  /** Heads and furniture name the document itself. */
  private static final Set<BlockKind> WITHOUT_CITATIONS =
      EnumSet.of(BlockKind.TITLE, BlockKind.NOISE, BlockKind.ENACTING, BlockKind.ADOPTION);

  private static final Set<BlockKind> CLAUSES =
      EnumSet.of(BlockKind.PREAMBULAR, BlockKind.OPERATIVE, BlockKind.SUB);

  public Anatomy {
    verbs = List.copyOf(verbs);
    addressees = List.copyOf(addressees);
    citations = List.copyOf(citations);
  }

  /**
   * The anatomy of a clause by its words.
   *
   * @param words of the clause
   * @param start where they begin in the reading text, UTF-16
   * @param number that the clause is known to have, even if a scan damaged it in the words
   * @param language BCP 47 code; of an unknown one only citations are read
   * @param organ that decides, for the short forms of symbols
   */
  public static Anatomy of(
      String words,
      int start,
      BlockKind kind,
      @Nullable String number,
      String language,
      @Nullable String organ) {
    return of(
        words,
        start,
        kind,
        damagedNumber(words, number),
        Grammar.of(language),
        organ,
        new CitationMemory());
  }

  /** How a clause that begins so would be taken; null where no known verb opens it. */
  public static @Nullable BlockKind opening(String words, String language) {
    Marker marker = Marker.of(words);
    int from = marker == null ? 0 : marker.end();
    OpeningMatch match = Grammar.of(language).openings().nearly(words, from, words.length());
    if (match == null) {
      return null;
    }
    return match.opening().preambular() ? BlockKind.PREAMBULAR : BlockKind.OPERATIVE;
  }

  static Anatomy of(
      String words,
      int start,
      BlockKind kind,
      int opening,
      Grammar grammar,
      @Nullable String organ,
      CitationMemory memory) {
    List<VerbPhrase> verbs = verbs(words, start, kind, opening, grammar);
    return new Anatomy(
        verbs,
        grammar.addressees().of(words, start, verbs),
        citations(words, start, kind, organ, memory));
  }

  /** Whether verbs are read in blocks of this kind. */
  static boolean hasVerbs(BlockKind kind) {
    return CLAUSES.contains(kind);
  }

  private static List<VerbPhrase> verbs(
      String words, int start, BlockKind kind, int opening, Grammar grammar) {
    if (!hasVerbs(kind)) {
      return List.of();
    }
    boolean preambular = kind == BlockKind.PREAMBULAR;
    Marker marker = preambular ? null : Marker.of(words);
    return grammar.verbs().of(words, marker == null ? opening : marker.end(), preambular, start);
  }

  private static List<Citation> citations(
      String words, int start, BlockKind kind, @Nullable String organ, CitationMemory memory) {
    if (WITHOUT_CITATIONS.contains(kind)) {
      return List.of();
    }
    List<Citation> found =
        new ArrayList<>(CitationFinder.find(words, organ, memory, CLAUSES.contains(kind)));
    found.addAll(TreatyFinder.find(words));
    if (found.size() > 1) {
      found.sort(Comparator.comparing(Citation::span));
    }
    found.replaceAll(citation -> citation.shift(start));
    return found;
  }

  /**
   * Where the words begin behind a number that only the context can read, 0 where there is none.
   */
  private static int damagedNumber(String words, @Nullable String number) {
    boolean plain = number != null && number.matches("[1-9][0-9]{0,3}");
    Marker damaged = plain ? Marker.damaged(words, Integer.parseInt(number)) : null;
    return damaged == null ? 0 : damaged.end();
  }
}
