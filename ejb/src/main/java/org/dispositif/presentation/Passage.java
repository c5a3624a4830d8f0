package org.dispositif.presentation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of a text as a scene holds them, with where they stand. Its words are cut into runs, so
 * that no offsets are needed to show them.
 *
 * @param role what they are in their scene
 * @param document null for words of the trainer's own
 * @param clause whose they are, or null
 * @param name how people call the document
 * @param label of the clause as in the data ({@code OP4(a)}), or the number of the demand
 * @param date of the document, or null
 * @param half whether the preamble or the operative part holds them; null for neither
 * @param note what is said of them: the speaker of a quotation, the note on a piece of evidence
 * @param second the same clause in the second language, or null
 * @param also further clauses whose words follow, mostly none
 */
public record Passage(
    Role role,
    UUID document,
    UUID clause,
    String name,
    String label,
    LocalDate date,
    String language,
    Half half,
    List<Run> runs,
    String note,
    Passage second,
    List<Also> also) {

  /** A further clause of the same text: one paragraph became several, or several one. */
  public record Also(UUID clause, String label) {}

  /** What a passage is in its scene. */
  public enum Role {
    CLAUSE,
    DEMAND,
    EVIDENCE,
    QUOTATION,
    /** What a quotation is taken from. */
    SOURCE,
    /** One year of a lineage. */
    STEP
  }

  /** The two halves of a resolution. */
  public enum Half {
    PREAMBULAR,
    OPERATIVE
  }

  /** What is marked in some words. */
  public enum Mark {
    VERB,
    /** What the annotation, the demand or the trainer marks. */
    MARKED,
    EVIDENCE,
    /** Not in the passage beside it, or not in the next. */
    DROPPED,
    /** Not in the passage beside it, or not in the one before. */
    ADDED,
    /** Stands elsewhere in the passage beside it. */
    MOVED,
    /** What leads to a sub-paragraph and is no part of it. */
    LEAD,
    /** Left out: shown as an ellipsis in brackets. */
    LEFT_OUT
  }

  /** Some words with what is marked in them. */
  public record Run(String text, List<Mark> marks) {
    public Run {
      marks = marks == null ? List.of() : List.copyOf(marks);
    }

    boolean is(Mark mark) {
      return marks.contains(mark);
    }
  }

  public Passage {
    runs = runs == null ? List.of() : List.copyOf(runs);
    also = also == null ? List.of() : List.copyOf(also);
  }

  /** All its words. */
  public String text() {
    return runs.stream().map(Run::text).collect(Collectors.joining());
  }

  /** Labels of all its clauses, as in the data. */
  public List<String> labels() {
    return Stream.concat(Stream.ofNullable(label), also.stream().map(Also::label))
        .filter(Objects::nonNull)
        .toList();
  }

  /** All its clauses. */
  List<UUID> clauses() {
    return Stream.concat(Stream.ofNullable(clause), also.stream().map(Also::clause)).toList();
  }

  Passage with(List<Also> more) {
    return new Passage(
        role, document, clause, name, label, date, language, half, runs, note, second, more);
  }

  Passage withRuns(List<Run> changed) {
    return new Passage(
        role, document, clause, name, label, date, language, half, changed, note, second, also);
  }

  Passage withSecond(Passage other) {
    return new Passage(
        role, document, clause, name, label, date, language, half, runs, note, other, also);
  }

  Passage as(Role other, String said) {
    return new Passage(
        other, document, clause, name, label, date, language, half, runs, said, second, also);
  }
}
