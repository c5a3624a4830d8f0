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

/** What a dossier says of verbs and addressees, and that all that was read follows it. */
class LexiconIT {

  private static final String RESOLUTION =
      """
      RESOLUTION 9/1

      The Human Rights Council,

      Recalling its earlier work,

      1. Urges all States to act;

      2. Requests the Inquiry on Rivers to report to the Council at its next session;

      3. Beseeches once more the Secretary-General to provide the means;

      4. Decides to remain seized of the matter.
      """;

  private final Team team = Team.on(Server.shared());
  private final Api owner = team.as(Persona.OWNER);
  private String dossier;
  private String document;
  private Clauses clauses;

  @BeforeEach
  void aDossierOfItsOwn() {
    dossier = owner.newDossier("Lexicon");
    document = owner.newDocument(dossier, "resolution", "en", RESOLUTION);
    clauses = new Clauses(owner, document);
  }

  @Test
  void aGradeCountsAtOnceAndIsGivenBack() {
    assertThat(clauses.strength("OP1")).isEqualTo("dispositif 6");
    Answer set = set("strengths/en/urge", "{\"grade\":3,\"source\":\"our reading\"}").expect(201);
    assertThat(set.json().getInt("builtIn")).isEqualTo(6);
    assertThat(clauses.strength("OP1")).isEqualTo("dossier 3");
    call("DELETE", "strengths/en/urge").ifMatch(set.header("ETag")).send().expect(204);
    assertThat(clauses.strength("OP1")).isEqualTo("dispositif 6");
    assertThat(get("strengths/en/urge").getBoolean("own")).isFalse();
  }

  @Test
  void aChangeToAnOlderStateIsShownThePresentOne() {
    set("strengths/en/urge", "{\"grade\":3}").expect(201);
    Answer stale = set("strengths/en/urge", "{\"grade\":2}");
    assertThat(stale.expectProblem(412, "stale").json().getJsonObject("current").getInt("grade"))
        .isEqualTo(3);
    assertThat(
            call("PUT", "strengths/en/urge")
                .without("If-Match")
                .json(Api.json("{\"grade\":2}"))
                .send()
                .status())
        .isEqualTo(428);
  }

  @Test
  void aVerbThatWasAddedOpensClauses() {
    set("strengths/en/beseech", "{\"grade\":6,\"forms\":[\"Beseeches\",\"Beseeches once more\"]}")
        .expect(201);
    JsonObject verb = clauses.block("OP3").getJsonArray("verbs").getJsonObject(0);
    assertThat(verb.getString("text")).isEqualTo("Beseeches once more");
    assertThat(clauses.strength("OP3")).isEqualTo("dossier 6");
    assertThat(clauses.entities("OP3")).containsExactly("secretaryGeneral");
    assertThat(found("means", "beseech")).isEqualTo(1);
  }

  @Test
  void anAddresseeThatWasAddedIsReadNamedAndFoundUntilItGoes() {
    assertThat(clauses.entities("OP2")).doesNotContain("rivers");
    Answer set =
        set(
                "addressees/rivers",
                "{\"nameEn\":\"Inquiry on Rivers\",\"nameFr\":\"Enquête sur les rivières\","
                    + "\"forms\":{\"en\":[\"Inquiry on Rivers\"]}}")
            .expect(201);
    JsonObject who = clauses.block("OP2").getJsonArray("addressees").getJsonObject(0);
    assertThat(who.getString("entity")).isEqualTo("rivers");
    assertThat(who.getString("name")).isEqualTo("Inquiry on Rivers");
    assertThat(facet("rivers")).isEqualTo("Inquiry on Rivers");
    call("DELETE", "addressees/rivers").ifMatch(set.header("ETag")).send().expect(204);
    assertThat(clauses.entities("OP2")).doesNotContain("rivers");
    assertThat(facet("rivers")).isNull();
    owner.get(path("addressees/rivers")).expectProblem(404, "notFound");
  }

  @Test
  void aBuiltInAddresseeIsRenamed() {
    set("addressees/states", "{\"nameEn\":\"Countries\",\"nameFr\":\"Pays\"}").expect(201);
    JsonObject who = clauses.block("OP1").getJsonArray("addressees").getJsonObject(0);
    assertThat(who.getString("entity")).isEqualTo("states");
    assertThat(who.getString("name")).isEqualTo("Countries");
  }

