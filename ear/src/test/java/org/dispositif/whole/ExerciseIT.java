package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.whole.Phone.size;
import static org.dispositif.whole.Phone.values;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Exercises over HTTP: keys as the dossier knows them, and a room that answers by a code. */
class ExerciseIT {

  private static final int PHONES = 30;

  private final Team team = Team.on(Server.shared());
  private final Api trainer = team.as(Persona.TRAINER);
  private final Api nobody = Server.shared().anonymous();
  private String resolution;
  private String exercise;

  @BeforeEach
  void anExercise() {
    resolution = team.specimen("resolution");
    JsonObject title = Json.createObjectBuilder().add("title", "First steps").build();
    exercise =
        "/api/exercises/"
            + trainer
                .post("/api/dossiers/" + team.dossier() + "/exercises", title)
                .expect(201)
                .id();
  }

  private JsonObject propose(String kind) {
    return propose(Json.createObjectBuilder().add("kind", kind).add("document", resolution));
  }

  private JsonObject propose(JsonObjectBuilder wanted) {
    JsonArray questions =
        trainer
            .post(exercise + "/questions", wanted.build())
            .expect(201)
            .json()
            .getJsonArray("questions");
    return questions.getJsonObject(questions.size() - 1);
  }

  private JsonObject open(String settings) {
    return trainer
        .call("POST", exercise + "/rounds")
        .body("application/json", settings)
        .send()
        .expect(201)
        .json();
  }

  // ---------------------------------------------------------------- the key

  @Test
  void keysAreWhatTheDossierKnows() {
    JsonObject kinds = propose("KIND");
    for (int i = 0; i < kinds.getJsonArray("passages").size(); i++) {
      String label = kinds.getJsonArray("passages").getJsonObject(i).getString("label");
      int value = kinds.getJsonObject("key").getJsonArray("values").getInt(i);
      assertThat(value).as(label).isEqualTo(label.startsWith("OP") ? 1 : 0);
    }
    assertThat(marked(propose("ADDRESSEES"), 0)).contains("States");
    String letter = team.specimen("letter");
    JsonObject demands =
        propose(Json.createObjectBuilder().add("kind", "DEMANDS").add("document", letter));
    assertThat(demands.getJsonObject("key").getJsonArray("marks")).isNotEmpty();
    assertThat(trainer.get(exercise).expect(200).json().getBoolean("ready")).isTrue();
  }

  /** The words of the first mark on a passage. */
  private static String marked(JsonObject question, int passage) {
    JsonArray pieces =
        question.getJsonArray("passages").getJsonObject(passage).getJsonArray("pieces");
    JsonObject mark =
        question.getJsonObject("key").getJsonArray("marks").getValuesAs(JsonObject.class).stream()
            .filter(m -> m.getInt("passage") == passage)
            .findFirst()
            .orElseThrow();
    StringBuilder words = new StringBuilder();
    for (int i = 2 * mark.getInt("from") + 1; i < 2 * mark.getInt("to"); i++) {
      words.append(pieces.getString(i));
    }
    return words.toString();
  }

  @Test
  void theTrainerCorrectsTheKey() {
    JsonObject question = propose("KIND");
    JsonArrayBuilder other = Json.createArrayBuilder();
    question
        .getJsonObject("key")
        .getJsonArray("values")
        .forEach(v -> other.add(v.equals(Json.createValue(1)) ? 0 : 1));
    JsonObject changed =
        Json.createObjectBuilder()
            .add("prompt", "Which half?")
            .add("key", Json.createObjectBuilder().add("values", other))
            .build();
    String path = exercise + "/questions/" + question.getString("id");
    String etag = trainer.get(exercise).json().getString("etag");
    JsonObject now =
        trainer.call("PUT", path).ifMatch(etag).json(changed).send().expect(200).json();
    assertThat(now.getJsonArray("questions").getJsonObject(0).getString("prompt"))
        .isEqualTo("Which half?");
    trainer.call("PUT", path).ifMatch(etag).json(changed).send().expectProblem(412, "stale");
    String again = now.getString("etag");
    JsonObject wrong = Json.createObjectBuilder().add("key", values(7)).build();
    trainer
        .call("PUT", path)
        .ifMatch(again)
        .json(wrong)
        .send()
        .expectProblem(422, "exercise.answer");
  }

