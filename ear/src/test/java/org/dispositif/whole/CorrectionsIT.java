package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Objects;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/** Corrections of the cut over HTTP: identity, journal, what hangs on words, who was first. */
class CorrectionsIT {

  private static final String SECOND = "and invites them";

  private final Specimens specimens = Specimens.on(Server.shared(), "Corrections");
  private final Api api = specimens.api();
  private final String path = "/api/documents/" + specimens.resolution() + "/corrections";

  // ---------------------------------------------------------------- identity and journal

  @Test
  void aSplitKeepsTheFirstClauseAndMakesASecond() {
    JsonObject before = specimens.clause("OP3");
    split("OP3", SECOND).expect(200);
    assertThat(specimens.clause("OP3").getString("id")).isEqualTo(before.getString("id"));
    JsonObject second = specimens.clause("OP3bis");
    assertThat(second.getString("text")).startsWith(SECOND);
    assertThat(second.getString("rule")).isEqualTo("person");
    assertThat(second.getBoolean("reviewed")).isTrue();
    assertThat(labels()).containsSequence("OP2(d)", "OP3", "OP3bis", "OP4", "OP4(a)");
  }

  @Test
  void labelsOfThePreambleMoveOn() {
    List<String> before = labels();
    String last = specimens.clause("PP9").getString("id");
    split("PP2", "and its resolution 7/2").expect(200);
    assertThat(specimens.clause("PP10").getString("id")).isEqualTo(last);
    undo().expect(200);
    assertThat(labels()).isEqualTo(before);
    assertThat(specimens.clause("PP9").getString("id")).isEqualTo(last);
  }

  @Test
  void oldAddressesLeadOnAlsoOverChainsAndAfterUndo() {
    String third = specimens.clause("OP3").getString("id");
    String fourth = specimens.clause("OP4").getString("id");
    String second = specimens.clause("OP2").getString("id");
    correct("merge", specimens.clause("OP4"), null, null).expect(200);
    assertThat(at(fourth)).isEqualTo(third);
    for (String item : new String[] {"OP2(d)", "OP2(c)", "OP2(b)", "OP2(a)"}) {
      correct("merge", specimens.clause(item), null, null).expect(200);
    }
    correct("merge", specimens.clause("OP3"), null, null).expect(200);
    assertThat(at(third)).isEqualTo(second);
    assertThat(at(fourth)).as("over two mergers").isEqualTo(second);
    assertThat(page("/clauses/" + fourth)).contains("data-at=\"" + second + "\"");
    undo().expect(200);
    assertThat(at(third)).isEqualTo(third);
    assertThat(at(fourth)).isEqualTo(third);
    split("OP5", "not later than").expect(200);
    String made = specimens.clause("OP5bis").getString("id");
    undo().expect(200);
    assertThat(at(made)).isEqualTo(specimens.clause("OP5").getString("id"));
    redo().expect(200);
    assertThat(at(made)).as("made again under its own id").isEqualTo(made);
  }

  @Test
  void theJournalSaysWhoDidWhatAndWhatWasTakenBack() {
    retype("OP8", "other").expect(200);
    split("OP3", SECOND).expect(200);
    undo().expect(200);
    List<JsonObject> journal = api.get(path).expect(200).items();
    assertThat(journal).extracting(e -> e.getString("op")).containsExactly("split", "retype");
    assertThat(journal.get(0).getJsonObject("undoneBy").getString("name")).isNotBlank();
    assertThat(journal.get(1).get("undone")).isEqualTo(JsonValue.NULL);
    assertThat(journal.get(1).getString("before")).isEqualTo("OP8");
  }

  @Test
  void anEarlierCorrectionIsTakenBackAlone() {
    split("OP3", SECOND).expect(200);
    retype("OP8", "other").expect(200);
    api.post(path + "/undo", Json.createObjectBuilder().add("number", 1).build()).expect(200);
    assertThat(labels()).doesNotContain("OP3bis", "OP8").contains("OP3", "OP9");
    redo().expect(200);
    assertThat(labels()).contains("OP3bis").doesNotContain("OP8");
  }

  @Test
  void whatLaterCorrectionsStandOnIsNotTakenBack() {
    split("OP3", SECOND).expect(200);
    retype("OP3bis", "other").expect(200);
    api.post(path + "/undo", Json.createObjectBuilder().add("number", 1).build())
        .expectProblem(409, "cut.laterCorrection");
    undo().expect(200);
    undo().expect(200);
    undo().expectProblem(409, "cut.nothingToUndo");
  }

