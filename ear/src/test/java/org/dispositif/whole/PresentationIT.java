package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dispositif.whole.Shows.scene;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/**
 * Presentations over HTTP: scenes as frozen copies, links without an account, what is taken away.
 */
class PresentationIT {

  private final Team team = Team.on(Server.shared());
  private final Api trainer = team.as(Persona.TRAINER);

  private List<JsonObject> scenes(Shows shows) {
    return trainer.get(shows.path() + "/scenes").expect(200).items();
  }

  private static String words(JsonObject scene) {
    return scene
        .getJsonObject("shows")
        .getJsonArray("passages")
        .getValuesAs(JsonObject.class)
        .stream()
        .flatMap(p -> p.getJsonArray("runs").getValuesAs(JsonObject.class).stream())
        .map(r -> r.getString("text"))
        .collect(Collectors.joining());
  }

  @Test
  void keepsWhatASceneShowedWhenItsSourceIsGone() {
    Shows shows = Shows.on(team).withFive();
    JsonObject before = scenes(shows).get(1);
    Api owner = team.as(Persona.OWNER);
    String document = "/api/documents/" + shows.resolution();
    owner.call("DELETE", document).ifMatch("*").send().expect(204);
    JsonObject after = scenes(shows).get(1);
    assertThat(words(after)).isEqualTo(words(before)).contains("everyone");
    String renew = "/api/scenes/" + after.getString("id") + "/renew";
    trainer.call("POST", renew).ifMatch(after.getString("etag")).send().expect(404, 410);
    assertThat(words(scenes(shows).get(1))).isEqualTo(words(before));
  }

  @Test
  void ordersScenesOnlyAsTheyWereRead() {
    Shows shows = Shows.on(team).withFive();
    String etag = trainer.get(shows.path()).etag();
    String scene = scenes(shows).get(0).getString("etag");
    List<String> ids =
        scenes(shows).stream().map(s -> s.getString("id")).collect(Collectors.toList());
    Collections.reverse(ids);
    order(shows, etag, ids).expect(200);
    assertThat(scenes(shows)).extracting(s -> s.getString("id")).containsExactlyElementsOf(ids);
    assertThat(scenes(shows).get(4).getString("etag")).as("of a scene moved").isEqualTo(scene);
    order(shows, etag, ids).expectProblem(412, "stale");
    order(shows, trainer.get(shows.path()).etag(), ids.subList(1, 4))
        .expectProblem(400, "presentation.order");
  }

  private Answer order(Shows shows, String etag, List<String> ids) {
    JsonArrayBuilder all = Json.createArrayBuilder(ids);
    return trainer
        .call("PUT", shows.path() + "/order")
        .ifMatch(etag)
        .json(Json.createObjectBuilder().add("scenes", all).build())
        .send();
  }

  @Test
  void addsTheSameSceneOnce() {
    Shows shows = Shows.on(team);
    String id = UUID.randomUUID().toString();
    shows.add(scene("CLAUSE", shows.clause("OP1")).add("id", id)).expect(201);
    shows.add(scene("CLAUSE", shows.clause("OP1")).add("id", id)).expect(200);
    assertThat(scenes(shows)).hasSize(1);
    shows.add(scene("COMPARISON", shows.clause("OP1"))).expectProblem(400, "scene.sources");
  }

  @Test
  void showsADemandBeforeAnybodyHasJudged() {
    Shows shows = Shows.on(team);
    JsonObject alone = shows.add(scene("COVERAGE").add("demand", shows.demand())).json();
    assertThat(alone.getJsonObject("shows")).doesNotContainKey("judgement");
    assertThat(words(alone)).isNotBlank();
    JsonObject open =
        shows
            .add(
                scene("COVERAGE").add("demand", shows.demand()).add("document", shows.resolution()))
            .expect(201)
            .json();
    assertThat(judgement(open)).isEqualTo("UNJUDGED");
    shows.judge();
    String renew = "/api/scenes/" + open.getString("id") + "/renew";
    JsonObject judged =
        trainer.call("POST", renew).ifMatch(open.getString("etag")).send().expect(200).json();
    assertThat(judgement(judged)).isEqualTo("PARTIAL");
  }

  private static String judgement(JsonObject scene) {
    return scene.getJsonObject("shows").getJsonObject("judgement").getString("code");
  }

  @Test
  void keepsWhatLivesOnInASecondParagraph() throws IOException {
    Shows shows = Shows.on(team);
    String old =
        resolution(
            "60/3",
            "3 December 2005",
            "Urges all ports to light their piers before winter comes, and requests the harbour"
                + " master to report every year on ships that ran aground");
    String fresh =
        resolution(
            "61/4",
            "4 December 2006",
            "Urges all ports to light their piers before winter comes",
            "Requests the harbour master to report every year on ships that ran aground");
    JsonObject scene =
        shows
            .add(scene("COMPARISON", team.clauses(old).get("OP1"), team.clauses(fresh).get("OP1")))
            .expect(201)
            .json();
    assertThat(words(scene)).contains("winter comes;\n2. Requests the harbour master");
    assertThat(scene.toString()).contains("OP1, OP2");
    assertThat(marked(scene, "dropped")).isEqualTo("and");
    assertThat(printed(shows, "")).contains("OP1, OP2", "[– and –]").doesNotContain("aground –]");
  }

