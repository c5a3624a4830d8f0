package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several people read the same, each for themself, until a curator opens what they made. */
class CurationIT {

  /** Stands in everything that the analyst makes. */
  private static final String SECRET = "zyzzyva";

  private final Team team = Team.on(Server.shared());
  private final Api analyst = team.as(Persona.ANALYST);
  private final Api owner = team.as(Persona.OWNER);
  private final Api curator = team.as(Persona.CURATOR);
  private final String resolution = team.specimen("resolution");
  private final String letter = team.specimen("letter");
  private final Map<String, String> clauses = team.clauses(resolution);
  private final String demand =
      owner.get("/api/documents/" + letter + "/demands").expect(200).items().get(0).getString("id");
  private String assignment;
  private String annotation;
  private String link;

  @BeforeEach
  void assignAndWork() {
    assignment = assign("JUDGE", letter, resolution);
    annotation = annotate(analyst, SECRET);
    link = analyst.post("/api/links", linking("answers")).expect(201).id();
    judge(analyst, "PARTIAL", SECRET);
  }

  private JsonObject linking(String relation) {
    return Json.createObjectBuilder()
        .add("source", clauses.get("OP1"))
        .add("target", demand)
        .add("relation", relation)
        .add("rationale", SECRET)
        .build();
  }

  private String assign(String kind, String... documents) {
    JsonArrayBuilder read = Json.createArrayBuilder();
    List.of(documents).forEach(read::add);
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("title", "Read it blind")
            .add("kind", kind)
            .add("documents", read)
            .add("people", Json.createArrayBuilder().add(id(analyst)).add(id(owner)))
            .build();
    String path = "/api/dossiers/" + team.dossier() + "/assignments";
    return curator.post(path, wanted).expect(201).id();
  }

  private static String id(Api api) {
    return api.get("/api/me").id();
  }

  private String annotate(Api api, String comment) {
    JsonObject note =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add(
                "body", Json.createObjectBuilder().add("type", "TextualBody").add("value", comment))
            .add("target", api.base() + "/clauses/" + clauses.get("OP1"))
            .build();
    String where =
        api.call("POST", "/api/annotations/")
            .annotation(note)
            .send()
            .expect(201)
            .header("Location");
    return where.replaceFirst(".*/", "");
  }

