package org.dispositif.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.sidebyside.Piece;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class LadderCaptureTest {

  @Test
  void setsVerbsOfClausesAndSubParagraphsAlike() {
    Ladder ladder =
        LadderCapture.ladder(
            List.of(
                List.of(verb("Demande"), verb("engage")),
                List.of(verb("demande"), verb("étudie"))));
    assertThat(ladder.rungs())
        .flatExtracting(Ladder.Rung::verbs)
        .flatExtracting(all -> all)
        .extracting(v -> ((Ladder.Verb) v).text())
        .containsExactly("Demande", "Engage", "Demande", "Étudie");
  }

  private static Piece verb(String verb) {
    Piece bare = ComparisonCaptureTest.text("fr", List.of("1. " + verb + " tout;")).get(0);
    Piece.Words w = bare.words();
    VerbPhrase phrase = new VerbPhrase(verb, verb, null, new Span(103, 103 + verb.length()));
    Piece.Words words =
        new Piece.Words(
            w.id(), w.label(), w.kind(), w.half(), w.depth(), w.text(), w.span(), List.of(phrase));
    return new Piece(bare.kind(), bare.document(), words, List.of(), List.of(), null);
  }
}
