package org.dispositif.text.answer;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dispositif.text.Corpus;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.letter.FoundDemand;
import org.dispositif.text.segment.DocumentKind;

/**
 * Holds every demand of the corpus against a part of its resolutions and prints what comes out
 * strong, to be judged by a person: how right strong suggestions are cannot be read from pairs that
 * were chosen beforehand.
 */
public final class AnswerSweep {

  /** Of the seeds; the others are an article and a resolution. */
  private static final Set<String> LETTERS = Set.of("000", "001", "004");

  private AnswerSweep() {}

  /** A demand and the file that it stands in. */
  private record Asked(String letter, Side demand) {}

  /** Every {@code args[0]}th resolution from number {@code args[1]} on, and each strong clause. */
  public static void main(String[] args) {
    int step = Integer.parseInt(args[0]);
    List<Asked> asked = demands();
    List<Path> files =
        Stream.of("resolutions-fr", "resolutions-en-sc")
            .flatMap(f -> Corpus.files(f).stream())
            .toList();
    int read = 0;
    for (int i = Integer.parseInt(args[1]); i < files.size(); i += step) {
      Path file = files.get(i);
      sweep(asked, requireNonNull(file.getParent()).getFileName() + "/" + file.getFileName());
      read++;
    }
    System.out.println(asked.size() + " demands, " + read + " resolutions");
  }

  private static List<Asked> demands() {
    List<Asked> asked = new ArrayList<>();
    List<String> letters = new ArrayList<>();
    Corpus.files("seeds").stream()
        .map(f -> "seeds/" + f.getFileName())
        .filter(f -> LETTERS.contains(f.substring(6, 9)))
        .forEach(letters::add);
    Corpus.files("letters").forEach(f -> letters.add("letters/" + f.getFileName()));
    for (String file : letters) {
      DocumentReading letter = AnswerScore.read(file, DocumentKind.LETTER);
      for (FoundDemand found : letter.letter().demands()) {
        asked.add(new Asked(file, AnswerScore.demand(letter, found)));
      }
    }
    return asked;
  }

  private static void sweep(List<Asked> asked, String file) {
    AnswerScore.Clauses clauses =
        AnswerScore.clauses(AnswerScore.read(file, DocumentKind.RESOLUTION));
    Answers answers = new Answers(clauses.sides());
    for (Asked one : asked) {
      for (Ranked ranked : answers.to(one.demand())) {
        if (ranked.strong()) {
          System.out.println(one.letter() + "\t" + one.demand().words());
          System.out.println("  " + file + "\t" + clauses.sides().get(ranked.index()).words());
          System.out.println("  " + ranked.score() + " " + ranked.reasons());
        }
      }
    }
  }
}
