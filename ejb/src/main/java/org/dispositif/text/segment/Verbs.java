package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the verbs of a clause: the one that opens it and those that go on the sentence, "..., et
 * engage les États à ...". A further verb stands behind a conjunction or comma and before a
 * complement, and never inside a relative clause.
 */
final class Verbs {

  private static final Set<String> RELATIVE = Set.of(" qui ", " which ", " who ", " dont ");
  private static final String WHILE = "tout en ";
  private static final int LONGEST_WORD = 30;
  private static final int FARTHEST = 400;

  private final Openings openings;
  private final Set<String> joining;
  private final int longestJoin;
  private final Set<String> following;

  Verbs(Openings openings) {
    this.openings = openings;
    joining = openings.list("joining");
    longestJoin = joining.stream().mapToInt(String::length).max().orElse(0);
    following = openings.list("following");
  }

  /**
   * @param from where the words begin, behind the number
   * @param preambular whether participles are looked for, else finite verbs
   * @param offset of the text in the reading text
   */
  List<VerbPhrase> of(String text, int from, boolean preambular, int offset) {
    List<VerbPhrase> verbs = new ArrayList<>();
    OpeningMatch first = openings.nearly(text, from, text.length());
    if (first == null || first.opening().preambular() != preambular) {
      return verbs;
    }
    verbs.add(phrase(text, first, offset));
    further(text, first.end(), preambular, offset, verbs);
    return verbs;
  }

  private void further(
      String text, int from, boolean preambular, int offset, List<VerbPhrase> verbs) {
    int i = from;
    while (i + 1 < text.length()) {
      OpeningMatch match = text.charAt(i) == ' ' ? joined(text, from, i + 1, preambular) : null;
      if (match != null) {
        verbs.add(phrase(text, match, offset));
      }
      i = match == null ? i + 1 : match.end();
    }
  }

  /** The verb that begins at an offset and is joined to what stands before. */
  private @Nullable OpeningMatch joined(String text, int from, int at, boolean preambular) {
    if (!Character.isLowerCase(text.charAt(at))) {
      return null;
    }
    boolean comma = at > 1 && ",;".indexOf(text.charAt(at - 2)) >= 0;
    boolean meanwhile = text.startsWith(WHILE, at - WHILE.length());
    if (!comma && !meanwhile && !joining.contains(wordBefore(text, at))) {
      return null;
    }
    OpeningMatch match = openings.at(text, at, text.length());
    boolean fits =
        match != null
            && match.opening().preambular() == preambular
            && !joining.contains(wordAt(text, at))
            && !isParticiple(text, at)
            && hasComplement(text, match);
    return fits && (behindComma(text, at) || !isRelative(text, from, at)) ? match : null;
  }

  private boolean hasComplement(String text, OpeningMatch match) {
    int at = match.end() + 1;
    return at < text.length()
        && text.charAt(match.end()) == ' '
        && following.contains(wordAt(text, at));
  }

  /** The word that ends before the space before an offset, folded; empty for long ones. */
  private String wordBefore(String text, int at) {
    int end = at - 1;
    int start = end;
    while (start > 0 && end - start <= longestJoin && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    boolean may = start < end && end - start <= longestJoin;
    return may ? Folding.fold(text.substring(start, end)) : "";
  }

  private static String wordAt(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < LONGEST_WORD) {
      end++;
    }
    boolean elided = end < text.length() && Folding.fold(text.charAt(end)) == '\'';
    return Folding.fold(text.substring(at, elided ? end + 1 : end));
  }

  /** "réaffirmé" folds to the same letters as "réaffirme". */
  private static boolean isParticiple(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.charAt(end - 1) == '\u00e9';
  }

  /** ", et engage": a comma before the conjunction ends a relative clause. */
  private static boolean behindComma(String text, int at) {
    int conjunction = text.lastIndexOf(' ', at - 2);
    return conjunction > 0 && ",;".indexOf(text.charAt(conjunction - 1)) >= 0;
  }

  /** Whether a relative pronoun stands before, in the same part of the sentence. */
  private static boolean isRelative(String text, int from, int at) {
    int start = at;
    while (start > from && (start == at || ";:".indexOf(text.charAt(start - 1)) < 0)) {
      start--;
      boolean comma = text.charAt(start) == ',' && start < at - 2;
      if (comma || at - start > FARTHEST) {
        break;
      }
    }
    String before = text.substring(start, at);
    return RELATIVE.stream().anyMatch(before::contains);
  }

  private static VerbPhrase phrase(String text, OpeningMatch match, int offset) {
    String lemma = match.opening().lemma();
    return new VerbPhrase(
        text.substring(match.start(), match.end()),
        lemma,
        Strengths.of(lemma),
        new Span(match.start(), match.end()).shift(offset));
  }
}
