package org.dispositif.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dispositif.exercise.Passage;
import org.dispositif.exercise.Question;
import org.dispositif.exercise.Room;
import org.dispositif.exercise.RoundView;
import org.dispositif.exercise.Solution;

/**
 * What a room answered as RFC 4180: one line for each participant and question. As {@link
 * CoverageCsv}: with a byte order mark, and no cell is a formula.
 */
public final class RoundCsv {

  static final List<String> COLUMNS =
      List.of("nickname", "people", "question", "kind", "answer", "key", "score", "savedAt");

  private final RoundView round;
  private final UnaryOperator<String> texts;
  private final BinaryOperator<String> names;

  private RoundCsv(RoundView round, UnaryOperator<String> texts, BinaryOperator<String> names) {
    this.round = round;
    this.texts = texts;
    this.names = names;
  }

  /**
   * @param texts the words of a language by key
   * @param names of a language and a label of the data, how the clause is printed: "par. 4 a)"
   * @throws IOException of {@code to}
   */
  public static void write(
      RoundView round,
      List<Room.Result> results,
      UnaryOperator<String> texts,
      BinaryOperator<String> names,
      Appendable to)
      throws IOException {
    RoundCsv csv = new RoundCsv(round, texts, names);
    to.append(CoverageCsv.BYTE_ORDER_MARK);
    CSVPrinter out = new CSVPrinter(to, CSVFormat.RFC4180);
    out.printRecord(COLUMNS.stream().map(c -> texts.apply("export.round." + c)).toList());
    for (Room.Result result : results) {
      out.printRecord(csv.line(result).stream().map(ExportWords::inert).toList());
    }
    out.flush();
  }

  private List<String> line(Room.Result result) {
    Question question = round.questions().get(result.question());
    return List.of(
        result.nickname(),
        Integer.toString(result.people()),
        Integer.toString(result.question() + 1),
        texts.apply("exercise.kind." + question.kind()),
        said(question, result.solution()),
        said(question, question.key()),
        String.format(Locale.ROOT, "%.3f", result.score()),
        result.savedAt().toString());
  }

  private String said(Question question, Solution solution) {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < question.passages().size(); i++) {
      Passage passage = question.passages().get(i);
      Integer value = i < solution.values().size() ? solution.values().get(i) : null;
      if (passage.asked() && value != null) {
        value(question, passage, value, said);
      }
    }
    solution.marks().forEach(m -> said.add(words(question.passages().get(m.passage()), m)));
    if (solution.verdict() != null) {
      said.add(texts.apply("judgement." + solution.verdict()));
    }
    return String.join("; ", said);
  }

  private void value(Question question, Passage passage, int value, List<String> said) {
    String label = passage.label() == null ? "" : names.apply(passage.language(), passage.label());
    switch (question.kind()) {
      case KIND -> said.add(label + ": " + texts.apply("exercise.js.kind." + value));
      case STRENGTH -> said.add(value + ": " + passage.head());
      default -> {
        if (value == 1) {
          said.add(label);
        }
      }
    }
  }

  private static String words(Passage passage, Solution.Mark mark) {
    return String.join("", passage.pieces().subList(2 * mark.from() + 1, 2 * mark.to()));
  }
}