  @Test
  void impossibleCorrectionsChangeNothingAndSayWhy() {
    List<String> before = labels();
    JsonObject title = clauses().get(0);
    correct("merge", title, null, null).expectProblem(422, "cut.nothingBefore");
    correct("split", title, "at", Json.createValue(0)).expectProblem(422, "cut.splitAtEdge");
    correct("split", title, "at", Json.createValue(9999999)).expect(400);
    correct("guess", title, null, null).expect(400);
    assertThat(labels()).isEqualTo(before);
    assertThat(api.get(path).expect(200).items()).isEmpty();
  }

  @Test
  void whatIsSoAlreadyIsNoEntry() {
    JsonObject before = specimens.clause("OP8");
    assertThat(retype("OP8", "operative").expect(200).json().isNull("correction")).isTrue();
    JsonObject top = correction("reparent", before).add("parent", -1).build();
    api.call("POST", path).ifMatch(before.getString("etag")).json(top).send().expect(200);
    assertThat(api.get(path).expect(200).items()).isEmpty();
    assertThat(specimens.clause("OP8")).isEqualTo(before);
  }

  @Test
  void lettersAreCorrectedToo() {
    String letter = "/api/documents/" + specimens.letter();
    List<JsonObject> before = specimens.demands();
    JsonObject item =
        api.get(letter + "/clauses?limit=500").expect(200).items().stream()
            .filter(c -> c.getString("kind").equals("listItem"))
            .findFirst()
            .orElseThrow();
    api.call("POST", letter + "/corrections")
        .ifMatch(item.getString("etag"))
        .json(correction("retype", item).add("kind", "paragraph").build())
        .send()
        .expect(200);
    JsonObject now = api.get("/api/clauses/" + item.getString("id")).expect(200).json();
    assertThat(now.getString("kind")).isEqualTo("paragraph");
    assertThat(specimens.demands())
        .extracting(d -> d.getString("text"))
        .isEqualTo(before.stream().map(d -> d.getString("text")).toList());
  }

  // ---------------------------------------------------------------- nothing attached is lost

  @Test
  void annotationsStayOnTheirWords() {
    JsonObject whole = specimens.clause("OP3");
    String id = annotate(whole.getString("url"));
    JsonObject start = placement(id);
    split("OP3", SECOND).expect(200);
    assertThat(placement(id).getString("exact")).isEqualTo(whole.getString("text"));
    assertThat(placement(id).getString("label")).isEqualTo("OP3–OP3bis");
    assertThat(placement(id).containsKey("clause")).isFalse();
    undo().expect(200);
    assertThat(placement(id)).isEqualTo(start);
    correct("merge", specimens.clause("OP3"), null, null).expect(200);
    assertThat(placement(id).getString("label")).isEqualTo("OP2(d)");
    assertThat(placement(id).getInt("start")).isEqualTo(start.getInt("start"));
    undo().expect(200);
    retype("OP3", "other").expect(200);
    assertThat(placement(id).getString("clause")).isEqualTo(whole.getString("url"));
    assertThat(placement(id).getString("exact")).isEqualTo(whole.getString("text"));
  }

  @Test
  void linkEndsStayOnTheirWords() {
    JsonObject clause = specimens.clause("OP3");
    String demand = specimens.demands().get(0).getString("url");
    String link =
        api.post(
                "/api/links",
                Json.createObjectBuilder()
                    .add("source", clause.getString("url"))
                    .add("target", demand)
                    .add("relation", "answersInPart")
                    .build())
            .expect(201)
            .id();
    split("OP3", SECOND).expect(200);
    JsonObject source = source(link);
    assertThat(source.getString("type")).isEqualTo("words");
    assertThat(source.getString("text")).isEqualTo(clause.getString("text"));
    assertThat(source.getInt("start")).isEqualTo(clause.getInt("start"));
    undo().expect(200);
    assertThat(source(link).getString("type")).isEqualTo("clause");
    String gone = clause.getString("id");
    correct("merge", clause(gone), null, null).expect(200);
    assertThat(source(link).getString("label")).isEqualTo("OP2(d)");
    assertThat(source(link).getString("text")).isEqualTo(clause.getString("text"));
    undo().expect(200);
    retype("OP3", "sub").expect(200);
    assertThat(source(link).getString("id")).isEqualTo(gone);
  }

