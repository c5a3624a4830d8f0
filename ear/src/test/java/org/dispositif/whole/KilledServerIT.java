package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.dispositif.platform.Ids;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/**
 * No acknowledged work is lost: the server is killed without warning while several people write.
 * Five times; twenty with {@code -Psoak}.
 */
class KilledServerIT {

  private static final int ROUNDS = "full".equals(System.getProperty("dispositif.size")) ? 20 : 5;
  private static final int WRITERS = 4;
  private static final int WRITES_BEFORE_KILL = 60;

  /**
   * Everything that was acknowledged: the address of each, and the dossier in whose log it stands.
   */
  private record Acknowledged(Api to, String address, String id, String dossier) {}

  private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();
  private final Queue<String> refused = new ConcurrentLinkedQueue<>();

  @Test
  void keepsEveryAcknowledgedWriteOnceAndTheLogWithoutGaps() throws Exception {
    try (Server server = new Server("killed").start()) {
      Team team = Team.on(server);
      String clause = team.clauses(team.specimen("resolution")).get("OP1");
      for (int round = 0; round < ROUNDS; round++) {
        killWhileWriting(server, team, clause);
        server.start();
        assertThat(refused).as("writes that a running server refused").isEmpty();
      }
      assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ROUNDS * WRITES_BEFORE_KILL);
      for (Acknowledged a : acknowledged) {
        a.to.get(a.address).expect(200);
      }
      holdLogAgainstAcknowledged(team.as(Persona.READER), team.dossier());
    }
  }

  private void killWhileWriting(Server server, Team team, String clause) throws Exception {
    CountDownLatch enough = new CountDownLatch(WRITES_BEFORE_KILL);
    AtomicBoolean killed = new AtomicBoolean();
    ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
    for (int i = 0; i < WRITERS; i++) {
      Persona persona = i % 2 == 0 ? Persona.ANALYST : Persona.CURATOR;
      writers.execute(
          () -> writeUntilKilled(team.as(persona), team.dossier(), clause, enough, killed));
    }
    assertThat(enough.await(2, TimeUnit.MINUTES))
        .as("enough writes; refused: %s", refused)
        .isTrue();
    killed.set(true);
    server.kill();
    writers.shutdown();
    assertThat(writers.awaitTermination(2, TimeUnit.MINUTES)).isTrue();
  }

  private void writeUntilKilled(
      Api api, String dossier, String clause, CountDownLatch enough, AtomicBoolean killed) {
    try {
      for (int n = 0; !killed.get(); n++) {
        if (n % 5 == 0) {
          makeDossier(api);
        } else {
          annotate(api, dossier, clause, n);
        }
        enough.countDown();
      }
    } catch (UncheckedIOException e) {
      if (!killed.get()) {
        refused.add(e.getMessage());
      }
    }
  }

  private void makeDossier(Api api) {
    String id = Ids.next().toString();
    JsonObject wanted = Json.createObjectBuilder().add("id", id).add("title", "Written").build();
    Answer answer = api.post("/api/dossiers", wanted);
    if (made(answer)) {
      acknowledged.add(new Acknowledged(api, "/api/dossiers/" + id + "/changes", id, id));
    }
  }

  private void annotate(Api api, String dossier, String clause, int n) {
    String id = Ids.next().toString();
    JsonObject body =
        Json.createObjectBuilder().add("type", "TextualBody").add("value", "Note " + n).build();
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("id", "urn:uuid:" + id)
            .add("type", "Annotation")
            .add("body", body)
            .add("target", api.base() + "/clauses/" + clause)
            .build();
    Answer answer = api.call("POST", "/api/annotations/").annotation(wanted).send();
    if (made(answer)) {
      acknowledged.add(new Acknowledged(api, "/api/annotations/" + id, id, dossier));
    }
  }

  private boolean made(Answer answer) {
    if (answer.status() != 201) {
      refused.add(answer.toString());
    }
    return answer.status() == 201;
  }

  /** Each acknowledged thing was created exactly once, in a log numbered from 1 without a gap. */
  private void holdLogAgainstAcknowledged(Api api, String dossier) {
    List<JsonObject> log = log(api, dossier);
    assertThat(log.stream().map(e -> e.getJsonNumber("number").longValue()))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
    Map<String, Integer> created = new TreeMap<>();
    log.stream()
        .filter(e -> e.getString("kind").equals("CREATED"))
        .forEach(e -> created.merge(e.getString("id"), 1, Integer::sum));
    assertThat(acknowledged.stream().filter(a -> a.dossier.equals(dossier)))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(created.get(a.id)).as(a.address).isEqualTo(1));
  }

  private static List<JsonObject> log(Api api, String dossier) {
    List<JsonObject> log = new ArrayList<>();
    List<JsonObject> stretch;
    do {
      String path = "/api/dossiers/" + dossier + "/changes?limit=500&after=" + log.size();
      stretch = api.get(path).expect(200).items();
      log.addAll(stretch);
    } while (!stretch.isEmpty());
    return log;
  }
}
