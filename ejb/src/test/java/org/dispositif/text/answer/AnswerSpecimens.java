package org.dispositif.text.answer;

import java.util.List;
import java.util.Set;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.cite.CitationFinder;
import org.dispositif.text.segment.Anatomy;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.source.WordLists;

/** Demands and clauses of our own writing ({@code gold/answers/specimens.txt}). */
final class AnswerSpecimens {

  /** What a clause was taken for. */
  record Specimen(String part, String is, Side demand, Side clause) {

    boolean answer() {
      return is.equals("answer");
    }

    boolean opposite() {
      return is.equals("opposite");
    }

    /** Whether it is said to be an opposite. */
    boolean contrary(Weights weights) {
      return ranked(weights).stream()
          .flatMap(r -> r.reasons().stream())
          .anyMatch(r -> r.code() == Reason.Code.CONTRARY);
    }

    List<Ranked> ranked(Weights weights) {
      return new Answers(List.of(clause), weights).to(demand);
    }

    boolean strong(Weights weights) {
      return ranked(weights).stream().anyMatch(Ranked::strong);
    }

    @Override
    public String toString() {
      return is + ": " + demand.words() + " / " + clause.words();
    }
  }

  private AnswerSpecimens() {}

  static List<Specimen> of(String part) {
    return WordLists.lines(DocumentReader.class, "gold/answers/specimens.txt").stream()
        .filter(line -> line.contains("|") && !line.startsWith("#"))
        .map(AnswerSpecimens::read)
        .filter(s -> s.part().equals(part))
        .toList();
  }

  private static Specimen read(String line) {
    String[] cells = line.split("\\s*\\|\\s*");
    return new Specimen(
        cells[0],
        cells[5],
        Side.demand(
            cells[1],
            cells[3],
            anatomy(cells[3], cells[1]),
            Set.of(cells[2]),
            CitationFinder.find(cells[3], null)),
        Side.clause(
            cells[4],
            BlockKind.OPERATIVE,
            cells[6],
            anatomy(cells[6], cells[4]),
            CitationFinder.find(cells[6], null),
            null));
  }

  private static Side.Anatomy anatomy(String words, String language) {
    Anatomy anatomy = Anatomy.of(words, 0, BlockKind.OPERATIVE, null, language, null);
    return new Side.Anatomy(0, anatomy.verbs(), anatomy.addressees());
  }

  /** Prints what is strong and ought not to be, and the other way round. */
  public static void main(String[] args) {
    for (String part : List.of("tuned", "aside")) {
      for (Specimen specimen : of(part)) {
        if (specimen.strong(Weights.ALL) != specimen.answer()
            || specimen.contrary(Weights.ALL) != specimen.opposite()) {
          System.out.println(part + " " + specimen + "\n    " + specimen.ranked(Weights.ALL));
        }
      }
    }
  }
}