  @Test
  void aRoundNeedsQuestions() {
    trainer
        .call("POST", exercise + "/rounds")
        .body("application/json", "{}")
        .send()
        .expectProblem(409, "round.empty");
  }

  // ---------------------------------------------------------------- the room

  private Phone phone(String code, String nickname) {
    return new Phone(nobody, code, nickname);
  }

  private Answer enter(String code, String nickname) {
    return Phone.enter(nobody, code, nickname);
  }

  @Test
  void thirtyPhonesBehindOneAddressJoinAndAnswerWithinAMinute() throws Exception {
    propose("KIND");
    JsonObject round = open("{}");
    ExecutorService phones = Executors.newFixedThreadPool(PHONES);
    Instant begun = Instant.now();
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < PHONES; i++) {
      int n = i;
      all.add(phones.submit(() -> joinAndAnswer(round.getString("code"), n)));
    }
    for (Future<?> one : all) {
      one.get(1, TimeUnit.MINUTES);
    }
    phones.shutdown();
    assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofMinutes(1));
    JsonObject room = room(round);
    assertThat(room.getJsonArray("seats")).hasSize(PHONES);
    JsonObject picture = room.getJsonArray("pictures").getJsonObject(0);
    assertThat(picture.getInt("answers")).isEqualTo(PHONES);
    for (JsonArray counts : picture.getJsonArray("counts").getValuesAs(JsonArray.class)) {
      assertThat(counts.getInt(0)).isEqualTo(PHONES / 3);
      assertThat(counts.getInt(1)).isEqualTo(PHONES - PHONES / 3);
    }
    assertThat(picture.getJsonObject("alpha").getInt("raters")).isEqualTo(PHONES);
  }

  /** Every third says that all is preambular, the others that all is operative. */
  private void joinAndAnswer(String code, int n) {
    Phone phone = phone(code.toLowerCase(java.util.Locale.ROOT), "Phone " + n);
    JsonObject question = phone.question(0);
    int value = n % 3 == 0 ? 0 : 1;
    int[] all = IntStream.generate(() -> value).limit(size(question)).toArray();
    phone.give(question, values(all), true).expect(200);
  }

  private JsonObject room(JsonObject round) {
    return trainer.get("/api/rounds/" + round.getString("id")).expect(200).json();
  }

  @Test
  void theKeyIsToldWhenTheTrainerShowsIt() {
    propose("KIND");
    JsonObject round = open("{\"feedback\":\"WHEN_SHOWN\"}");
    Phone phone = phone(round.getString("code"), "Ada");
    JsonObject question = phone.question(0);
    assertThat(question.getJsonObject("question").containsKey("key")).isFalse();
    assertThat(question.toString()).doesNotContain("PP1").doesNotContain("OP1");
    int[] zeros = new int[size(question)];
    phone.give(question, values(zeros), false).expect(200);
    assertThat(phone.look().getJsonArray("questions").getJsonObject(0).getBoolean("handedIn"))
        .isFalse();
    JsonObject answer = phone.give(question, values(zeros), true).expect(200).json();
    assertThat(answer.getBoolean("told")).isFalse();
    int[] ones = IntStream.generate(() -> 1).limit(size(question)).toArray();
    JsonObject late = phone.give(question, values(ones), false).expect(200).json();
    assertThat(late.getJsonObject("given").getJsonArray("values").getInt(0)).isZero();
    patch(round, "{\"shown\":[\"" + question.getString("id") + "\"]}");
    JsonObject told = phone.look().getJsonArray("questions").getJsonObject(0);
    assertThat(told.getJsonNumber("score").doubleValue()).isEqualTo(0.5);
    assertThat(told.getJsonObject("question").getJsonObject("key")).isNotNull();
    phone.give(question, values(zeros), true).expectProblem(409, "round.told");
    patch(round, "{\"shown\":[]}");
    phone.give(question, values(ones), true).expectProblem(409, "round.told");
  }

  @Test
  void aPhoneTellsWhichRoundItIsInAndMayLeave() {
    propose("KIND");
    JsonObject round = open("{}");
    Phone phone = phone(round.getString("code"), "Iris");
    assertThat(phone.look().getString("code")).isEqualTo(round.getString("code"));
    String left = nobody.call("DELETE", "/api/join").send().expect(204).header("Set-Cookie");
    assertThat(left).startsWith("round=;");
  }

  @Test
  void toldAtOnceAnAnswerStands() {
    propose("STRENGTH");
    JsonObject round = open("{\"feedback\":\"AT_ONCE\"}");
    Phone phone = phone(round.getString("code"), "Ben");
    JsonObject question = phone.question(0);
    int[] order = IntStream.rangeClosed(1, size(question)).toArray();
    JsonObject told = phone.give(question, values(order), true).expect(200).json();
    assertThat(told.getBoolean("told")).isTrue();
    phone.give(question, values(order), true).expectProblem(409, "round.told");
  }

  private JsonObject patch(JsonObject round, String change) {
    String path = "/api/rounds/" + round.getString("id");
    String etag = room(round).getJsonObject("round").getString("etag");
    return trainer
        .call("PATCH", path)
        .ifMatch(etag)
        .body("application/merge-patch+json", change)
        .send()
        .expect(200)
        .json();
  }

  @Test
  void nicknamesAreTakenOnceAndAClosedRoundTakesNobodyIn() {
    propose("KIND");
    JsonObject round = open("{}");
    String code = round.getString("code");
    Phone phone = phone(code, "Chloé");
    enter(code, "CHLOE").expectProblem(409, "nickname.taken");
    enter(code, "\u200b").expectProblem(422, "nickname.unusable");
    patch(round, "{\"open\":false}");
    enter(code, "Dora").expectProblem(404, "round.code");
    phone.give(phone.question(0), values(0), true).expectProblem(409, "round.closed");
    assertThat(phone.look().getBoolean("open")).isFalse();
  }

  @Test
  void anAccountIsAskedForWhereTheTrainerWantsIt() {
    propose("KIND");
    JsonObject round = open("{\"accounts\":true}");
    enter(round.getString("code"), "Elif").expectProblem(403, "round.account");
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("code", round.getString("code"))
            .add("nickname", "Elif")
            .build();
    team.as(Persona.OUTSIDER).post("/api/join", wanted).expect(201);
  }

  @Test
  void deletingLeavesNothing() {
    propose("KIND");
    JsonObject round = open("{}");
    Phone phone = phone(round.getString("code"), "=1+1 Farah");
    phone.give(phone.question(0), values(new int[size(phone.question(0))]), true).expect(200);
    String path = "/api/rounds/" + round.getString("id");
    String csv = trainer.call("GET", path + "/results.csv").accept("*/*").send().expect(200).text();
    assertThat(csv).contains("'=1+1 Farah").contains("0.500");
    String etag = room(round).getJsonObject("round").getString("etag");
    trainer.call("DELETE", path).ifMatch(etag).send().expect(204);
    trainer.get(path).expectProblem(404, "notFound");
    for (int look = 0; look < 2; look++) {
      JsonObject now = phone.look();
      assertThat(now.getBoolean("joined")).isFalse();
      assertThat(now.getBoolean("over")).isTrue();
    }
    assertThat(nobody.get("/api/join").expect(200).json().getBoolean("over")).isFalse();
    phone.give(phone.question(0), values(0), true).expectProblem(404, "round.over");
  }

  @Test
  void whatDidNotChangeIsNotSentAgain() {
    propose("KIND");
    JsonObject round = open("{}");
    String path = "/api/rounds/" + round.getString("id");
    String tag = trainer.get(path).expect(200).etag();
    trainer.call("GET", path).header("If-None-Match", tag).send().expect(304);
    phone(round.getString("code"), "Goran");
    trainer.call("GET", path).header("If-None-Match", tag).send().expect(200);
  }

  /** On a server of its own: from here on this address must wait. */
  @Test
  void wrongCodesAreSlowedDownAndRightOnesWereNot() {
    try (Server own = new Server("codes").start()) {
      Api anybody = own.anonymous();
      int status = 404;
      int tries = 0;
      while (status == 404 && tries < 200) {
        JsonObject wanted = wanted(tries++);
        status = anybody.post("/api/join", wanted).status();
      }
      assertThat(status).isEqualTo(429);
      assertThat(tries).isGreaterThan(PHONES);
      Answer waits = anybody.post("/api/join", wanted(0)).expectProblem(429, "round.tooOften");
      assertThat(Integer.parseInt(waits.header("Retry-After"))).isPositive();
    }
  }

  private static JsonObject wanted(int n) {
    String code = "WRONG" + n;
    JsonValue nickname = Json.createValue("Hana");
    return Json.createObjectBuilder().add("code", code).add("nickname", nickname).build();
  }
}
