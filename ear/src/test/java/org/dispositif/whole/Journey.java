package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Pages;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;

/**
 * The main job over HTTP, as scripts outside this project do it: documents in, a comment, demands,
 * a link, a judgement, the table out. Held against the contract at every step.
 */
final class Journey {

  private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

  private final Team team;
  private final Api analyst;
  private String resolution;
  private String letter;
  private JsonObject clause;
  private JsonObject demand;

  Journey(Team team) {
    this.team = team;
    this.analyst = team.as(Persona.ANALYST);
  }

  void run() {
    takeDocumentsIn();
    readClauses();
    annotate();
    workOnDemands();
    link();
    judge();
    comeBack();
    takeItAway();
    trashAndRestore();
  }

  /** What the analyst left is found again, by place, by name, and at the Desk. */
  private void comeBack() {
    String id = clause.getString("id");
    JsonObject place =
        Json.createObjectBuilder().add("document", resolution).add("clause", id).build();
    analyst.put("/api/me/places", place).expect(204);
    analyst.put("/api/me/places", place).expect(204);
    assertThat(analyst.get("/api/goto").expect(200).text()).contains(id);
    assertThat(analyst.get("/api/goto?q=op%204%20a").expect(200).text()).contains(id);
    for (String words :
        List.of("letter", "D1", "test-owner", "dossier%20of", "%25", "organization")) {
      assertThat(analyst.get("/api/goto?q=" + words).expect(200).json()).containsKey("items");
    }
    Pages.Page desk = team.pages(Persona.ANALYST).get("/");
    assertThat(desk.status()).isEqualTo(200);
    assertThat(desk.html().select("#waits a[href*=" + letter + "]")).isNotEmpty();
    assertThat(desk.html().select(".news a")).isNotEmpty();
    for (String part : List.of("accounts", "dossiers", "sessions", "settings", "state", "log")) {
      team.server().admin().get("/api/administration/" + part).expect(200);
    }
  }

  private void takeDocumentsIn() {
    resolution = team.specimen("resolution");
    letter = team.specimen("letter");
    JsonObject read = analyst.get("/api/documents/" + resolution).expect(200).json();
    SegmentationShape.hold(read);
    assertThat(read.getString("language")).isEqualTo("en");
    assertThat(read.getString("id")).isEqualTo(resolution);
    String text =
        analyst
            .call("GET", "/api/documents/" + resolution)
            .accept("text/plain")
            .send()
            .expect(200)
            .text();
    assertThat(text).isEqualTo(read.getString("text"));
    String original = "/api/documents/" + resolution + "/original";
    assertThat(analyst.call("GET", original).accept("*/*").send().expect(200).text())
        .isEqualTo(Team.specimenText("en", "resolution"));
    assertThat(documents()).contains(resolution, letter);
  }

  private List<String> documents() {
    return ids(analyst.get("/api/dossiers/" + team.dossier() + "/documents").expect(200).items());
  }

  private static List<String> ids(List<JsonObject> items) {
    return items.stream().map(i -> i.getString("id")).toList();
  }

  private void readClauses() {
    Answer answer = analyst.get("/api/documents/" + resolution + "/clauses?limit=5").expect(200);
    assertThat(answer.items()).hasSize(5);
    assertThat(answer.header("Link")).contains("rel=\"next\"");
    List<JsonObject> all =
        analyst.get("/api/documents/" + resolution + "/clauses?limit=200").items();
    assertThat(all).hasSize(answer.json().getInt("total"));
    assertThat(all).allSatisfy(c -> assertThat(c).containsKeys("id", "label", "url", "page"));
    clause =
        all.stream()
            .filter(c -> "OP4(a)".equals(c.getString("label", "")))
            .findFirst()
            .orElseThrow();
    JsonObject one = analyst.get(clause.getString("url")).expect(200).json();
    assertThat(one.getString("id")).isEqualTo(clause.getString("id"));
  }

  private void annotate() {
    String id = UUID.randomUUID().toString();
    JsonObject wanted = note(id, "public meetings", "A comment");
    Answer made = analyst.call("POST", "/api/annotations/").annotation(wanted).send().expect(201);
    String where = made.header("Location");
    analyst.call("POST", "/api/annotations/").annotation(wanted).send().expect(200);
    JsonObject other = note(id, "public meetings", "Something else");
    analyst.call("POST", "/api/annotations/").annotation(other).send().expect(409);
    Answer read = analyst.call("GET", where).accept(Api.ANNOTATION).send().expect(200);
    assertThat(read.json().getString("type")).isEqualTo("Annotation");
    assertThat(read.text()).contains("public meetings").contains("A comment");
    change(where, read, other);
    assertThat(
            analyst.get("/api/annotations/?target=" + clause.getString("page")).expect(200).text())
        .contains(id);
  }