  private String resolution(String number, String day, String... clauses) {
    StringBuilder text = new StringBuilder("Resolution adopted by the General Assembly on ");
    text.append(day).append("\n\n").append(number).append(". Harbours\n\n");
    text.append("The General Assembly,\n\nConcerned about the safety of harbours,\n\n");
    for (int i = 0; i < clauses.length; i++) {
      text.append(i + 1).append(". ").append(clauses[i]).append(";\n\n");
    }
    return team.as(Persona.OWNER).newDocument(team.dossier(), "resolution", text.toString());
  }

  private static String marked(JsonObject scene, String mark) {
    return scene
        .getJsonObject("shows")
        .getJsonArray("passages")
        .getValuesAs(JsonObject.class)
        .stream()
        .flatMap(p -> p.getJsonArray("runs").getValuesAs(JsonObject.class).stream())
        .filter(r -> r.getJsonArray("marks").toString().contains(mark))
        .map(r -> r.getString("text").strip())
        .collect(Collectors.joining("|"));
  }

  @Test
  void laysVerbsInTheOrderOfTheirStrength() {
    Shows shows = Shows.on(team);
    JsonObject scene =
        shows.add(scene("VERBS").add("document", shows.resolution())).expect(201).json();
    List<JsonObject> rungs =
        scene
            .getJsonObject("shows")
            .getJsonObject("ladder")
            .getJsonArray("rungs")
            .getValuesAs(JsonObject.class);
    assertThat(rungs).hasSizeGreaterThan(1);
    assertThat(rungs).extracting(r -> r.getInt("rank")).isSorted();
    assertThat(scene.toString()).contains("OP1").doesNotContain("PP1");
    shows.add(scene("VERBS")).expectProblem(400, "scene.sources");
    shows
        .add(scene("VERBS", shows.clause("OP1")).add("document", shows.resolution()))
        .expectProblem(400, "scene.sources");
  }

  @Test
  void givesNotesToWhoPresentsAlone() {
    Shows shows = Shows.on(team).withFive();
    assertThat(scenes(shows).get(1).getString("notes")).isEqualTo(Shows.SECRET);
    Api reader = team.as(Persona.READER);
    assertThat(reader.get(shows.path() + "/scenes").expect(200).text())
        .doesNotContain(Shows.SECRET);
    trainer
        .call("PATCH", shows.path())
        .ifMatch("*")
        .mergePatch(Json.createObjectBuilder().add("notes", "MEMBERS").build())
        .send()
        .expect(200);
    assertThat(reader.get(shows.path() + "/scenes").text()).contains(Shows.SECRET);
  }

  @Test
  void showsALinkToAnybodyUntilItIsEnded() {
    Shows shows = Shows.on(team).withFive();
    String link = shows.link();
    Api anybody = Server.shared().anonymous();
    Answer shown = anybody.get(link).expect(200);
    assertThat(shown.text()).contains("and what was given").doesNotContain(Shows.SECRET);
    assertThat(shown.header("Set-Cookie")).isEmpty();
    shows.endLinks();
    Answer ended = anybody.get(link).expect(404);
    Answer unknown = anybody.get("/shown/" + "A".repeat(43)).expect(404);
    assertThat(ended.text()).isEqualTo(unknown.text()).contains("not shown any more");
    anybody.get(link + "/live").expect(404);
  }

  @Test
  void endsLinksWithThePresentation() {
    Shows shows = Shows.on(team).withFive();
    String link = shows.link();
    trainer.call("DELETE", shows.path()).ifMatch("*").send().expect(204);
    Server.shared().anonymous().get(link).expect(404);
    trainer.get(shows.path()).expect(410);
    trainer.post(shows.path() + "/restore", Json.createObjectBuilder().build()).expect(200);
    Server.shared().anonymous().get(link).expect(200);
  }

  @Test
  void isTakenAwayAsOneFileThatLetsNothingElseRun() {
    Shows shows = Shows.on(team);
    String hostile = "</script><script>alert(1)</script><!--";
    shows.add(scene("HEADING").add("title", hostile)).expect(201);
    Answer file = trainer.call("GET", shows.path() + "/file").accept("text/html").send();
    assertThat(file.expect(200).text())
        .contains("default-src 'none'")
        .doesNotContain("alert(1)</script>")
        .doesNotContain(" src=")
        .doesNotContain("import {");
    assertThat(file.header("Content-Disposition")).contains("A-course.html");
  }

  @Test
  void isPrintedWithItsWordsAndWithNotesWhereWanted() throws IOException {
    Shows shows = Shows.on(team).withFive().withTheRest();
    assertThat(printed(shows, "")).contains("What was asked", "OP1").doesNotContain(Shows.SECRET);
    assertThat(printed(shows, "?notes=true"))
        .contains(Shows.SECRET, Shows.ASKED, "Strength of the verbs");
  }

  private String printed(Shows shows, String query) throws IOException {
    byte[] pdf =
        trainer
            .call("GET", shows.path() + "/handout" + query)
            .accept("application/pdf")
            .send()
            .expect(200)
            .bytes();
    assertThat(new String(pdf, 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }
}
