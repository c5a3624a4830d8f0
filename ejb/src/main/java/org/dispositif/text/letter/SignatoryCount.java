package org.dispositif.text.letter;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Sentences;
import org.dispositif.text.source.Span;
import org.dispositif.text.source.Word;
import org.dispositif.text.source.Words;
import org.jspecify.annotations.Nullable;

/**
 * Holds the number of signatories that a letter claims ("24 organisations et personnes", "282 named
 * above") against the number found. Neither is ever corrected: a difference is a finding. Round
 * claims ("more than 100") are not held against anything.
 */
final class SignatoryCount {

  /** {@code args}: the number claimed, the number found. */
  static final String DIFFERS = "letter.signatoryCount";

  private static final int WINDOW = 5;

  private record Claim(int number, boolean listed, Span span) {}

  private final String text;
  private final LetterGrammar grammar;

  SignatoryCount(String text, LetterGrammar grammar) {
    this.text = text;
    this.grammar = grammar;
  }

  List<Finding> check(List<Block> blocks, int found) {
    Claim claim = found == 0 ? null : best(claims(blocks));
    if (claim == null || claim.number() == found) {
      return List.of();
    }
    List<String> args = List.of(String.valueOf(claim.number()), String.valueOf(found));
    return List.of(new Finding(DIFFERS, Finding.Severity.WARNING, args, claim.span()));
  }

  /** A claim of names listed counts for more than one of signatures gathered. */
  private static @Nullable Claim best(List<Claim> claims) {
    for (Claim claim : claims) {
      if (claim.listed()) {
        return claim;
      }
    }
    return claims.isEmpty() ? null : claims.get(0);
  }

  private List<Claim> claims(List<Block> blocks) {
    List<Claim> claims = new ArrayList<>();
    for (Block block : blocks) {
      if (block.kind() == BlockKind.PARAGRAPH
          || block.kind() == BlockKind.OTHER
          || block.kind() == BlockKind.HEADING) {
        for (Span sentence : Sentences.of(text, block.span())) {
          addClaims(Words.of(text, sentence), claims);
        }
      }
    }
    return claims;
  }

  private void addClaims(List<Word> words, List<Claim> claims) {
    if (!grammar.hasAny("claim.signed", words)) {
      return;
    }
    for (int i = 0; i < words.size(); i++) {
      int number = number(words.get(i).folded());
      if (number > 1 && !isRound(words, i) && countsSignatories(words, i)) {
        claims.add(new Claim(number, isListed(words, i), words.get(i).span()));
      }
    }
  }

  private static int number(String word) {
    boolean figures = word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return figures ? Integer.parseInt(word) : 0;
  }

  private boolean isRound(List<Word> words, int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (grammar.has("claim.about", words.get(i))) {
        return true;
      }
    }
    return at + 1 < words.size() && grammar.has("claim.about", words.get(at + 1));
  }

  private boolean countsSignatories(List<Word> words, int at) {
    int end = Math.min(words.size(), at + 1 + WINDOW);
    List<Word> behind = words.subList(at + 1, end);
    return isListed(words, at) || grammar.hasAny("claim.nouns", behind);
  }

  /** "dont 282 citées ci-dessus", "282 of them named above". */
  private boolean isListed(List<Word> words, int at) {
    int end = Math.min(words.size(), at + 1 + WINDOW);
    for (int i = at + 1; i < end && number(words.get(i).folded()) == 0; i++) {
      if (grammar.has("claim.listed", words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