  /** Needs the state it is made to: none is 428, an old one 412 with the present one. */
  private void change(String where, Answer read, JsonObject other) {
    analyst.call("PUT", where).annotation(other).send().expectProblem(428, "ifMatch.missing");
    Answer changed =
        analyst.call("PUT", where).annotation(other).ifMatch(read.etag()).send().expect(200);
    assertThat(changed.etag()).isNotEqualTo(read.etag());
    Answer stale = analyst.call("PUT", where).annotation(other).ifMatch(read.etag()).send();
    stale.expectProblem(412, "stale");
    assertThat(stale.json().get("current").toString()).contains("Something else");
  }

  private JsonObject note(String id, String exact, String comment) {
    JsonObjectBuilder selector =
        Json.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", exact);
    return Json.createObjectBuilder()
        .add("@context", CONTEXT)
        .add("id", "urn:uuid:" + id)
        .add("type", "Annotation")
        .add("motivation", "commenting")
        .add(
            "body",
            Json.createObjectBuilder()
                .add("type", "TextualBody")
                .add("value", comment)
                .add("format", "text/plain"))
        .add(
            "target",
            Json.createObjectBuilder()
                .add("source", clause.getString("page"))
                .add("selector", selector))
        .build();
  }

  private void workOnDemands() {
    List<JsonObject> demands =
        analyst.get("/api/documents/" + letter + "/demands?limit=200").expect(200).items();
    assertThat(demands).isNotEmpty();
    assertThat(demands).allSatisfy(d -> assertThat(d.getString("state")).isEqualTo("FOUND"));
    demand = demands.get(0);
    JsonObject confirmed = Json.createObjectBuilder().add("state", "CONFIRMED").build();
    Answer answer =
        analyst
            .call("PATCH", demand.getString("url"))
            .mergePatch(confirmed)
            .ifMatch(demand.getString("etag"))
            .send()
            .expect(200);
    assertThat(answer.json().getString("state")).isEqualTo("CONFIRMED");
    assertThat(analyst.get("/api/documents/" + letter + "/signatories").expect(200).items())
        .isNotEmpty();
  }

  private void link() {
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("source", clause.getString("url"))
            .add("target", demand.getString("url"))
            .add("relation", "answersInPart")
            .add("rationale", "For the journey")
            .build();
    analyst.post("/api/links", wanted).expect(201);
    for (String end :
        List.of("clause=" + clause.getString("id"), "demand=" + demand.getString("id"))) {
      assertThat(analyst.get("/api/links?" + end).expect(200).text()).contains("For the journey");
    }
  }

  private void judge() {
    String path = "/api/demands/" + demand.getString("id") + "/coverage/" + resolution;
    JsonObject bare = judgement("FULL", List.of());
    analyst.call("PUT", path).header("If-None-Match", "*").json(bare).send().expect(422);
    JsonObject proven = judgement("PARTIAL", List.of(clause.getString("url")));
    Answer first = analyst.call("PUT", path).header("If-None-Match", "*").json(proven).send();
    first.expect(200, 201);
    analyst.call("PUT", path).header("If-None-Match", "*").json(bare).send().expect(412, 422);
    analyst.call("PUT", path).json(proven).send().expect(428);
    analyst.call("PUT", path).json(proven).ifMatch(first.etag()).send().expect(200);
    String table = "/api/coverage?letter=" + letter + "&resolution=" + resolution;
    assertThat(analyst.get(table).expect(200).text()).contains("PARTIAL").contains("Because");
  }

  private static JsonObject judgement(String judgement, List<String> evidence) {
    JsonArrayBuilder proofs = Json.createArrayBuilder();
    evidence.forEach(e -> proofs.add(Json.createObjectBuilder().add("clause", e)));
    return Json.createObjectBuilder()
        .add("judgement", judgement)
        .add("evidence", proofs)
        .add("rationale", "=Because")
        .build();
  }

  private void takeItAway() {
    String csv =
        analyst
            .call("GET", "/api/coverage/export?letter=" + letter + "&resolution=" + resolution)
            .accept("text/csv")
            .send()
            .expect(200)
            .text();
    assertThat(csv).contains("OP4(a)").contains("'=Because");
    String open = "/api/dossiers/" + team.dossier() + "/annotations.jsonld";
    assertThat(analyst.get(open).expect(200).text()).contains("Something else").contains(CONTEXT);
  }

  private void trashAndRestore() {
    String path = "/api/documents/" + letter;
    String etag = analyst.get(path).expect(200).etag();
    analyst.call("DELETE", path).ifMatch(etag).send().expect(204);
    analyst.get(path).expectProblem(410, "gone");
    assertThat(documents()).doesNotContain(letter);
    analyst.call("POST", path + "/restore").send().expect(200);
    analyst.get(path).expect(200);
    Set<String> logged =
        analyst.get("/api/dossiers/" + team.dossier() + "/changes?limit=500").items().stream()
            .map(e -> e.getString("what") + " " + e.getString("kind"))
            .collect(Collectors.toSet());
    assertThat(logged)
        .contains(
            "dossier CREATED",
            "member CREATED",
            "document CREATED",
            "annotation CREATED",
            "annotation CHANGED",
            "demand CHANGED",
            "link CREATED",
            "judgement CREATED",
            "document DELETED",
            "document RESTORED");
  }
}