  @Test
  void evidenceStaysAndCanBeKeptAgain() {
    JsonObject clause = specimens.clause("OP3");
    String coverage = specimens.coverage(specimens.demands().get(1));
    JsonObject judgement =
        Json.createObjectBuilder()
            .add("judgement", "PARTIAL")
            .add("evidence", Json.createArrayBuilder().add(clause.getString("url")))
            .build();
    api.call("PUT", coverage).header("If-None-Match", "*").json(judgement).send().expect(201);
    split("OP3", SECOND).expect(200);
    Answer split = api.get(coverage).expect(200);
    JsonObject proof = split.json().getJsonArray("evidence").getJsonObject(0);
    assertThat(proof.getString("text")).isEqualTo(clause.getString("text"));
    JsonObject again =
        Json.createObjectBuilder()
            .add("judgement", "FULL")
            .add(
                "evidence",
                Json.createArrayBuilder()
                    .add(
                        Json.createObjectBuilder()
                            .add("clause", proof.getString("clause"))
                            .add("selector", proof.get("selector"))))
            .build();
    api.call("PUT", coverage).ifMatch(split.etag()).json(again).send().expect(200);
    assertThat(evidence(coverage).getString("text")).isEqualTo(clause.getString("text"));
    undo().expect(200);
    assertThat(evidence(coverage).getString("label")).isEqualTo("OP3");
    correct("merge", specimens.clause("OP3"), null, null).expect(200);
    assertThat(evidence(coverage).getString("label")).isEqualTo("OP2(d)");
    assertThat(evidence(coverage).getString("text")).isEqualTo(clause.getString("text"));
  }

  @Test
  void demandsStayOnTheirWords() {
    String letter = "/api/documents/" + specimens.letter();
    JsonObject demand = specimens.demands().get(1);
    int at = demand.getInt("start") + demand.getString("text").indexOf(' ') + 1;
    JsonObject holder =
        api.get(letter + "/clauses?limit=500").expect(200).items().stream()
            .filter(c -> c.getInt("start") <= at && at < c.getInt("end"))
            .findFirst()
            .orElseThrow();
    api.call("POST", letter + "/corrections")
        .ifMatch(holder.getString("etag"))
        .json(correction("split", holder).add("at", at).build())
        .send()
        .expect(200);
    JsonObject after = specimens.demands().get(1);
    assertThat(after.getString("text")).isEqualTo(demand.getString("text"));
    assertThat(after.getInt("start")).isEqualTo(demand.getInt("start"));
    api.post(letter + "/corrections/undo", JsonValue.EMPTY_JSON_OBJECT).expect(200);
    assertThat(specimens.demands().get(1)).isEqualTo(demand);
  }

  // ---------------------------------------------------------------- several people

  @Test
  void aColleaguesCorrectionOfTheSameClauseIsTold() {
    JsonObject seen = specimens.clause("OP3");
    JsonObject other = specimens.clause("OP8");
    split("OP3", SECOND).expect(200);
    correct("retype", seen, "kind", Json.createValue("other")).expectProblem(412, "cut.stale");
    correct("retype", other, "kind", Json.createValue("other")).expect(200);
    assertThat(specimens.clause("OP3bis").getString("text")).startsWith(SECOND);
    correct("merge", clause(specimens.clause("OP3bis").getString("id")), null, null).expect(200);
    JsonObject none = correction("renumber", seen).add("number", "3").build();
    api.post(path, none).expectProblem(428, "ifMatch.missing");
  }

  @Test
  void whoMayReadSeesTheJournalAndCorrectsNothing() {
    Team team = Team.on(Server.shared());
    Api analyst = team.as(Persona.ANALYST);
    String document =
        analyst.newDocument(
            team.dossier(), "resolution", "1. Decides to meet; 2. Requests a report.");
    String corrections = "/api/documents/" + document + "/corrections";
    JsonObject first =
        analyst.get("/api/documents/" + document + "/clauses").expect(200).items().get(0);
    JsonObject wanted = correction("retype", first).add("kind", "other").build();
    for (Persona p : List.of(Persona.READER, Persona.TRAINER)) {
      team.as(p)
          .call("POST", corrections)
          .ifMatch(first.getString("etag"))
          .json(wanted)
          .send()
          .expectProblem(403, "forbidden");
    }
    analyst
        .call("POST", corrections)
        .ifMatch(first.getString("etag"))
        .json(wanted)
        .send()
        .expect(200);
    assertThat(team.as(Persona.READER).get(corrections).expect(200).items()).hasSize(1);
    team.as(Persona.OUTSIDER).get(corrections).expect(404);
    JsonValue nothing = JsonValue.EMPTY_JSON_OBJECT;
    team.as(Persona.READER).post(corrections + "/undo", nothing).expect(403);
    Answer undone = team.as(Persona.CURATOR).post(corrections + "/undo", nothing).expect(200);
    assertThat(undone.json().getJsonObject("correction").getJsonObject("undoneBy"))
        .isNotEqualTo(undone.json().getJsonObject("correction").getJsonObject("by"));
  }

