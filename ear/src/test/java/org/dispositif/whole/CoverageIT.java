package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.dispositif.test.Answer;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.Test;

/** Judgements and the coverage table over HTTP. */
class CoverageIT {

  private final Specimens specimens = Specimens.on(Server.shared(), "Coverage");
  private final JsonObject demand = specimens.demands().get(1);
  private final String path = specimens.coverage(demand);

  @Test
  void nothingIsJudgedBeforeAPersonHas() {
    specimens.api().get(path).expectProblem(404, "notFound");
    JsonObject totals = specimens.table().getJsonObject("totals");
    assertThat(totals.getInt("judged")).isZero();
    assertThat(totals.getInt("found")).isEqualTo(specimens.demands().size());
  }

  @Test
  void aJudgementStandsInTheTableWithItsAssessorAndEvidence() {
    judge(path, "PARTIAL", "OP2").expect(201);

    JsonObject cell = cell();
    JsonObject judgement = cell.getJsonArray("judgements").getJsonObject(0);
    assertThat(judgement.getString("judgement")).isEqualTo("PARTIAL");
    assertThat(judgement.getJsonObject("assessor").getString("name")).isNotBlank();
    assertThat(judgement.getJsonArray("evidence").getJsonObject(0).getString("label"))
        .isEqualTo("OP2");
    assertThat(cell.getString("settled")).isEqualTo("PARTIAL");
  }

  @Test
  void judgingConfirmsTheDemand() {
    judge(path, "NONE").expect(201);
    JsonObject totals = specimens.table().getJsonObject("totals");
    assertThat(totals.getInt("confirmed")).isEqualTo(1);
  }

  @Test
  void somethingGivenNeedsEvidence() {
    for (String judgement : new String[] {"PARTIAL", "FULL", "CONTRADICTED"}) {
      judge(path, judgement).expectProblem(422, "judgement.evidence");
    }
    judge(path, "MENTIONED").expect(201);
  }

  @Test
  void evidenceIsOfTheResolutionJudged() {
    JsonObject foreign = Specimens.on(Server.shared(), "Another dossier").clause("OP1");
    put(path, body("FULL", foreign.getString("url")))
        .header("If-None-Match", "*")
        .send()
        .expectProblem(422, "evidence.elsewhere");
  }

  @Test
  void aTitleProvesNothing() {
    String clauses = "/api/documents/" + specimens.resolution() + "/clauses?limit=500";
    JsonObject title =
        specimens.api().get(clauses).expect(200).items().stream()
            .filter(c -> c.getString("kind").equals("title"))
            .findFirst()
            .orElseThrow();
    put(path, body("FULL", title.getString("url")))
        .header("If-None-Match", "*")
        .send()
        .expectProblem(422, "evidence.apart");
  }

  @Test
  void aSecondFirstJudgementIsShownTheFirst() {
    judge(path, "PARTIAL", "OP2").expect(201);
    Answer second = judge(path, "FULL", "OP1").expectProblem(412, "stale");
    assertThat(second.json().getJsonObject("current").getString("judgement")).isEqualTo("PARTIAL");
  }

  @Test
  void aChangeNamesTheStateThatItWasMadeTo() {
    Answer first = judge(path, "NONE").expect(201);
    put(path, body("MENTIONED")).send().expectProblem(428, "ifMatch.missing");
    Answer changed = put(path, body("MENTIONED")).ifMatch(first.etag()).send().expect(200);
    put(path, body("NONE")).ifMatch(first.etag()).send().expectProblem(412, "stale");
    assertThat(specimens.api().get(path).expect(200).etag()).isEqualTo(changed.etag());
  }

  @Test
  void theAgreedOneSettlesWhatAssessorsSaid() {
    judge(path, "PARTIAL", "OP2").expect(201);
    judge(path + "/agreed", "FULL", "OP2").expect(201);
    JsonObject cell = cell();
    assertThat(cell.getString("settled")).isEqualTo("FULL");
    assertThat(cell.getJsonObject("agreed").getBoolean("agreed")).isTrue();
  }

  @Test
  void aWithdrawnJudgementIsGoneAndCanBeMadeAnew() {
    Answer made = judge(path, "NONE").expect(201);
    specimens.api().call("DELETE", path).ifMatch(made.etag()).send().expect(204);
    specimens.api().get(path).expectProblem(410, "gone");
    Answer again = judge(path, "NONE").expect(201);
    assertThat(again.id()).isNotEqualTo(made.id());
  }

  @Test
  void aRejectedDemandIsNotJudged() {
    specimens
        .api()
        .call("PATCH", "/api/demands/" + demand.getString("id"))
        .ifMatch(demand.getString("etag"))
        .mergePatch(Json.createObjectBuilder().add("state", "REJECTED").build())
        .send()
        .expect(200);
    judge(path, "NONE").expectProblem(409, "demand.rejected");
    assertThat(specimens.table().getJsonObject("totals").getInt("rejected")).isEqualTo(1);
  }

