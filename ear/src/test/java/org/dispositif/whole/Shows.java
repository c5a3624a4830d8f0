package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import org.dispositif.test.Answer;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;

/** A presentation on the specimens with a scene of every kind. */
record Shows(Team team, String id, String resolution, String letter, Map<String, String> clauses) {

  /** The demand that the exercise is about. */
  static final String ASKED = "Let nobody be punished for speaking to us";

  /** Notes that nobody but the trainer may see. */
  static final String SECRET = "Let them guess who must act";

  static Shows on(Team team) {
    String resolution = team.specimen("resolution");
    JsonObject wanted =
        Json.createObjectBuilder().add("dossier", team.dossier()).add("title", "A course").build();
    String id = team.as(Persona.TRAINER).post("/api/presentations", wanted).expect(201).id();
    return new Shows(team, id, resolution, team.specimen("letter"), team.clauses(resolution));
  }

  String path() {
    return "/api/presentations/" + id;
  }

  Answer add(JsonObjectBuilder scene) {
    return team.as(Persona.TRAINER).post(path() + "/scenes", scene.build());
  }

  static JsonObjectBuilder scene(String kind) {
    return Json.createObjectBuilder().add("kind", kind);
  }

  static JsonObjectBuilder scene(String kind, String... clauses) {
    return scene(kind).add("clauses", Json.createArrayBuilder(List.of(clauses)));
  }

  String clause(String label) {
    return clauses.get(label);
  }

  String demand() {
    return team.as(Persona.OWNER)
        .get("/api/documents/" + letter + "/demands")
        .items()
        .get(1)
        .getString("id");
  }

  /** Five scenes: a heading, a clause, two clauses, an answer, a judged cell. */
  Shows withFive() {
    add(scene("HEADING").add("title", "What was asked").add("text", "and what was given"))
        .expect(201);
    add(scene("CLAUSE", clause("OP1")).add("notes", SECRET)).expect(201);
    add(scene("COMPARISON", clause("OP1"), clause("OP3"))).expect(201);
    add(scene("COMPARISON", clause("OP2")).add("demand", demand())).expect(201);
    judge();
    add(scene("COVERAGE").add("demand", demand()).add("document", resolution)).expect(201);
    return this;
  }

  Shows withHeadings(String... titles) {
    for (String title : titles) {
      add(scene("HEADING").add("title", title)).expect(201);
    }
    return this;
  }

  void judge() {
    JsonObjectBuilder evidence = Json.createObjectBuilder().add("clause", clause("OP3"));
    JsonObject judgement =
        Json.createObjectBuilder()
            .add("judgement", "PARTIAL")
            .add("evidence", Json.createArrayBuilder().add(evidence))
            .add("rationale", "Investigation is called for; of punishment nothing is said.")
            .build();
    team.as(Persona.ANALYST)
        .call("PUT", "/api/demands/" + demand() + "/coverage/" + resolution)
        .header("If-None-Match", "*")
        .json(judgement)
        .send()
        .expect(201);
  }

  /** The other kinds. */
  Shows withTheRest() {
    add(scene("LINEAGE", clause("OP1"))).expect(201);
    add(scene("ANNOTATION").add("annotation", annotation())).expect(201);
    quotation();
    add(scene("FIGURE").add("title", "Exercise").add("figure", figure())).expect(201);
    add(scene("VERBS").add("document", resolution)).expect(201);
    add(scene("COVERAGE").add("demand", demand())).expect(201);
    return this;
  }

  private String annotation() {
    JsonObject body =
        Json.createObjectBuilder()
            .add("type", "TextualBody")
            .add("value", "Nobody is named who must act.")
            .add("purpose", "commenting")
            .build();
    JsonObject target =
        Json.createObjectBuilder()
            .add("source", team.as(Persona.ANALYST).base() + "/clauses/" + clause("OP1"))
            .add(
                "selector",
                Json.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", "nobody"))
            .build();
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add("body", body)
            .add("target", target)
            .build();
    return team.as(Persona.ANALYST)
        .call("POST", "/api/annotations/")
        .annotation(wanted)
        .send()
        .expect(201)
        .header("Location")
        .replaceFirst("/$", "")
        .replaceFirst(".*/", "");
  }

  private void quotation() {
    String article = team.specimen("article");
    String quotations = "/api/documents/" + article + "/quotations?in=" + letter;
    JsonObject words =
        team
            .as(Persona.OWNER)
            .get(quotations)
            .json()
            .getJsonArray("quotations")
            .getValuesAs(JsonObject.class)
            .stream()
            .filter(q -> !q.isNull("source"))
            .findFirst()
            .orElseThrow();
    add(scene("QUOTATION")
            .add("document", article)
            .add("start", words.getInt("start"))
            .add("end", words.getInt("end")))
        .expect(201);
  }

  private static JsonObjectBuilder figure() {
    return Json.createObjectBuilder()
        .add("question", "Which clause answers the demand?")
        .add(
            "bars",
            Json.createArrayBuilder()
                .add(bar("OP2, which urges all States to prevent threats", 14, true))
                .add(bar("OP1", 5, false))
                .add(bar("None of them", 2, false)))
        .add("total", 21)
        .add("asked", text("Letter, 1", ASKED))
        .add(
            "choices",
            Json.createArrayBuilder()
                .add(choice("OP2", "2. Urges all States to prevent threats;", 14, true))
                .add(choice("OP1", "1. Takes note of the report;", 5, false)));
  }

  private static JsonObjectBuilder text(String label, String text) {
    return Json.createObjectBuilder().add("label", label).add("text", text).add("language", "en");
  }

  private static JsonObjectBuilder choice(String label, String text, int count, boolean right) {
    return Json.createObjectBuilder()
        .add("clause", text(label, text))
        .add("count", count)
        .add("right", right);
  }

  private static JsonObjectBuilder bar(String label, int count, boolean right) {
    return Json.createObjectBuilder().add("label", label).add("count", count).add("right", right);
  }

  /** The address of a new link, without the host. */
  String link() {
    JsonObject made =
        team.as(Persona.TRAINER)
            .post(path() + "/links", Json.createObjectBuilder().add("name", "the room").build())
            .expect(201)
            .json();
    assertThat(made.getString("qr")).startsWith("<svg ").doesNotContain("<script");
    return made.getString("address").replaceFirst("^https?://[^/]+", "");
  }

  /** Id of the first scene. */
  String first() {
    return scenes().get(0).getString("id");
  }

  String title() {
    return scenes().get(0).getString("title");
  }

  /** Somebody else changes the first scene's title. */
  void title(String title) {
    team.as(Persona.OWNER)
        .call("PATCH", "/api/scenes/" + first())
        .ifMatch("*")
        .mergePatch(Json.createObjectBuilder().add("title", title).build())
        .send()
        .expect(200);
  }

  private List<JsonObject> scenes() {
    return team.as(Persona.OWNER).get(path() + "/scenes").expect(200).items();
  }

  void endLinks() {
    team.as(Persona.TRAINER)
        .get(path() + "/links")
        .items()
        .forEach(
            l ->
                team.as(Persona.TRAINER)
                    .call("DELETE", path() + "/links/" + l.getString("id"))
                    .send()
                    .expect(204));
  }
}
