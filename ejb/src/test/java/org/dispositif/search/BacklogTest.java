package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BacklogTest {

  private static final UUID ONE = new UUID(0, 1);
  private static final UUID TWO = new UUID(0, 2);

  private final Backlog backlog = new Backlog();

  private void begun() {
    backlog.ready();
    assertThat(backlog.next(10)).isEmpty();
  }

  @Test
  void oneWorkerIsSentForManyThings() {
    begun();

    assertThat(backlog.add("document", ONE)).isTrue();
    assertThat(backlog.add("document", TWO)).isFalse();
    assertThat(backlog.next(10)).hasSize(2);
  }

  @Test
  void theSameThingIsDoneOnceAndAgainWhenItChangesMeanwhile() {
    begun();
    backlog.add("document", ONE);
    backlog.add("document", ONE);
    assertThat(backlog.next(10)).hasSize(1);

    backlog.add("document", ONE);
    backlog.done();

    assertThat(backlog.next(10)).extracting(Backlog.Item::id).containsExactly(ONE);
  }

  @Test
  void whoWaitsGoesOnWhenWhatWasThereIsDone() throws Exception {
    begun();
    backlog.add("document", ONE);
    backlog.next(1);
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> backlog.await(Duration.ofSeconds(20)));

    backlog.done();

    assertThat(waiting.get(20, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whoWaitsTooLongIsToldSo() {
    begun();
    backlog.add("document", ONE);

    assertThat(backlog.await(Duration.ofMillis(1))).isFalse();
    assertThat(backlog.size()).isEqualTo(1);
  }

  @Test
  void whoComesBeforeAllIsReadyWaits() {
    assertThat(backlog.await(Duration.ofMillis(1))).isFalse();
    begun();
    assertThat(backlog.await(Duration.ofMillis(1))).isTrue();
  }

  @Test
  void whileItIsFilledAtTheStartNoSecondWorkerIsSent() {
    backlog.add(List.of(ONE));

    assertThat(backlog.add("cut", TWO)).isFalse();
    assertThat(backlog.next(10)).hasSize(2);
    backlog.done();
    assertThat(backlog.next(10)).isEmpty();
    assertThat(backlog.add("cut", TWO)).isFalse();
  }
}
