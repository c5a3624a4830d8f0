package org.dispositif.exercise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;

/** The questions of an exercise: proposed with their key, then corrected by the trainer. */
@Stateless
public class QuestionService {

  private static final int MOST = 40;
  private static final int LONGEST_PROMPT = 500;

  @Inject Exercises exercises;
  @Inject Proposals proposals;

  /**
   * Adds a question with the key that the dossier knows.
   *
   * @throws Refusal as {@link Proposals#of}; conflict when the exercise is full
   */
  public ExerciseView propose(UUID exercise, NewQuestion wanted) {
    Exercise row = exercises.require(exercise, LockModeType.PESSIMISTIC_WRITE);
    List<Question> questions = new ArrayList<>(Exercises.questions(row.questions));
    if (questions.size() >= MOST) {
      throw Refusal.conflict("exercise.full", MOST);
    }
    questions.add(proposals.of(wanted, used(questions, wanted.kind())));
    return keep(row, questions);
  }

  private static Set<UUID> used(List<Question> questions, QuestionKind kind) {
    return questions.stream()
        .filter(q -> q.kind() == kind)
        .flatMap(q -> q.passages().stream())
        .map(Passage::source)
        .collect(Collectors.toSet());
  }

  /**
   * Says what the question and its key are.
   *
   * @param prompt null or blank for that of its kind
   * @throws Refusal unusable when the key does not fit the question
   */
  public ExerciseView change(
      UUID exercise, int version, UUID question, String prompt, Solution key) {
    Exercise row = exercises.at(exercise, version);
    List<Question> questions = new ArrayList<>(Exercises.questions(row.questions));
    int at = at(questions, question);
    Question now = questions.get(at);
    questions.set(at, now.with(prompt(prompt), now.fitted(key)));
    return keep(row, questions);
  }

  /** Leaves a passage out. */
  public ExerciseView leaveOut(UUID exercise, int version, UUID question, int passage) {
    Exercise row = exercises.at(exercise, version);
    List<Question> questions = new ArrayList<>(Exercises.questions(row.questions));
    int at = at(questions, question);
    Question now = questions.get(at);
    if (passage < 0 || passage >= now.passages().size()) {
      throw Refusal.notFound();
    }
    boolean needed = !now.passages().get(passage).asked() || now.asked().count() < 2;
    if (needed) {
      throw Refusal.conflict("exercise.lastPassage");
    }
    questions.set(at, now.without(passage));
    return keep(row, questions);
  }

  public ExerciseView remove(UUID exercise, int version, UUID question) {
    Exercise row = exercises.at(exercise, version);
    List<Question> questions = new ArrayList<>(Exercises.questions(row.questions));
    questions.remove(at(questions, question));
    return keep(row, questions);
  }

  /** Puts it at another place, counted from 0. */
  public ExerciseView move(UUID exercise, int version, UUID question, int to) {
    Exercise row = exercises.at(exercise, version);
    List<Question> questions = new ArrayList<>(Exercises.questions(row.questions));
    Question moved = questions.remove(at(questions, question));
    questions.add(Math.max(0, Math.min(to, questions.size())), moved);
    return keep(row, questions);
  }

  private ExerciseView keep(Exercise row, List<Question> questions) {
    row.questions = Json.write(questions.toArray(Question[]::new));
    return exercises.changed(row);
  }

  private static int at(List<Question> questions, UUID id) {
    for (int i = 0; i < questions.size(); i++) {
      if (questions.get(i).id().equals(id)) {
        return i;
      }
    }
    throw Refusal.notFound();
  }

  private static String prompt(String prompt) {
    if (prompt == null || prompt.isBlank()) {
      return null;
    }
    if (prompt.strip().length() > LONGEST_PROMPT) {
      throw Refusal.unusable("exercise.prompt", LONGEST_PROMPT);
    }
    return prompt.strip();
  }
}
