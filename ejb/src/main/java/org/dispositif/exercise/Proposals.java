package org.dispositif.exercise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.dispositif.platform.Refusal;

/** Makes questions from what a dossier knows of its texts. */
@Dependent
class Proposals {

  @Inject ClauseQuestions clauses;
  @Inject LetterQuestions letters;
  @Inject ChangeQuestions changes;

  /**
   * @param used ids of clauses and demands that the exercise has asked for already: others come
   *     first
   * @throws Refusal not found or gone when a document is so to the caller, unusable when it has
   *     nothing to ask for
   */
  Question of(NewQuestion wanted, Set<UUID> used) {
    if (wanted.kind() == null || wanted.document() == null) {
      throw Refusal.badRequest("exercise.incomplete");
    }
    return switch (wanted.kind()) {
      case KIND -> clauses.kinds(wanted.document(), used);
      case STRENGTH -> clauses.strengths(wanted.document(), used);
      case ADDRESSEES -> clauses.addressees(wanted.document(), used);
      case DEMANDS -> letters.demands(wanted.document(), used);
      case ANSWER -> letters.answer(wanted.document(), wanted.demand(), used);
      case CHANGED -> changes.of(wanted.document(), wanted.with(), used);
    };
  }
}
