package org.dispositif.web.presentation;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.presentation.Figure;
import org.dispositif.web.presentation.Picture.Run;
import org.dispositif.web.presentation.Picture.Words;

/** What a question is about, as browsers show it: the demand, then the clauses to choose from. */
final class FigureWords {

  private FigureWords() {}

  static List<Words> of(Figure figure) {
    List<Words> words = new ArrayList<>();
    if (figure.asked() != null) {
      words.add(words("demand", figure.asked()));
    }
    figure.choices().forEach(c -> words.add(words("clause", c.clause())));
    return words;
  }

  private static Words words(String role, Figure.Text text) {
    return new Words(
        role,
        text.label(),
        text.label(),
        "",
        null,
        text.language(),
        Picture.direction(text.language()),
        null,
        List.of(new Run(text.text(), List.of())),
        null,
        null);
  }
}