  private void judge(Api api, String judgement, String rationale) {
    JsonObject judged =
        Json.createObjectBuilder()
            .add("judgement", judgement)
            .add("rationale", rationale)
            .add(
                "evidence",
                Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("clause", clauses.get("OP1"))))
            .build();
    api.call("PUT", "/api/demands/" + demand + "/coverage/" + resolution)
        .header("If-None-Match", "*")
        .json(judged)
        .send()
        .expect(201);
  }

  @Test
  void nobodyElseSeesBlindWorkByAnyWay() {
    String dossier = "/api/dossiers/" + team.dossier();
    String sides = "?letter=" + letter + "&resolution=" + resolution;
    List<String> ways =
        List.of(
            "/api/annotations?dossier=" + team.dossier(),
            dossier + "/annotations.jsonld",
            "/api/documents/" + resolution + "/annotations.jsonld",
            "/api/links?document=" + resolution,
            "/api/links?clause=" + clauses.get("OP1"),
            "/api/coverage" + sides,
            "/api/coverage/export" + sides,
            "/api/demands/" + demand + "/coverage",
            "/api/demands/" + demand + "/history",
            "/api/search?q=" + SECRET,
            dossier + "/assignments",
            "/api/assignments/" + assignment);
    for (Persona who : List.of(Persona.OWNER, Persona.CURATOR, Persona.READER)) {
      Api api = team.as(who);
      for (String way : ways) {
        String answer = api.call("GET", way).accept("*/*").send().text();
        assertThat(answer).as("%s as %s", way, who).doesNotContain(SECRET);
      }
      api.get("/api/annotations/" + annotation).expect(404);
      api.get("/api/links/" + link).expect(404);
    }
    assertThat(owner.get("/api/coverage" + sides).text()).doesNotContain(id(analyst));
    assertThat(owner.get(dossier + "/changes").text())
        .doesNotContain(annotation)
        .doesNotContain(link);
    for (String page :
        List.of(
            "/",
            "/people/" + id(analyst),
            "/documents/" + resolution,
            "/demands/" + demand,
            "/agreement?dossier=" + team.dossier() + "&subject=judgements",
            "/dossiers/" + team.dossier() + "/trash")) {
      String html = team.pages(Persona.OWNER).get(page).html().html();
      assertThat(html).as(page).doesNotContain(SECRET).doesNotContain(annotation);
    }
  }

  @Test
  void whoMadeItSeesAndChangesIt() {
    assertThat(analyst.get("/api/annotations/" + annotation).expect(200).text())
        .contains(SECRET)
        .contains("blind");
    assertThat(analyst.get("/api/links?document=" + resolution).text())
        .contains(SECRET)
        .contains("\"layer\":\"blind\"");
    String reading = "/documents/" + resolution;
    assertThat(team.pages(Persona.ANALYST).get(reading).html().html()).contains("Read it blind");
    assertThat(team.pages(Persona.READER).get(reading).html().html())
        .doesNotContain("Read it blind");
    analyst
        .call("PATCH", "/api/links/" + link)
        .mergePatch(Json.createObjectBuilder().add("rationale", "other words").build())
        .ifMatch(analyst.get("/api/links/" + link).etag())
        .send()
        .expect(200);
  }

  @Test
  void onlyCuratorsAssignAndOpen() {
    analyst
        .post("/api/assignments/" + assignment + "/open", Json.createObjectBuilder().build())
        .expect(403);
    team.as(Persona.READER).get("/api/assignments/" + assignment).expect(404);
    curator
        .get("/api/dossiers/" + team.dossier() + "/agreement?assignment=" + assignment)
        .expectProblem(409, "assignment.blind");
    assertThat(analyst.get("/api/assignments/" + assignment).text()).doesNotContain(id(owner));
    assertThat(curator.get("/api/assignments/" + assignment).text()).contains(id(owner));
  }

  @Test
  void openingShowsAllAndFixesIt() {
    judge(owner, "NONE", "nothing there");
    open(assignment);
    Answer seen = owner.get("/api/annotations/" + annotation).expect(200);
    assertThat(seen.text()).contains(SECRET);
    analyst
        .call("DELETE", "/api/annotations/" + annotation)
        .ifMatch(analyst.get("/api/annotations/" + annotation).etag())
        .send()
        .expectProblem(409, "layer.opened");
    assertThat(owner.get("/api/dossiers/" + team.dossier() + "/changes").text())
        .contains(annotation)
        .contains(link);
    String agreement =
        curator
            .get(
                "/api/dossiers/"
                    + team.dossier()
                    + "/agreement?subject=judgements&assignment="
                    + assignment)
            .expect(200)
            .text();
    assertThat(agreement).contains("\"COHEN\"").contains("\"units\":1");
    JsonObject taken =
        Json.createObjectBuilder()
            .add("demand", demand)
            .add("resolution", resolution)
            .add("assessor", id(analyst))
            .build();
    curator.post("/api/assignments/" + assignment + "/judgements", taken).expect(200);
    JsonObject agreed =
        owner
            .get("/api/demands/" + demand + "/coverage/" + resolution + "/agreed")
            .expect(200)
            .json();
    assertThat(agreed.getString("judgement")).isEqualTo("PARTIAL");
    assertThat(agreed.getString("rationale")).isEqualTo(SECRET);
  }

  @Test
  void opensAlthoughAJudgedDemandIsGone() {
    String path = "/api/demands/" + demand;
    owner.call("DELETE", path).ifMatch(owner.get(path).etag()).send().expect(204);
    open(assignment);
    curator.get("/api/assignments/" + assignment).expect(200);
  }

  @Test
  void aDeletedAssignmentComesBackFromTheTrash() {
    String path = "/api/assignments/" + assignment;
    curator.call("DELETE", path).ifMatch(curator.get(path).etag()).send().expect(204);
    analyst.get(path).expect(410);
    String trash = "/api/dossiers/" + team.dossier() + "/trash";
    assertThat(curator.get(trash).text()).contains(assignment);
    assertThat(analyst.get(trash).text()).doesNotContain(assignment);
    curator.post(path + "/restore", Json.createObjectBuilder().build()).expect(200);
    assertThat(analyst.get(path).expect(200).text()).contains("openedAt");
  }

  @Test
  void theSameIsJudgedBlindASecondTime() {
    open(assignment);
    String second = assign("JUDGE", letter, resolution);
    judge(analyst, "NONE", "thought again");
    String path = "/api/demands/" + demand + "/coverage/" + resolution;
    assertThat(analyst.get(path).json().getString("judgement")).isEqualTo("NONE");
    String table = "/api/coverage?letter=" + letter + "&resolution=" + resolution;
    assertThat(curator.get(table).text()).contains(SECRET).doesNotContain("thought again");
    for (String way : List.of(table, "/api/demands/" + demand + "/history")) {
      assertThat(owner.get(way).text()).as(way).doesNotContain(SECRET);
    }
    open(second);
    assertThat(owner.get(table).text()).contains("thought again").doesNotContain(SECRET);
    JsonObject taken =
        Json.createObjectBuilder()
            .add("demand", demand)
            .add("resolution", resolution)
            .add("assessor", id(analyst))
            .build();
    String first = "/api/assignments/" + assignment + "/judgements";
    assertThat(curator.post(first, taken).expect(200).text()).contains("PARTIAL");
  }

  @Test
  void whoIsTakenOffJudgesInTheOpen() {
    String path = "/api/assignments/" + assignment;
    JsonObject without =
        Json.createObjectBuilder()
            .add("people", Json.createArrayBuilder().add(id(owner)).add(id(curator)))
            .build();
    change(path, without).expect(200);
    String judged = "/api/demands/" + demand + "/coverage/" + resolution;
    JsonObject thoughtAgain =
        Json.createObjectBuilder().add("judgement", "NONE").add("rationale", "for all").build();
    analyst
        .call("PUT", judged)
        .ifMatch(analyst.get(judged).etag())
        .json(thoughtAgain)
        .send()
        .expect(201);
    assertThat(team.as(Persona.READER).get("/api/demands/" + demand + "/coverage").text())
        .contains("for all")
        .doesNotContain(SECRET);
    analyst
        .call("PUT", judged)
        .ifMatch(analyst.get(judged).etag())
        .json(thoughtAgain)
        .send()
        .expect(200);
  }

  @Test
  void whoKnowsTheOthersAnswersNoLongerCountsInTheOpen() {
    annotate(owner, "in the owner's layer");
    open(assignment);
    String marking = assign("ANNOTATE", resolution);
    annotate(analyst, "blind");
    annotate(owner, "blind too");
    open(marking);
    String agreement = "/api/dossiers/" + team.dossier() + "/agreement";
    String before = curator.get(agreement).expect(200).text();
    annotate(analyst, "seen what the owner wrote");
    assertThat(curator.get(agreement).text()).isEqualTo(before);
    annotate(curator, "never asked");
    assertThat(curator.get(agreement).text()).isNotEqualTo(before);
  }

  @Test
  void progressCountsOnlyWhatTheAssignmentIsAbout() {
    String marking = assign("ANNOTATE", resolution);
    annotate(analyst, "since then");
    analyst.post("/api/links", linking("answersInPart")).expect(201);
    JsonObject given = curator.get("/api/assignments/" + marking).json();
    List<Integer> made =
        given.getJsonArray("people").stream().map(p -> p.asJsonObject().getInt("made")).toList();
    assertThat(made).containsExactlyInAnyOrder(2, 0);
  }

  @Test
  void textsAndPeopleChangeUntilItIsOpened() {
    String path = "/api/assignments/" + assign("ANNOTATE", resolution);
    annotate(analyst, "of whom is taken off");
    JsonObject other =
        Json.createObjectBuilder()
            .add("clauses", Json.createArrayBuilder().add(clauses.get("OP2")))
            .add("people", Json.createArrayBuilder().add(id(owner)).add(id(curator)))
            .build();
    String changed = change(path, other).expect(200).text();
    assertThat(changed).contains(clauses.get("OP2")).contains(id(curator));
    assertThat(changed).doesNotContain(id(analyst));
    analyst.get(path).expect(404);
    assertThat(owner.get("/api/annotations?dossier=" + team.dossier()).text())
        .doesNotContain("of whom is taken off");
    open(path.replaceFirst(".*/", ""));
    assertThat(owner.get("/api/annotations?dossier=" + team.dossier()).text())
        .contains("of whom is taken off");
    change(path, other).expect(200);
    JsonObject newcomer =
        Json.createObjectBuilder()
            .add("people", Json.createArrayBuilder().add(id(owner)).add(id(analyst)))
            .build();
    change(path, newcomer).expectProblem(409, "assignment.opened");
    assertThat(change(path, Json.createObjectBuilder().add("title", "Another").build()).text())
        .contains("Another");
  }

  private Answer change(String path, JsonObject patch) {
    return curator.call("PATCH", path).mergePatch(patch).ifMatch(curator.get(path).etag()).send();
  }

  private void open(String which) {
    curator
        .post("/api/assignments/" + which + "/open", Json.createObjectBuilder().build())
        .expect(200);
  }

  @Test
  void placesAreSettledAndTakenBack() {
    String marking = assign("ANNOTATE", resolution);
    String mine = annotate(analyst, "of the analyst");
    annotate(owner, "of the owner");
    open(marking);
    String path = "/api/assignments/" + marking + "/documents/" + resolution;
    JsonObject place = curator.get(path + "/places").expect(200).items().get(0);
    assertThat(place.getString("tone")).isEqualTo("AGREE");
    JsonArrayBuilder versions = Json.createArrayBuilder();
    place.getJsonArray("versions").forEach(v -> versions.add(v.asJsonObject().getString("id")));
    JsonObject decision =
        Json.createObjectBuilder()
            .add("versions", versions)
            .add("take", mine)
            .add("reason", "clearer")
            .build();
    analyst.post(path + "/decisions", decision).expect(403);
    JsonObject decided =
        curator.post(path + "/decisions", decision).expect(200).json().getJsonObject("decided");
    assertThat(decided.getString("kind")).isEqualTo("TAKEN");
    assertThat(decided.getString("reason")).isEqualTo("clearer");
    String curated = decided.getJsonObject("curated").getString("id");
    assertThat(analyst.get("/api/annotations/" + curated).expect(200).text())
        .contains("curated")
        .contains("of the analyst");
    curator.call("DELETE", path + "/decisions/" + decided.getString("id")).send().expect(204);
    analyst.get("/api/annotations/" + curated).expect(410);
    assertThat(curator.get(path + "/places").items().get(0)).doesNotContainKey("decided");
  }

  @Test
  void aSecondCuratorIsToldWhatTheFirstDecided() {
    String marking = assign("ANNOTATE", resolution);
    String first = annotate(analyst, "of the analyst");
    String second = annotate(owner, "of the owner");
    open(marking);
    String path = "/api/assignments/" + marking + "/documents/" + resolution + "/decisions";
    JsonObject mine = decision(first, first, second);
    JsonObject theirs = decision(second, first, second);
    String etag = curator.post(path, mine).expect(200).json().getString("etag");
    JsonObject present =
        owner.post(path, theirs).expectProblem(412, "stale").json().getJsonObject("current");
    assertThat(present.getString("etag")).isEqualTo(etag);
    assertThat(present.getJsonObject("decided").getString("name")).isEqualTo("Test CURATOR");
    String superseded = stands(present);
    Answer insisted = owner.call("POST", path).ifMatch(etag).json(theirs).send().expect(200);
    assertThat(insisted.json().getJsonObject("decided").getJsonObject("curated").toString())
        .contains("of the owner");
    String gone = path + "/" + etag.replace("\"", "");
    curator.call("DELETE", gone).send().expectProblem(412, "stale");
    assertThat(curator.post(path + "/agreed", Json.createObjectBuilder().build()).text())
        .contains("\"settled\":0");
    staysReplaced("/api/annotations/" + superseded);
  }

  private static String stands(JsonObject place) {
    return place.getJsonObject("decided").getJsonObject("curated").getString("id");
  }

  /** What a later decision replaced is in no trash and cannot stand beside it again. */
  private void staysReplaced(String path) {
    String id = path.substring(path.lastIndexOf('/') + 1);
    String trash = "/dossiers/" + team.dossier() + "/trash";
    assertThat(curator.get("/api" + trash).expect(200).text()).doesNotContain(id);
    assertThat(team.pages(Persona.OWNER).get(trash).html().html()).doesNotContain(id);
    curator
        .post(path + "/restore", Json.createObjectBuilder().build())
        .expectProblem(409, "decision.replaced");
    curator.get(path).expect(410);
  }

  @Test
  void whatAnUndoneDecisionMadeGivesWayToTheNextOneThoughRestored() {
    String marking = assign("ANNOTATE", resolution);
    String mine = annotate(analyst, "of the analyst");
    open(marking);
    String path = "/api/assignments/" + marking + "/documents/" + resolution + "/decisions";
    JsonObject first = curator.post(path, decision(mine, mine)).expect(200).json();
    String undone = path + "/" + first.getString("etag").replace("\"", "");
    curator.call("DELETE", undone).send().expect(204);
    String annotation = "/api/annotations/" + stands(first);
    curator.post(annotation + "/restore", Json.createObjectBuilder().build()).expect(200);
    curator.post(path, decision(mine, mine)).expect(200);
    curator.get(annotation).expect(410);
  }

  @Test
  void theTrashSaysWhatItIsWhereItWasAndWhoDeletedIt() {
    String marked = annotate(analyst, "too hasty");
    String path = "/api/annotations/" + marked;
    analyst.call("DELETE", path).ifMatch(analyst.get(path).etag()).send().expect(204);
    String row =
        team.pages(Persona.ANALYST)
            .get("/dossiers/" + team.dossier() + "/trash")
            .html()
            .select("#trash li")
            .first()
            .text();
    assertThat(row).contains("too hasty", "OP1", "made by Test ANALYST", "by Test ANALYST");
  }

  private static JsonObject decision(String take, String... versions) {
    return Json.createObjectBuilder()
        .add("versions", Json.createArrayBuilder(List.of(versions)))
        .add("take", take)
        .build();
  }

  @Test
  void linksAreSettledAsAnnotationsAre() {
    String marking = assign("ANNOTATE", resolution, letter);
    String mine = analyst.post("/api/links", linking("answersInPart")).expect(201).id();
    String theirs = owner.post("/api/links", linking("answers")).expect(201).id();
    open(marking);
    String path = "/api/assignments/" + marking + "/documents/" + resolution;
    JsonObject place = curator.get(path + "/places").expect(200).items().get(0);
    assertThat(place.getString("subject")).isEqualTo("LINKS");
    assertThat(place.getString("tone")).isEqualTo("DIFFER");
    JsonObject taken =
        curator.post(path + "/decisions", decision(mine, mine, theirs)).expect(200).json();
    String curated = taken.getJsonObject("decided").getJsonObject("curated").getString("id");
    assertThat(analyst.get("/api/links/" + curated).expect(200).text())
        .contains("curated")
        .contains("answersInPart");
    JsonObject written =
        Json.createObjectBuilder(decision(mine, mine, theirs))
            .remove("take")
            .add("relation", "contradicts")
            .add("reason", "it does not")
            .build();
    curator
        .call("POST", path + "/decisions")
        .ifMatch(taken.getString("etag"))
        .json(written)
        .send()
        .expect(200);
    staysReplaced("/api/links/" + curated);
    assertThat(analyst.get("/api/links?document=" + resolution).text()).contains("contradicts");
  }

  @Test
  void anAgreedJudgementIsNotOverwrittenUnawares() {
    judge(owner, "NONE", "nothing there");
    open(assignment);
    String path = "/api/assignments/" + assignment + "/judgements";
    JsonObject first = curator.post(path, taking(analyst)).expect(200).json();
    JsonObject present =
        owner.post(path, taking(owner)).expectProblem(412, "stale").json().getJsonObject("current");
    assertThat(present.getString("judgement")).isEqualTo("PARTIAL");
    assertThat(present.getString("name")).isEqualTo("Test CURATOR");
    owner
        .call("POST", path)
        .ifMatch(first.getString("etag"))
        .json(taking(owner))
        .send()
        .expect(200);
  }

  @Test
  void agreedJudgementsAreSettledTogether() {
    judge(owner, "PARTIAL", "so I think");
    open(assignment);
    JsonObject done =
        curator
            .post(
                "/api/assignments/" + assignment + "/judgements/agreed",
                Json.createObjectBuilder().build())
            .expect(200)
            .json();
    assertThat(done.getInt("settled")).isEqualTo(1);
    assertThat(done.getInt("left")).isZero();
    assertThat(done.getJsonArray("why")).isEmpty();
  }

  @Test
  void aLinkOpensBesideThatEndWhichWasGivenOut() {
    open(assignment);
    String marking = assign("ANNOTATE", letter);
    analyst.post("/api/links", linking("answersInPart")).expect(201);
    owner.post("/api/links", linking("answers")).expect(201);
    open(marking);
    String cells =
        "/agreement?dossier=" + team.dossier() + "&assignment=" + marking + "&subject=links";
    List<String> places =
        List.of(0, 1, 2).stream()
            .flatMap(row -> List.of(0, 1, 2).stream().map(c -> "&row=" + row + "&column=" + c))
            .map(cell -> team.pages(Persona.CURATOR).get(cells + cell).html().html())
            .filter(html -> html.contains("/curation/" + marking))
            .toList();
    assertThat(places)
        .isNotEmpty()
        .allMatch(html -> html.contains("/curation/" + marking + "?document=" + letter));
  }

  private JsonObject taking(Api who) {
    return Json.createObjectBuilder()
        .add("demand", demand)
        .add("resolution", resolution)
        .add("assessor", id(who))
        .build();
  }

  @Test
  void guidelinesAreSafeToShow() {
    String path = "/api/dossiers/" + team.dossier() + "/guidelines";
    JsonObject written =
        Json.createObjectBuilder()
            .add("markdown", "# Duties\n\nMark *each* <script>alert(1)</script> [x](javascript:1)")
            .build();
    curator.call("PUT", path).json(written).ifMatch(curator.get(path).etag()).send().expect(200);
    String html = analyst.get(path).expect(200).json().getString("html");
    assertThat(html).contains("<h3>Duties</h3>").contains("<em>each</em>");
    assertThat(html).doesNotContain("<script").doesNotContain("javascript:");
  }
}
