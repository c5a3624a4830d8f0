package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Clauses;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What people say of verbs and addressees of a clause: kept, shown, in nobody's way, taken back.
 */
class AnatomyIT {

  private static final String RESOLUTION =
      """
      RESOLUTION 9/3

      The Human Rights Council,

      Recalling its earlier work,

      1. Urges all States to act, and requests the Secretary-General to help them;

      2. Requests the Inquiry on Rivers to report to the Council at its next session;

      3. Decides to remain seized of the matter.
      """;

  private final Team team = Team.on(Server.shared());
  private final Api analyst = team.as(Persona.ANALYST);
  private String document;
  private Clauses clauses;

  @BeforeEach
  void aResolution() {
    document = analyst.newDocument(team.dossier(), "resolution", "en", RESOLUTION);
    clauses = new Clauses(analyst, document);
  }

  // ---------------------------------------------------------------- kept

  @Test
  void aStrengthAndAnAddresseeAreKeptAndShown() {
    JsonObject before = clauses.block("OP1");
    assertThat(before.getBoolean("said")).isFalse();
    assertThat(clauses.strengths("OP1")).containsExactly("dispositif 6", "dispositif 5");
    JsonObject answer =
        say("OP1", verb("Urges", 2), whom("all States", "ohchr")).expect(200).json();
    assertThat(answer).isEqualTo(clauses.block("OP1"));
    assertThat(answer.getBoolean("said")).isTrue();
    assertThat(answer.getString("etag")).isNotEqualTo(before.getString("etag"));
    assertThat(answer.getString("id")).isEqualTo(before.getString("id"));
    assertThat(clauses.strengths("OP1")).containsExactly("person 2");
    assertThat(clauses.entities("OP1")).containsExactly("ohchr");
    assertThat(clauses.block("OP2").getBoolean("said")).isFalse();
    assertThat(journal()).containsExactly("anatomy");
  }

  @Test
  void whatIsSaidTwiceIsOneEntry() {
    say("OP1", verb("Urges", 2), "").expect(200);
    JsonObject once = clauses.block("OP1");
    say("OP1", verb("Urges", 2), "").expect(200);
    assertThat(clauses.block("OP1")).isEqualTo(once);
    assertThat(journal()).containsExactly("anatomy");
  }

  @Test
  void itStaysOnItsWordsWhenTheCutIsCorrected() {
    say("OP1", verb("Urges", 2) + "," + verb("requests", 7), whom("all States", "ohchr"))
        .expect(200);
    correct("renumber", "OP3", "\"number\":\"5\"").expect(200);
    assertThat(clauses.strengths("OP1")).containsExactly("person 2", "person 7");
    correct("split", "OP1", "\"at\":" + place("OP1", "and requests")).expect(200);
    assertThat(clauses.strengths("OP1")).containsExactly("person 2");
    assertThat(clauses.entities("OP1")).containsExactly("ohchr");
    assertThat(clauses.strengths("OP1bis")).containsExactly("person 7");
    assertThat(clauses.entities("OP1bis")).isEmpty();
    undo().expect(200);
    assertThat(clauses.strengths("OP1")).containsExactly("person 2", "person 7");
  }

  @Test
  void theJournalTakesItBackAndGivesItAgain() {
    say("OP1", verb("Urges", 2), "").expect(200);
    undo().expect(200);
    assertThat(clauses.block("OP1").getBoolean("said")).isFalse();
    assertThat(clauses.strengths("OP1")).containsExactly("dispositif 6", "dispositif 5");
    analyst.post(corrections() + "/redo", JsonValue.EMPTY_JSON_OBJECT).expect(200);
    assertThat(clauses.strengths("OP1")).containsExactly("person 2");
  }

  // ---------------------------------------------------------------- the dossier's lexicon

  @Test
  void itStandsWhateverTheLexiconSays() {
    say("OP1", verb("Urges", 2), whom("all States", "ohchr")).expect(200);
    say("OP2", verb("Requests", null), "").expect(200);
    lexicon("strengths/en/urge", "{\"grade\":4}");
    lexicon(
        "addressees/rivers",
        "{\"nameEn\":\"Rivers\",\"nameFr\":\"Rivières\",\"forms\":{\"en\":[\"Inquiry on"
            + " Rivers\"]}}");
    assertThat(clauses.strengths("OP1")).containsExactly("person 2");
    assertThat(clauses.entities("OP1")).containsExactly("ohchr");
    assertThat(clauses.entities("OP2")).isEmpty();
    say("OP2", "", whom("Inquiry on Rivers", "rivers")).expect(200);
    assertThat(clauses.block("OP2").getJsonArray("addressees").getJsonObject(0).getString("name"))
        .isEqualTo("Rivers");
  }

