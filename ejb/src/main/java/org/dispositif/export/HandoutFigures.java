package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dispositif.export.Paper.Cell;
import org.dispositif.export.Paper.Look;
import org.dispositif.export.Paper.Run;
import org.dispositif.presentation.Figure;
import org.dispositif.presentation.Ladder;

/** What a scene shows as a picture stands on paper as a table. */
final class HandoutFigures {

  private static final List<Double> WIDTHS = List.of(0.6, 0.15, 0.25);
  private static final double STRENGTH = 0.12;

  private final Paper paper;
  private final HandoutWords words;

  HandoutFigures(Paper paper, HandoutWords words) {
    this.paper = paper;
    this.words = words;
  }

  // ---------------------------------------------------------------- a question and its answers

  void figure(Figure figure) throws IOException {
    paper.line(Look.BODY, Run.bold(figure.question()));
    if (figure.asked() != null) {
      text(figure.asked());
    }
    for (Figure.Choice choice : figure.choices()) {
      text(choice.clause());
    }
    if (!figure.choices().isEmpty()) {
      table(
          figure,
          figure.choices().stream()
              .map(c -> new Figure.Bar(c.clause().label(), c.count(), c.right()))
              .toList());
    }
    table(figure, figure.bars());
  }

  private void text(Figure.Text text) throws IOException {
    paper.line(Look.QUOTE, Run.in(text.language(), text.text().replace('\n', ' ')));
    paper.line(Look.SOURCE, Run.of(text.label()));
  }

  private void table(Figure figure, List<Figure.Bar> bars) throws IOException {
    List<List<Cell>> rows = new ArrayList<>();
    for (Figure.Bar bar : bars) {
      String key = bar.right() ? words.text("stage.js.right") : "";
      rows.add(
          List.of(
              Cell.of(bar.label()), Cell.of(String.valueOf(bar.count())), Cell.of(Run.bold(key))));
    }
    List<Cell> head =
        List.of(
            Cell.of(words.text("handout.answer")),
            Cell.of(words.text("handout.count")),
            Cell.of(words.text("handout.key")));
    paper.table(new Paper.Grid(figure.question(), head, rows, WIDTHS));
  }

  // ---------------------------------------------------------------- how strong verbs are

  void ladder(Ladder ladder) throws IOException {
    int sides = ladder.sides().size();
    List<Cell> head = new ArrayList<>();
    head.add(Cell.of(words.text("handout.strength")));
    ladder.sides().forEach(s -> head.add(Cell.of(s.name())));
    List<List<Cell>> rows = ladder.rungs().stream().map(r -> rung(r, ladder.sides())).toList();
    List<Double> widths = new ArrayList<>(List.of(STRENGTH));
    widths.addAll(Collections.nCopies(sides, (1 - STRENGTH) / sides));
    paper.table(new Paper.Grid(words.text("stage.js.ladder"), head, rows, widths));
    paper.line(Look.SMALL, Run.of(words.text("stage.js.ladder.scale")));
  }

  private List<Cell> rung(Ladder.Rung rung, List<Ladder.Side> sides) {
    List<Cell> cells = new ArrayList<>();
    String rank = String.valueOf(rung.rank());
    cells.add(Cell.of(Run.bold(rung.rank() == 0 ? words.text("stage.js.ladder.unknown") : rank)));
    for (int i = 0; i < sides.size(); i++) {
      String language = sides.get(i).language();
      cells.add(
          Cell.of(
              rung.verbs().get(i).stream()
                  .map(v -> named(v, language))
                  .collect(Collectors.joining("\n"))));
    }
    return cells;
  }

  private String named(Ladder.Verb verb, String language) {
    return verb.labels().stream()
        .map(label -> words.place().apply(language, label))
        .collect(Collectors.joining(", ", verb.text() + " (", ")"));
  }
}
