package org.dispositif.text.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dispositif.text.align.WordDiff.Kind;
import org.dispositif.text.align.WordDiff.Piece;
import org.junit.jupiter.api.Test;

class WordDiffTest {

  /** "same [-dropped] [+added] [<moved away] [>moved here] [~marks]". */
  private static String diff(String a, String b) {
    StringBuilder shown = new StringBuilder();
    for (Piece piece : WordDiff.of(a, b).pieces()) {
      String from = piece.a().of(a);
      String to = piece.b().of(b);
      shown.append(shown.isEmpty() ? "" : " ");
      shown.append(
          switch (piece.kind()) {
            case SAME -> to;
            case DROPPED -> "[-" + from + "]";
            case ADDED -> "[+" + to + "]";
            case MOVED_FROM -> "[<" + from + "]";
            case MOVED_TO -> "[>" + to + "]";
            case MARKS -> "[~" + from + "~" + to + "]";
          });
    }
    return shown.toString();
  }

  @Test
  void wholeWordsAreExchanged() {
    assertThat(diff("Urges all States to act", "Invites all States to react"))
        .isEqualTo("[-Urges] [+Invites] all States to [-act] [+react]");
  }

  @Test
  void wordsCountBeforeMarks() {
    assertThat(diff("States, parties and others", "States parties and, others"))
        .isEqualTo("States [~,~] parties and [~~,] others");
  }

  @Test
  void loneSmallWordsBelongToTheChange() {
    assertThat(diff("the repair of lighthouses", "the painting of boats"))
        .isEqualTo("the [-repair of lighthouses] [+painting of boats]");
  }

  @Test
  void movedWordsAreToldFromRewording() {
    assertThat(
            diff(
                "Requests, before the winter season, that all harbours and channels be lit",
                "Requests that all harbours and channels be lit before the winter season"))
        .isEqualTo(
            "Requests [<before the winter season] that all harbours and channels be lit"
                + " [>before the winter season]");
  }

  @Test
  void caseAndAccentsAreNoOtherWords() {
    assertThat(diff("Les Etats Membres", "les États membres")).isEqualTo("les États membres");
    assertThat(WordDiff.of("Les Etats", "les États").same()).isTrue();
  }

  @Test
  void chineseIsComparedSignBySign() {
    assertThat(diff("敦促各国修复灯塔", "敦促各国重建灯塔")).isEqualTo("敦促各国 [-修复] [+重建] 灯塔");
  }

  @Test
  void numbersOfClausesAreNotCompared() {
    WordDiff diff = WordDiff.ofClauses("3. Urges all States", "(b) Urges all States");
    assertThat(diff.same()).isTrue();
    assertThat(diff.pieces().get(0).b().of("(b) Urges all States")).isEqualTo("Urges all States");
  }

  @Test
  void emptyTextsAreAllowed() {
    assertThat(diff("", "")).isEmpty();
    assertThat(diff("", "two words")).isEqualTo("[+two words]");
    assertThat(diff("two words", "")).isEqualTo("[-two words]");
  }

  @Test
  void longTextsAreComparedInTime() {
    Random random = new Random(7);
    StringBuilder a = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      a.append("word").append(random.nextInt(9_000)).append(' ');
    }
    String b = a.toString().replace("word17 ", "other ").replace("word4711 ", "");
    WordDiff diff = WordDiff.of(a.toString(), b);
    assertThat(diff.likeness()).isGreaterThan(0.95);
  }

  @Test
  void eachWordIsInOnePieceOfEachText() {
    Random random = new Random(3);
    String[] words = {"a", "of", "States", "ports", "pilots", "lit", "and", "winter"};
    for (int round = 0; round < 2_000; round++) {
      String a = text(random, words);
      String b = text(random, words);
      StringBuilder inA = new StringBuilder();
      StringBuilder inB = new StringBuilder();
      for (Piece piece : WordDiff.of(a, b).pieces()) {
        boolean marks = piece.kind() == Kind.MARKS;
        boolean here = piece.kind() != Kind.ADDED && piece.kind() != Kind.MOVED_TO;
        boolean there = piece.kind() != Kind.DROPPED && piece.kind() != Kind.MOVED_FROM;
        inA.append(here && !marks ? piece.a().of(a) + " " : "");
        inB.append(there && !marks ? piece.b().of(b) + " " : "");
      }
      assertThat(inA.toString().strip()).as(a + " | " + b).isEqualTo(a);
      assertThat(inB.toString().strip()).as(a + " | " + b).isEqualTo(b);
    }
  }

  private static String text(Random random, String[] words) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(14);
    for (int i = 0; i < length; i++) {
      text.append(i == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    return text.toString();
  }
}