  @Test
  void wordsWhoseAddresseeLeftTheListStayAndAreNotNormalised() {
    Answer rivers = lexicon("addressees/rivers", "{\"nameEn\":\"Rivers\",\"nameFr\":\"Rivières\"}");
    say("OP2", "", whom("Inquiry on Rivers", "rivers")).expect(200);
    team.as(Persona.OWNER)
        .call("DELETE", "/api/dossiers/" + team.dossier() + "/addressees/rivers")
        .ifMatch(rivers.header("ETag"))
        .send()
        .expect(204);
    JsonObject left = clauses.block("OP2").getJsonArray("addressees").getJsonObject(0);
    assertThat(left.getString("text")).isEqualTo("Inquiry on Rivers");
    assertThat(left.isNull("name")).isTrue();
  }

  @Test
  void aVerbWithoutAStrengthOfItsOwnFollowsTheDossiersScale() {
    lexicon("strengths/en/urge", "{\"grade\":3}");
    String left = "{%s,\"lemma\":\"urge\"}".formatted(span("OP1", "Urges"));
    say("OP1", left, whom("all States", "ohchr")).expect(200);
    assertThat(clauses.strengths("OP1")).containsExactly("dossier 3");
    say("OP1", verb("Urges", 6), "").expect(200);
    assertThat(clauses.strengths("OP1"))
        .as("the built-in grade, chosen by a person")
        .contains("person 6");
  }

  // ---------------------------------------------------------------- refused

  @Test
  void aChangeToAnOlderStateIsRefused() {
    String seen = clauses.block("OP1").getString("etag");
    String address = address("OP1");
    say("OP1", verb("Urges", 2), "").expect(200);
    JsonObject other = said(verb("Urges", 8), "");
    put(analyst, address, seen, other).expectProblem(412, "cut.stale");
    analyst.call("DELETE", address).ifMatch(seen).send().expectProblem(412, "cut.stale");
    analyst.call("PUT", address).json(other).send().expectProblem(428, "ifMatch.missing");
    analyst.call("DELETE", address).send().expectProblem(428, "ifMatch.missing");
    assertThat(clauses.strengths("OP1")).containsExactly("person 2");
  }

  @Test
  void whoMayOnlyReadSaysNothingAndOutsidersSeeNothing() {
    String address = address("OP1");
    String etag = clauses.block("OP1").getString("etag");
    JsonObject wanted = said(verb("Urges", 2), "");
    for (Persona p : List.of(Persona.READER, Persona.TRAINER)) {
      put(team.as(p), address, etag, wanted).expectProblem(403, "forbidden");
      team.as(p).call("DELETE", address).ifMatch(etag).send().expectProblem(403, "forbidden");
    }
    put(team.as(Persona.OUTSIDER), address, etag, wanted).expectProblem(404, "notFound");
    team.as(Persona.OUTSIDER).call("DELETE", address).ifMatch(etag).send().expect(404);
    assertThat(journal()).isEmpty();
    put(team.as(Persona.CURATOR), address, etag, wanted).expect(200);
  }

  @Test
  void whatCannotBeIsRefusedWithCauseAndRemedy() {
    JsonObject before = clauses.block("OP1");
    String elsewhere = "{%s}".formatted(span("OP2", "Requests"));
    remedied(say("OP1", elsewhere, ""), 422, "anatomy.outside");
    remedied(say("OP1", "", elsewhere), 422, "anatomy.outside");
    remedied(say("OP1", "", whom("all States", "nobodyKnown")), 422, "anatomy.addressee");
    remedied(say("OP1", verb("Urges", 9), ""), 400, "json.member");
    remedied(say("OP1", "{\"start\":5,\"end\":5}", ""), 400, "json.member");
    remedied(say("OP1", "{\"start\":5,\"end\":999999}", ""), 400, "json.member");
    remedied(say("OP1", "null", ""), 400, "json.member");
    remedied(say("OP1", "", "null"), 400, "json.member");
    assertThat(clauses.block("OP1")).isEqualTo(before);
    assertThat(journal()).isEmpty();
  }

