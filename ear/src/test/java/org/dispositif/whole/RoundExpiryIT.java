package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dispositif.account.AccountService;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.dossier.DossierView;
import org.dispositif.exercise.ExerciseService;
import org.dispositif.exercise.JoinService;
import org.dispositif.exercise.NewExercise;
import org.dispositif.exercise.NewQuestion;
import org.dispositif.exercise.NewRound;
import org.dispositif.exercise.QuestionKind;
import org.dispositif.exercise.QuestionService;
import org.dispositif.exercise.RoundExpiry;
import org.dispositif.exercise.RoundService;
import org.dispositif.exercise.RoundView;
import org.dispositif.exercise.Solution;
import org.dispositif.exercise.Taking;
import org.dispositif.platform.Changes;
import org.dispositif.platform.Refusal;
import org.dispositif.specimen.SpecimenService;
import org.dispositif.text.segment.DocumentKind;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rounds end by themselves: the job that ends them is told what time it is. */
@ExtendWith(ArquillianExtension.class)
class RoundExpiryIT {

  @Inject AccountService accounts;
  @Inject SpecimenService specimens;
  @Inject DocumentService documents;
  @Inject ExerciseService exercises;
  @Inject QuestionService questions;
  @Inject RoundService rounds;
  @Inject JoinService joining;
  @Inject RoundExpiry expiry;
  @Inject Changes changes;
  @Inject InNameOf inNameOf;

  private UUID trainer;
  private RoundView round;
  private String ada;
  private String ben;

  @Deployment
  public static EnterpriseArchive application() throws IOException {
    return DossiersInsideIT.inside(RoundExpiryIT.class);
  }

  /** Ada has begun her answer, Ben has handed his in. */
  @BeforeEach
  void aRound() {
    accounts.seeToAdministrator("inside-trainer", Optional.of("a password of tests"));
    trainer = accounts.findByLogin("inside-trainer").orElseThrow().id();
    round = inNameOf.call(trainer, this::open);
    ada = joining.join(round.code(), "Ada", 1);
    ben = joining.join(round.code(), "Ben", 1);
    give(ada, false);
    give(ben, true);
  }

  private RoundView open() {
    DossierView dossier = specimens.create("en");
    UUID resolution =
        documents.all(dossier.id()).stream()
            .filter(d -> d.kind() == DocumentKind.RESOLUTION)
            .map(DocumentView::id)
            .findFirst()
            .orElseThrow();
    UUID exercise =
        exercises.create(new NewExercise(null, dossier.id(), "Ends", "en")).exercise().id();
    questions.propose(exercise, new NewQuestion(QuestionKind.KIND, resolution, null, null));
    return rounds.open(exercise, new NewRound(null, false, 1, 1));
  }

  private void give(String secret, boolean handIn) {
    Taking.Asked asked = joining.taking(secret).asked().get(0);
    List<Integer> all =
        IntStream.range(0, asked.question().passages().size()).mapToObj(i -> 1).toList();
    joining.answer(secret, asked.id(), Solution.ofValues(all), handIn);
  }

  @Test
  void aRoundClosesWhenItsTimeIsOverAndNotBefore() {
    expiry.expire(round.closesAt().minusSeconds(1));
    assertThat(inNameOf.call(trainer, () -> rounds.get(round.id())).open()).isTrue();
    expiry.expire(round.closesAt());
    RoundView closed = inNameOf.call(trainer, () -> rounds.get(round.id()));
    assertThat(closed.open()).isFalse();
    assertThat(closed.code()).isNull();
    assertThat(closed.closedAt()).isEqualTo(round.closesAt());
    refused("round.code", () -> joining.join(round.code(), "Chloé", 1));
    refused("round.closed", () -> give(ben, true));
  }

  @Test
  void whatWasBegunCountsWhenARoundCloses() {
    expiry.expire(round.closesAt());
    assertThat(joining.taking(ada).asked().get(0).handedIn()).isTrue();
    assertThat(inNameOf.call(trainer, () -> rounds.results(round.id()))).hasSize(2);
  }

  @Test
  void nicknamesAnswersAndResultsGoWhenTheyWereKeptLongEnough() {
    expiry.expire(round.closesAt());
    expiry.expire(round.deletesAt().minusSeconds(1));
    assertThat(joining.taking(ada).nickname()).isEqualTo("Ada");
    expiry.expire(round.deletesAt());
    refused("round.over", () -> joining.taking(ada));
    refused("round.over", () -> give(ben, true));
    refused("notFound", () -> inNameOf.call(trainer, () -> rounds.get(round.id())));
    refused("notFound", () -> inNameOf.call(trainer, () -> rounds.results(round.id())));
  }

  @Test
  void eachEndIsInTheLogOnceInTheNameOfWhoOpenedTheRound() {
    for (int again = 0; again < 2; again++) {
      expiry.expire(round.closesAt());
      expiry.expire(round.deletesAt());
    }
    List<Changes.Entry> log =
        inNameOf.call(trainer, () -> changes.since(round.dossier(), 0, 1000)).stream()
            .filter(e -> round.id().equals(e.id()))
            .toList();
    assertThat(log)
        .extracting(Changes.Entry::kind)
        .containsExactly(Changes.Kind.CREATED, Changes.Kind.CHANGED, Changes.Kind.DELETED);
    assertThat(log).extracting(Changes.Entry::who).containsOnly(trainer);
  }

  private static void refused(String code, Runnable call) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.code()).isEqualTo(code));
  }
}