  @Test
  void aLookAtAClauseIsKeptAndTakenBack() {
    String review = "/api/clauses/" + specimens.clause("OP3").getString("id") + "/review";
    JsonObject looked = Json.createObjectBuilder().add("reviewed", true).build();
    assertThat(api.put(review, looked).expect(200).json().getBoolean("reviewed")).isTrue();
    api.post(path + "/review", JsonValue.EMPTY_JSON_OBJECT).expect(200);
    assertThat(clauses()).allMatch(c -> c.getBoolean("reviewed"));
    undo().expect(200);
    assertThat(specimens.clause("OP3").getBoolean("reviewed")).isTrue();
    assertThat(specimens.clause("OP4").getBoolean("reviewed")).isFalse();
    JsonObject not = Json.createObjectBuilder().add("reviewed", false).build();
    assertThat(api.put(review, not).expect(200).json().getBoolean("reviewed")).isFalse();
  }

  @Test
  void theLogTellsOfCorrections() {
    long before = log().size();
    split("OP3", SECOND).expect(200);
    undo().expect(200);
    assertThat(log()).hasSize((int) before + 2);
  }

  // ---------------------------------------------------------------- helpers

  private Answer split(String label, String words) {
    JsonObject clause = specimens.clause(label);
    int at = clause.getInt("start") + clause.getString("text").indexOf(words);
    return correct("split", clause, "at", Json.createValue(at));
  }

  private Answer retype(String label, String kind) {
    return correct("retype", specimens.clause(label), "kind", Json.createValue(kind));
  }

  private Answer correct(String op, JsonObject clause, String member, JsonValue value) {
    JsonObjectBuilder body = correction(op, clause);
    if (member != null) {
      body.add(member, value);
    }
    return api.call("POST", path).ifMatch(clause.getString("etag")).json(body.build()).send();
  }

  private static JsonObjectBuilder correction(String op, JsonObject clause) {
    return Json.createObjectBuilder().add("op", op).add("clause", clause.getString("id"));
  }

  private Answer undo() {
    return api.post(path + "/undo", JsonValue.EMPTY_JSON_OBJECT);
  }

  private Answer redo() {
    return api.post(path + "/redo", JsonValue.EMPTY_JSON_OBJECT);
  }

  private List<JsonObject> clauses() {
    return api.get("/api/documents/" + specimens.resolution() + "/clauses?limit=500")
        .expect(200)
        .items();
  }

  private List<String> labels() {
    return clauses().stream()
        .map(c -> c.getString("label", null))
        .filter(Objects::nonNull)
        .toList();
  }

  private JsonObject clause(String id) {
    return api.get("/api/clauses/" + id).expect(200).json();
  }

  /** Which clause answers at an address. */
  private String at(String id) {
    return clause(id).getString("id");
  }

  private String page(String address) {
    var pages = Server.shared().pages();
    pages.signIn("admin", Server.ADMIN_PASSWORD);
    var page = pages.get(address);
    return (page.status() == 302 ? pages.get(page.location()) : page).html().html();
  }

  private String annotate(String target) {
    JsonObject annotation =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add(
                "body",
                Json.createObjectBuilder().add("type", "TextualBody").add("value", "looked at"))
            .add("target", target)
            .build();
    Answer made = api.call("POST", "/api/annotations/").annotation(annotation).send().expect(201);
    return made.json().getString("id").replaceFirst(".*/", "");
  }

  private JsonObject placement(String annotation) {
    return api.call("GET", "/api/annotations/" + annotation)
        .accept(Api.ANNOTATION)
        .send()
        .expect(200)
        .json()
        .getJsonArray("placements")
        .getJsonObject(0);
  }

  private JsonObject source(String link) {
    return api.get("/api/links/" + link).expect(200).json().getJsonObject("source");
  }

  private JsonObject evidence(String coverage) {
    return api.get(coverage).expect(200).json().getJsonArray("evidence").getJsonObject(0);
  }

  private List<JsonObject> log() {
    return api.get("/api/dossiers/" + specimens.dossier() + "/changes").expect(200).items();
  }
}