  @Test
  void anAddresseeThatLeftTheDossierStaysWhereItWasSaid() {
    String rivers = "{\"nameEn\":\"Rivers\",\"nameFr\":\"Rivières\"}";
    Answer set = lexicon("addressees/rivers", rivers);
    say("OP1", verb("Urges", 2), whom("all States", "rivers")).expect(200);
    team.as(Persona.OWNER)
        .call("DELETE", "/api/dossiers/" + team.dossier() + "/addressees/rivers")
        .ifMatch(set.etag())
        .send()
        .expect(204);
    say("OP1", verb("Urges", 3), whom("all States", "rivers")).expect(200);
    assertThat(clauses.entities("OP1")).containsExactly("rivers");
    remedied(
        say("OP2", "", "{%s,\"entity\":\"rivers\"}".formatted(span("OP2", "Inquiry"))),
        422,
        "anatomy.addressee");
  }

  // ---------------------------------------------------------------- taken back

  @Test
  void itIsReadAgainAsTheMachineReadsIt() {
    JsonObject before = clauses.block("OP1");
    say("OP1", "", "").expect(200);
    assertThat(clauses.strengths("OP1")).isEmpty();
    JsonObject now =
        analyst
            .call("DELETE", address("OP1"))
            .ifMatch(clauses.block("OP1").getString("etag"))
            .send()
            .expect(200)
            .json();
    assertThat(now.getBoolean("said")).isFalse();
    assertThat(now.get("verbs")).isEqualTo(before.get("verbs"));
    assertThat(now.get("addressees")).isEqualTo(before.get("addressees"));
    assertThat(journal()).containsExactly("anatomy", "anatomy");
    lexicon("strengths/en/urge", "{\"grade\":3}");
    assertThat(clauses.strengths("OP1")).contains("dossier 3");
  }

  // ---------------------------------------------------------------- saying

  private Answer say(String label, String verbs, String addressees) {
    return put(
        analyst, address(label), clauses.block(label).getString("etag"), said(verbs, addressees));
  }

  private static Answer put(Api api, String address, String etag, JsonObject said) {
    return api.call("PUT", address).ifMatch(etag).json(said).send();
  }

  private static JsonObject said(String verbs, String addressees) {
    return Api.json("{\"verbs\":[" + verbs + "],\"addressees\":[" + addressees + "]}");
  }

  /** A verb of the first clause, or the one that opens the second. */
  private String verb(String words, Integer rank) {
    String label = words.equals("Requests") ? "OP2" : "OP1";
    String lemma = words.equals("Urges") ? "urge" : "request";
    String graded = rank == null ? "" : ",\"rank\":" + rank;
    return "{%s,\"lemma\":\"%s\"%s}".formatted(span(label, words), lemma, graded);
  }

  private String whom(String words, String entity) {
    String label = words.equals("Inquiry on Rivers") ? "OP2" : "OP1";
    return "{%s,\"entity\":\"%s\"}".formatted(span(label, words), entity);
  }

  private String span(String label, String words) {
    int start = place(label, words);
    return "\"start\":%d,\"end\":%d".formatted(start, start + words.length());
  }

  private int place(String label, String words) {
    JsonObject block = clauses.block(label);
    int at = block.getString("text").indexOf(words);
    assertThat(at).as(words).isNotNegative();
    return block.getInt("start") + at;
  }

  private static void remedied(Answer answer, int status, String code) {
    String detail = answer.expectProblem(status, code).json().getString("detail");
    String remedy = answer.json().getString("remedy");
    assertThat(remedy).isNotBlank().isNotEqualTo(detail).doesNotContain("problem.");
  }

  private Answer correct(String op, String label, String member) {
    JsonObject clause = clauses.block(label);
    return analyst
        .call("POST", corrections())
        .ifMatch(clause.getString("etag"))
        .json(
            Api.json(
                "{\"op\":\"%s\",\"clause\":\"%s\",%s}"
                    .formatted(op, clause.getString("id"), member)))
        .send();
  }

  private Answer undo() {
    return analyst.post(corrections() + "/undo", JsonValue.EMPTY_JSON_OBJECT);
  }

  private Answer lexicon(String of, String body) {
    return team.as(Persona.OWNER)
        .call("PUT", "/api/dossiers/" + team.dossier() + "/" + of)
        .ifMatch("\"v0\"")
        .json(Api.json(body))
        .send()
        .expect(201);
  }

  // ---------------------------------------------------------------- what the server has

  private String corrections() {
    return "/api/documents/" + document + "/corrections";
  }

  private String address(String label) {
    return "/api/clauses/" + clauses.block(label).getString("id") + "/anatomy";
  }

  /** What was done, the newest first. */
  private List<String> journal() {
    return analyst.get(corrections()).expect(200).items().stream()
        .map(e -> e.getString("op"))
        .toList();
  }
}
