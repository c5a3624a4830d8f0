package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/** Imports of many files, over HTTP: what becomes of each, cancelled, resumed, killed. */
class ArchiveIT {

  private static final boolean FULL = "full".equals(System.getProperty("dispositif.size"));
  private static final int MANY = FULL ? 2000 : 120;

  @Test
  void tellsWhatBecameOfEachFile() {
    Team team = Team.on(Server.shared());
    Api analyst = team.as(Persona.ANALYST);
    Imports.untilOver(
        analyst,
        Imports.start(
            analyst, team.dossier(), Imports.zip(Map.of("good.txt", Imports.resolution(11)))));
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("a/same file.txt", Imports.resolution(11));
    files.put("a/same words.txt", spaced(Imports.resolution(11)));
    files.put("a/same symbol.txt", shared());
    files.put("../../../etc/escaped.txt", Imports.resolution(12));
    files.put("broken.txt", Imports.resolution(13));
    files.put("encrypted.txt", Imports.resolution(14));
    files.put("bomb.txt", new byte[8_000_000]);
    files.put("nested.zip", Imports.zip(Map.of("x.txt", Imports.resolution(15))));
    files.put("picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
    files.put("empty.txt", new byte[0]);
    byte[] zip = Imports.zip(files);
    headers(zip, "encrypted.txt", at -> zip[at] |= 1);
    headers(zip, "broken.txt", at -> zip[at + 8] ^= 0x55);

    JsonObject job = Imports.untilOver(analyst, Imports.start(analyst, team.dossier(), zip));

    assertThat(Imports.outcomes(job))
        .isEqualTo(
            Map.ofEntries(
                Map.entry("a/same file.txt", "duplicate import.same.FILE"),
                Map.entry("a/same words.txt", "duplicate import.same.TEXT"),
                Map.entry("a/same symbol.txt", "stored import.sharedSymbol"),
                Map.entry("etc/escaped.txt", "stored"),
                Map.entry("broken.txt", "refused import.broken"),
                Map.entry("encrypted.txt", "refused import.encrypted"),
                Map.entry("bomb.txt", "refused import.bomb"),
                Map.entry("nested.zip", "refused import.nested"),
                Map.entry("picture.png", "refused document.type"),
                Map.entry("empty.txt", "refused intake.empty")));
    assertThat(job.getString("state")).isEqualTo("done");
    assertThat(job.getJsonObject("counts").getInt("stored")).isEqualTo(2);
    String csv =
        analyst
            .call("GET", "/api/jobs/" + job.getString("id") + "/files.csv?outcome=refused")
            .accept("text/csv")
            .send()
            .expect(200)
            .text();
    assertThat(csv.lines()).hasSize(7);
    JsonObject bomb = file(job, "bomb.txt");
    assertThat(bomb.getString("content")).contains(bomb.getString("id"));
  }

  @Test
  void storesTheSameLotOnlyOnce() {
    Team team = Team.on(Server.shared());
    Api analyst = team.as(Persona.ANALYST);
    byte[] zip = Imports.zip(Map.of("one.txt", Imports.resolution(21)));
    Imports.untilOver(analyst, Imports.start(analyst, team.dossier(), zip));
    JsonObject again = Imports.untilOver(analyst, Imports.start(analyst, team.dossier(), zip));
    assertThat(Imports.outcomes(again)).containsValue("duplicate import.same.FILE");
    assertThat(documents(team)).isEqualTo(1);
  }

  @Test
  void goesOnAfterItWasCancelled() {
    Team team = Team.on(Server.shared());
    Api analyst = team.as(Persona.ANALYST);
    String job = Imports.start(analyst, team.dossier(), lot());
    analyst.call("POST", "/api/jobs/" + job + "/cancel").send().expect(200);
    team.as(Persona.READER).call("POST", "/api/jobs/" + job + "/resume").send().expect(403);
    team.as(Persona.CURATOR).call("POST", "/api/jobs/" + job + "/resume").send().expect(200);
    JsonObject over = Imports.untilOver(analyst, job);
    assertThat(over.getString("state")).isEqualTo("done");
    assertThat(over.getJsonObject("counts").getInt("stored")).isEqualTo(MANY);
    assertThat(documents(team)).isEqualTo(MANY);
  }

  @Test
  void goesOnByItselfAfterAKillWithoutDoubles() {
    try (Server server = new Server("killed-import").start()) {
      Team team = Team.on(server);
      Api analyst = team.as(Persona.ANALYST);
      String job = Imports.start(analyst, team.dossier(), lot());
      for (int round = 1; round <= 2; round++) {
        untilDone(analyst, job, round * MANY / 4);
        server.kill();
        server.start();
      }
      JsonObject over = Imports.untilOver(analyst, job);
      assertThat(over.getString("state")).isEqualTo("done");
      assertThat(over.getJsonObject("counts").getInt("stored")).isEqualTo(MANY);
      assertThat(documents(team)).isEqualTo(MANY);
    }
  }

  private static void untilDone(Api api, String job, int files) {
    JsonObject now;
    do {
      now = api.get("/api/jobs/" + job + "?files=false").expect(200).json();
    } while (now.getInt("done") < files
        && Set.of("queued", "running").contains(now.getString("state")));
  }

  private static byte[] lot() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (int i = 0; i < MANY; i++) {
      files.put("r-" + i + ".txt", Imports.resolution(100 + i));
    }
    return Imports.zip(files);
  }

  private static int documents(Team team) {
    String path = "/api/dossiers/" + team.dossier() + "/documents?limit=1";
    return team.as(Persona.READER).get(path).expect(200).json().getInt("total");
  }

  private static JsonObject file(JsonObject job, String name) {
    List<JsonObject> files = job.getJsonArray("files").getValuesAs(JsonObject.class);
    return files.stream().filter(f -> f.getString("name").equals(name)).findFirst().orElseThrow();
  }

  /** Other bytes, the same words. */
  private static byte[] spaced(byte[] text) {
    return (new String(text, StandardCharsets.UTF_8) + "\n\n").getBytes(StandardCharsets.UTF_8);
  }

  /** Begins with a resolution that is there already, and goes on with another. */
  private static byte[] shared() {
    return (new String(Imports.resolution(11), StandardCharsets.UTF_8)
            + "\n"
            + new String(Imports.resolution(61), StandardCharsets.UTF_8))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Where the flags of a file stand in the archive's two headers; its checksum 8 bytes on. */
  private static void headers(byte[] zip, String name, IntConsumer change) {
    byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
    for (int i = 46; i + wanted.length <= zip.length; i++) {
      if (Arrays.equals(zip, i, i + wanted.length, wanted, 0, wanted.length)) {
        boolean central = zip[i - 46] == 'P' && zip[i - 45] == 'K' && zip[i - 44] == 1;
        change.accept(central ? i - 46 + 8 : i - 30 + 6);
      }
    }
  }
}
