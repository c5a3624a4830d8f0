package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Chars;
import org.dispositif.text.source.Folding;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.WordMap;
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
  private final WordMap<String> joining;
  private final int longestJoin;
  private final WordMap<String> following;

  Verbs(Openings openings) {
    this.openings = openings;
    Set<String> join = openings.list("joining");
    joining = WordMap.of(join);
    longestJoin = join.stream().mapToInt(String::length).max().orElse(0);
    following = WordMap.of(openings.list("following"));
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
    int space = text.indexOf(' ', from);
    while (space >= 0 && space + 1 < text.length()) {
      OpeningMatch match = joined(text, from, space + 1, preambular);
      if (match != null) {
        verbs.add(phrase(text, match, offset));
      }
      space = text.indexOf(' ', match == null ? space + 1 : match.end());
    }
  }

  /** The verb that begins at an offset and is joined to what stands before. */
  private @Nullable OpeningMatch joined(String text, int from, int at, boolean preambular) {
    if (!Chars.isLower(text.charAt(at)) || !isJoined(text, at)) {
      return null;
    }
    OpeningMatch match = openings.at(text, at, text.length());
    boolean fits =
        match != null
            && match.opening().preambular() == preambular
            && !joining.has(text, at, wordEnd(text, at))
            && !isParticiple(text, at)
            && hasComplement(text, match);
    return fits && (behindComma(text, at) || !isRelative(text, from, at)) ? match : null;
  }

  /** Behind a comma, "tout en", or a conjunction. */
  private boolean isJoined(String text, int at) {
    char sign = at > 1 ? text.charAt(at - 2) : ' ';
    return sign == ','
        || sign == ';'
        || isBehindConjunction(text, at)
        || text.startsWith(WHILE, at - WHILE.length());
  }

  private boolean isBehindConjunction(String text, int at) {
    int end = at - 1;
    int start = end;
    while (start > 0 && end - start <= longestJoin && Chars.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return end - start <= longestJoin && joining.has(text, start, end);
  }

  private boolean hasComplement(String text, OpeningMatch match) {
    int at = match.end() + 1;
    return at < text.length()
        && text.charAt(match.end()) == ' '
        && following.has(text, at, wordEnd(text, at));
  }

  /** Behind the letters that begin at an offset and the apostrophe of an elided word. */
  private static int wordEnd(String text, int at) {
    int end = at;
    while (end < text.length() && Chars.isLetter(text.charAt(end)) && end - at < LONGEST_WORD) {
      end++;
    }
    boolean elided = end < text.length() && Folding.fold(text.charAt(end)) == '\'';
    return elided ? end + 1 : end;
  }

  /** "réaffirmé" folds to the same letters as "réaffirme". */
  private static boolean isParticiple(String text, int at) {
    int end = at;
    while (end < text.length() && Chars.isLetter(text.charAt(end))) {
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
