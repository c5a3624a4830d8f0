package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A whole room at once: who joins, answers and taps twice while the trainer closes. */
class RoundRushIT {

  private static final int PHONES = 24;

  /** So many answers have arrived when the trainer closes: some come before, some behind. */
  private static final int BEFORE = 20;

  private final Team team = Team.on(Server.shared());
  private final Api trainer = team.as(Persona.TRAINER);
  private final Api nobody = Server.shared().anonymous();
  private final ExecutorService room = Executors.newFixedThreadPool(PHONES + 1);
  private JsonObject round;

  @BeforeEach
  void openARound() {
    JsonObject title = Json.createObjectBuilder().add("title", "In a rush").build();
    String exercise =
        "/api/exercises/"
            + trainer
                .post("/api/dossiers/" + team.dossier() + "/exercises", title)
                .expect(201)
                .id();
    JsonObject question =
        Json.createObjectBuilder()
            .add("kind", "KIND")
            .add("document", team.specimen("resolution"))
            .build();
    trainer.post(exercise + "/questions", question).expect(201);
    round = trainer.post(exercise + "/rounds", JsonValue.EMPTY_JSON_OBJECT).expect(201).json();
  }

  @AfterEach
  void sendHome() {
    room.shutdownNow();
  }

  /** What a phone was told: what it sent last and was taken, and whether it was refused then. */
  private record Told(Phone phone, int taken, boolean refused) {}

  @Test
  void noAnswerIsLostOrDoubleAndNoneIsTakenAfterClosing() throws Exception {
    CountDownLatch arrived = new CountDownLatch(BEFORE);
    CountDownLatch closed = new CountDownLatch(1);
    List<Future<Told>> phones = new ArrayList<>();
    for (int n = 0; n < PHONES; n++) {
      String name = "Phone " + n;
      phones.add(room.submit(() -> answerUntilClosed(name, arrived, closed)));
    }
    assertThat(arrived.await(1, TimeUnit.MINUTES)).isTrue();
    close();
    closed.countDown();
    int counted = 0;
    for (Future<Told> one : phones) {
      Told told = one.get(1, TimeUnit.MINUTES);
      assertThat(told.refused()).isTrue();
      JsonObject kept = told.phone().look().getJsonArray("questions").getJsonObject(0);
      assertThat(kept.getBoolean("handedIn")).isEqualTo(told.taken() >= 0);
      if (told.taken() >= 0) {
        counted++;
        assertThat(kept.getJsonObject("given").getJsonArray("values").getInt(0))
            .isEqualTo(told.taken());
      }
    }
    assertThat(look().getJsonArray("pictures").getJsonObject(0).getInt("answers"))
        .isEqualTo(counted);
    String csv =
        trainer.call("GET", path() + "/results.csv").accept("*/*").send().expect(200).text();
    assertThat(csv.strip().lines().count()).isEqualTo(1 + counted);
  }

  /** Each answer is sent twice at once, as a double tap does. */
  private Told answerUntilClosed(String name, CountDownLatch arrived, CountDownLatch closed)
      throws Exception {
    Phone phone = new Phone(nobody, round.getString("code"), name);
    JsonObject question = phone.question(0);
    int size = Phone.size(question);
    int taken = -1;
    boolean after = false;
    for (int turn = 0; ; turn++) {
      int value = turn % 2;
      after = closed.getCount() == 0;
      int[] all = IntStream.generate(() -> value).limit(size).toArray();
      List<Answer> twice = twice(() -> phone.give(question, Phone.values(all), true));
      boolean some = twice.stream().anyMatch(a -> a.status() == 200);
      assertThat(some && after).as("taken after closing").isFalse();
      if (some) {
        taken = value;
        arrived.countDown();
      }
      for (Answer answer : twice) {
        if (answer.status() != 200) {
          answer.expectProblem(409, "round.closed");
        }
      }
      if (after) {
        return new Told(phone, taken, !some);
      }
    }
  }

  private List<Answer> twice(Callable<Answer> tap) throws Exception {
    ExecutorService fingers = Executors.newFixedThreadPool(2);
    try {
      List<Answer> answers = new ArrayList<>();
      for (Future<Answer> one : fingers.invokeAll(List.of(tap, tap))) {
        answers.add(one.get());
      }
      return answers;
    } finally {
      fingers.shutdown();
    }
  }

  @Test
  void ofManyWhoTakeOneNicknameAtOnceOneHasIt() throws Exception {
    List<Callable<Answer>> all = new ArrayList<>();
    for (int n = 0; n < PHONES; n++) {
      all.add(() -> Phone.enter(nobody, round.getString("code"), "Zoé"));
    }
    List<Integer> statuses = new ArrayList<>();
    for (Future<Answer> one : room.invokeAll(all)) {
      statuses.add(one.get().status());
    }
    assertThat(statuses).containsOnly(201, 409);
    assertThat(statuses.stream().filter(s -> s == 201)).hasSize(1);
    JsonArray seats = look().getJsonArray("seats");
    assertThat(seats).hasSize(1);
  }

  private JsonObject look() {
    return trainer.get(path()).expect(200).json();
  }

  private void close() {
    trainer
        .call("PATCH", path())
        .ifMatch(look().getJsonObject("round").getString("etag"))
        .body("application/merge-patch+json", "{\"open\":false}")
        .send()
        .expect(200);
  }

  private String path() {
    return "/api/rounds/" + round.getString("id");
  }
}