  @Test
  void theExportSaysWhatTheTableShowsAndRunsNoFormula() {
    JsonObject body = Json.createObjectBuilder(body("MENTIONED")).add("rationale", "=1+1").build();
    put(path, body).header("If-None-Match", "*").send().expect(201);

    Answer csv =
        specimens
            .api()
            .call(
                "GET",
                "/api/coverage/export?format=csv&letter="
                    + specimens.letter()
                    + "&resolution="
                    + specimens.resolution())
            .accept("text/csv")
            .header("Accept-Language", "fr")
            .send()
            .expect(200);
    assertThat(csv.text()).startsWith("\uFEFFLettre,Demande,").contains(",'=1+1,");
    assertThat(csv.text().lines().count()).isEqualTo(specimens.demands().size() + 1L);
    assertThat(csv.text()).contains(",non jugé,").contains(",mention,");
  }

  @Test
  void aWithdrawnJudgementCanBeBroughtBack() {
    Answer made = judge(path, "NONE").expect(201);
    specimens.api().call("DELETE", path).ifMatch(made.etag()).send().expect(204);
    Answer back = specimens.api().post(path + "/restore", JsonValue.EMPTY_JSON_OBJECT).expect(200);
    assertThat(back.id()).isEqualTo(made.id());
    specimens
        .api()
        .post(path + "/restore", JsonValue.EMPTY_JSON_OBJECT)
        .expectProblem(409, "judgement.there");
  }

  @Test
  void showsOnlyTheRowsAskedForAndCountsThemAll() {
    judge(path, "PARTIAL", "OP2").expect(201);
    String address =
        "/api/coverage?letter=" + specimens.letter() + "&resolution=" + specimens.resolution();
    JsonObject shown = specimens.api().get(address + "&cell=PARTIAL").expect(200).json();
    assertThat(shown.getJsonArray("items")).hasSize(1);
    assertThat(shown.getJsonObject("totals").getInt("cells")).isEqualTo(specimens.demands().size());
    specimens.api().get(address + "&cell=GREAT").expectProblem(400, "parameter");
  }

  @Test
  void holdsSeveralLettersAgainstSeveralResolutions() {
    Specimens other = Specimens.on(Server.shared(), "Coverage of more");
    String address =
        "/api/coverage?letter=%s&letter=%s&resolution=%s&resolution=%s"
            .formatted(
                specimens.letter(), other.letter(), specimens.resolution(), other.resolution());
    JsonObject table = specimens.api().get(address).expect(200).json();
    assertThat(table.getJsonArray("letters")).hasSize(2);
    assertThat(table.getJsonArray("items"))
        .hasSize(specimens.demands().size() + other.demands().size());
    assertThat(table.getJsonArray("items").getJsonObject(0).getJsonArray("cells")).hasSize(2);
  }

  @Test
  void leavesAsAWorkbookNamedByWhatIsCompared() {
    Answer book =
        specimens
            .api()
            .call(
                "GET",
                "/api/coverage/export?format=xlsx&letter="
                    + specimens.letter()
                    + "&resolution="
                    + specimens.resolution())
            .accept("*/*")
            .send()
            .expect(200);
    assertThat(book.text()).startsWith("PK");
    assertThat(book.header("Content-Disposition")).contains("filename*=UTF-8''").contains(".xlsx");
  }

  @Test
  void aHiddenResolutionIsNotFound() {
    specimens
        .api()
        .get("/api/coverage?letter=" + specimens.letter() + "&resolution=" + demand.getString("id"))
        .expectProblem(404, "notFound");
  }

  @Test
  void aLetterIsNoResolution() {
    String letter = specimens.letter() + "";
    specimens
        .api()
        .get("/api/coverage?letter=" + letter + "&resolution=" + letter)
        .expectProblem(422, "coverage.notResolution");
    judge("/api/demands/" + demand.getString("id") + "/coverage/" + letter, "NONE")
        .expectProblem(422, "coverage.notResolution");
  }

  private JsonObject cell() {
    return specimens.table().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .filter(r -> r.getJsonObject("demand").getString("id").equals(demand.getString("id")))
        .findFirst()
        .orElseThrow()
        .getJsonArray("cells")
        .getJsonObject(0);
  }

  private Answer judge(String at, String judgement, String... labels) {
    String[] clauses = new String[labels.length];
    for (int i = 0; i < labels.length; i++) {
      clauses[i] = specimens.clause(labels[i]).getString("url");
    }
    return put(at, body(judgement, clauses)).header("If-None-Match", "*").send();
  }

  private org.dispositif.test.Api.Call put(String at, JsonObject body) {
    return specimens.api().call("PUT", at).json(body);
  }

  private static JsonObject body(String judgement, String... clauses) {
    JsonArrayBuilder evidence = Json.createArrayBuilder();
    for (String clause : clauses) {
      evidence.add(clause);
    }
    return Json.createObjectBuilder()
        .add("judgement", judgement)
        .add("evidence", evidence)
        .add("rationale", "As it says.")
        .build();
  }
}