  @Test
  void whomAPersonSetInADemandStands() {
    String letter =
        owner.newDocument(
            dossier,
            "letter",
            "en",
            "Dear members,\n\nWe urge the Inquiry on Rivers to publish its report.\n");
    JsonObject demand = owner.get("/api/documents/" + letter + "/demands").items().get(0);
    String address = "/api/demands/" + demand.getString("id");
    String rivers =
        "{\"nameEn\":\"Rivers\",\"nameFr\":\"Rivières\",\"forms\":{\"en\":[\"Inquiry on"
            + " Rivers\"]}}";
    set("addressees/rivers", rivers).expect(201);
    assertThat(whom(address)).containsExactly("rivers");
    owner
        .call("PATCH", address)
        .ifMatch(owner.get(address).header("ETag"))
        .mergePatch(
            Api.json(
                "{\"addressees\":[{\"text\":\"Inquiry on Rivers\",\"entity\":\"experts\","
                    + "\"start\":%d,\"end\":%d}]}"
                        .formatted(demand.getInt("start"), demand.getInt("end"))))
        .send()
        .expect(200);
    assertThat(whom(address)).containsExactly("experts");
  }

  @Test
  void aCorrectionOfTheCutKeepsNothingOfIt() {
    set("strengths/en/urge", "{\"grade\":3}").expect(201);
    Answer set =
        set(
                "addressees/rivers",
                "{\"nameEn\":\"R\",\"nameFr\":\"R\",\"forms\":{\"en\":[\"Inquiry on Rivers\"]}}")
            .expect(201);
    String clause = clauses.block("OP4").getString("id");
    owner
        .post(
            "/api/documents/" + document + "/corrections",
            Api.json(
                "{\"op\":\"renumber\",\"clause\":\"%s\",\"number\":\"5\",\"expected\":{\"%s\":\"*\"}}"
                    .formatted(clause, clause)))
        .expect(200);
    call("DELETE", "addressees/rivers").ifMatch(set.header("ETag")).send().expect(204);
    assertThat(clauses.entities("OP2")).doesNotContain("rivers");
  }

  @Test
  void aTableGoesOutAndComesBackWithWhatWasChanged() {
    set("strengths/en/urge", "{\"grade\":3}").expect(201);
    String table =
        call("GET", "lexicon/strengths.csv").accept("text/csv").send().expect(200).text();
    assertThat(table).contains("en,urge,3,");
    JsonObject done =
        sheet(table.replace("en,urge,3,", "en,urge,6,").replace("en,request,5,", "en,request,4,"));
    assertThat(done.getInt("changed")).isEqualTo(2);
    assertThat(clauses.strength("OP1")).isEqualTo("dispositif 6");
    assertThat(clauses.strength("OP2")).isEqualTo("dossier 4");
    assertThat(sheet("language;verb;grade\r\nen;urge;2\r\n").getInt("changed")).isEqualTo(1);
    call("POST", "lexicon/strengths.csv")
        .body("text/csv", "language,verb,grade\nen,request,2\nen,urge,9\n")
        .send()
        .expectProblem(422, "lexicon.row");
    assertThat(clauses.strength("OP2")).isEqualTo("dossier 4");
  }

  @Test
  void anotherDossierSaysNothingOfIt() {
    set("strengths/en/urge", "{\"grade\":3}").expect(201);
    JsonObject elsewhere =
        owner.get("/api/dossiers/" + team.dossier() + "/strengths/en/urge").expect(200).json();
    assertThat(elsewhere.getInt("grade")).isEqualTo(6);
  }

  // ---------------------------------------------------------------- asking

  private String path(String of) {
    return "/api/dossiers/" + dossier + "/" + of;
  }

  private Api.Call call(String method, String of) {
    return owner.call(method, path(of));
  }

  private JsonObject get(String of) {
    return owner.get(path(of)).expect(200).json();
  }

  /** As if the dossier had said nothing of it yet. */
  private Answer set(String of, String body) {
    return call("PUT", of).ifMatch("\"v0\"").json(Api.json(body)).send();
  }

  private JsonObject sheet(String table) {
    return call("POST", "lexicon/strengths.csv").body("text/csv", table).send().expect(200).json();
  }

  private List<String> whom(String demand) {
    return owner.get(demand).expect(200).json().getJsonArray("addressees").stream()
        .map(a -> a.asJsonObject().getString("entity", ""))
        .toList();
  }

  private int found(String words, String verb) {
    return owner
        .get("/api/search?q=" + words + "&verb=" + verb + "&dossier=" + dossier)
        .expect(200)
        .json()
        .getInt("total");
  }

  /** What the facet's value is called; null where it is not there. */
  private String facet(String code) {
    return owner
        .get("/api/search?q=report&dossier=" + dossier)
        .expect(200)
        .json()
        .getJsonObject("facets")
        .getJsonArray("addressee")
        .stream()
        .map(JsonValue::asJsonObject)
        .filter(v -> v.getString("value").equals(code))
        .map(v -> v.getString("label"))
        .findFirst()
        .orElse(null);
  }
}
