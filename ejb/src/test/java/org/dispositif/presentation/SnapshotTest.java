package org.dispositif.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.comparison.Coverage;
import org.dispositif.platform.Json;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.presentation.Passage.Run;
import org.dispositif.presentation.RunWriter.Marked;
import org.dispositif.text.quote.Exactness;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class SnapshotTest {

  @Test
  void isTheSameWhenReadBack() {
    Passage second = ElisionTest.passage(new Run("Demande", List.of(Mark.VERB)));
    Snapshot snapshot =
        new Snapshot(
            List.of(ElisionTest.passage(new Run("Urges", List.of())).withSecond(second)),
            new Snapshot.Verdict(Coverage.PARTIAL, true, "Ada", "half of it"),
            new Snapshot.Remark("see there", List.of("access"), "Ben"),
            Exactness.NEAR,
            new Figure(
                "Which?",
                List.of(new Figure.Bar("fully", 3, true)),
                4,
                new Figure.Text("12", "hear us", "en"),
                List.of(new Figure.Choice(new Figure.Text("OP1", "Urges", "en"), 3, true))),
            new Ladder(
                List.of(new Ladder.Side("A/RES/1", null, "en")),
                List.of(
                    new Ladder.Rung(
                        6, List.of(List.of(new Ladder.Verb("Urges", List.of("OP1"))))))));
    assertThat(Json.read(Json.write(snapshot), Snapshot.class)).isEqualTo(snapshot);
  }

  @Test
  void cutsWordsWhereMarksBeginAndEnd() {
    List<Run> runs =
        new RunWriter()
            .words(
                "Urges all States",
                100,
                List.of(
                    new Marked(new Span(100, 105), Mark.VERB),
                    new Marked(new Span(103, 109), Mark.EVIDENCE)))
            .runs();
    assertThat(runs)
        .containsExactly(
            new Run("Urg", List.of(Mark.VERB)),
            new Run("es", List.of(Mark.VERB, Mark.EVIDENCE)),
            new Run(" all", List.of(Mark.EVIDENCE)),
            new Run(" States", List.of()));
  }

  @Test
  void beginsALineForEachClauseAndMarksWhatLeads() {
    List<Run> runs =
        new RunWriter()
            .words("Calls upon States:", 0, List.of(), Mark.LEAD)
            .words("(a) To open;", 40, List.of(new Marked(new Span(0, 18), Mark.EVIDENCE)))
            .runs();
    assertThat(runs)
        .containsExactly(
            new Run("Calls upon States:", List.of(Mark.LEAD)),
            new Run("\n(a) To open;", List.of()));
  }
}
