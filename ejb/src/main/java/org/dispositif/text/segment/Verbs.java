package org.dispositif.text.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dispositif.text.source.Span;

/**
 * Finds the verbs of a clause: the one that opens it and those that go on the sentence, "..., et
 * engage les États à ...". A further verb stands behind a conjunction or comma and before a
 * complement, and never inside a relative clause.
 */
final class Verbs {

  private static final Set<String> RELATIVE = Set.of("qui", "which", "who", "dont");

  private final Openings openings;
  private final Set<String> joining;
  private final Set<String> following;

  Verbs(Openings openings) {
    this.openings = openings;
    joining = openings.list("joining");
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
    List<Token> tokens = Token.of(text, from, text.length(), Integer.MAX_VALUE);
    int skip = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.start() < skip || !isJoined(text, tokens, i)) {
        continue;
      }
      OpeningMatch match = openings.at(text, token.start(), text.length());
      if (match != null && accepts(text, tokens, i, match, preambular)) {
        verbs.add(phrase(text, match, offset));
        skip = match.end();
      }
    }
  }

  private boolean isJoined(String text, List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean low = Character.isLowerCase(text.charAt(token.start()));
    if (!low || joining.contains(token.word())) {
      return false;
    }
    char before = token.start() > 1 ? text.charAt(token.start() - 2) : ' ';
    return before == ',' || before == ';' || i > 0 && joining.contains(tokens.get(i - 1).word());
  }

  private boolean accepts(
      String text, List<Token> tokens, int i, OpeningMatch match, boolean preambular) {
    if (match.opening().preambular() != preambular || isParticiple(text, tokens.get(i))) {
      return false;
    }
    int next = i;
    while (next < tokens.size() && tokens.get(next).start() < match.end()) {
      next++;
    }
    boolean complement =
        next < tokens.size()
            && following.contains(tokens.get(next).word())
            && text.charAt(tokens.get(next).start() - 1) == ' ';
    return complement && (behindComma(text, tokens, i) || !isRelative(text, tokens, i));
  }

  /** "réaffirmé" folds to the same letters as "réaffirme". */
  private static boolean isParticiple(String text, Token token) {
    return text.charAt(token.end() - 1) == '\u00e9';
  }

  /** ", et engage": a comma before the conjunction ends a relative clause. */
  private static boolean behindComma(String text, List<Token> tokens, int i) {
    if (i == 0) {
      return false;
    }
    int before = tokens.get(i - 1).start() - 2;
    return before >= 0 && ",;".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean isRelative(String text, List<Token> tokens, int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (RELATIVE.contains(tokens.get(j).word())) {
        return true;
      }
      char behind = text.charAt(tokens.get(j).end() - 1);
      int end = tokens.get(j).end();
      boolean stop = end < text.length() && ",;".indexOf(text.charAt(end)) >= 0;
      if (stop && behind != ',' && j < i - 1) {
        return false;
      }
    }
    return false;
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
