package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.List;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.Test;

/** Suggestions over HTTP: what may answer a demand in a resolution, and what is refused. */
class SuggestionIT {

  private final Specimens specimens = Specimens.on(Server.shared(), "Suggestions");

  @Test
  void ranksClausesByWordsAddresseeAndActionAndSaysWhy() {
    JsonObject first = suggestions(demand("to publish")).get(0);
    assertThat(first.getString("label")).isEqualTo("OP5");
    assertThat(first.getBoolean("strong")).isTrue();
    assertThat(first.getString("clause")).isEqualTo(specimens.clause("OP5").getString("url"));
    assertThat(codes(first)).contains("sameAddressee", "sameAction", "sameWords");
    assertThat(first.getJsonArray("reasons").getString(0)).contains("Secretary-General");
    assertThat(first.getString("order")).isEqualTo("after");
  }

  @Test
  void aClauseThatOnlySharesWordsIsNoLikelyAnswer() {
    JsonObject demand = demand("travel fund");
    JsonObject answer = specimens.api().get(path(demand)).expect(200).json();
    assertThat(answer.getBoolean("nothing")).isTrue();
    assertThat(suggestions(demand)).isNotEmpty().noneMatch(s -> s.getBoolean("strong"));
    assertThat(suggestions(demand).get(0).getBoolean("warning")).isTrue();
    assertThat(suggestions(demand).get(0).getJsonArray("warnings")).isNotEmpty();
  }

  @Test
  void whatPeopleLinkedComesFirst() {
    JsonObject demand = demand("special envoy");
    JsonObject link =
        Json.createObjectBuilder()
            .add("source", specimens.clause("OP3").getString("url"))
            .add("target", demand.getString("url"))
            .add("relation", "answersInPart")
            .build();
    specimens.api().post("/api/links", link).expect(201);
    JsonObject first = suggestions(demand).get(0);
    assertThat(first.getString("label")).isEqualTo("OP3");
    assertThat(codes(first)).startsWith("link");
  }

  @Test
  void whatWasRefusedComesLastUntilItIsTakenBack() {
    JsonObject demand = demand("to publish");
    String refusal =
        "/api/demands/"
            + demand.getString("id")
            + "/suggestions/"
            + specimens.clause("OP5").getString("id")
            + "/refusal";
    specimens.api().call("PUT", refusal).send().expect(204);
    specimens.api().call("PUT", refusal).send().expect(204);
    List<JsonObject> refused = suggestions(demand);
    JsonObject last = refused.get(refused.size() - 1);
    assertThat(last.getString("label")).isEqualTo("OP5");
    assertThat(last.getBoolean("declined")).isTrue();
    assertThat(last.getBoolean("strong")).isFalse();
    specimens.api().call("DELETE", refusal).send().expect(204);
    assertThat(suggestions(demand).get(0).getBoolean("declined")).isFalse();
  }

  @Test
  void aLetterAnswersNothing() {
    String on = "/api/demands/" + demand("to publish").getString("id") + "/suggestions?resolution=";
    specimens.api().get(on + specimens.letter()).expectProblem(422, "coverage.notResolution");
  }

  @Test
  void aDemandAndAResolutionMeetThroughTheVersionInTheDemandsLanguage() {
    String english =
        document(
            "resolution",
            "A/RES/91/7\n\nTide tables\n\nThe General Assembly,\n\n1. Thanks the pilots of all"
                + " harbours;\n\n2. Requests the Secretary-General to publish the tide tables each"
                + " year.");
    document(
        "resolution",
        "A/RES/91/7\n\n"
            + "Tables des mar\u00e9es\n\n"
            + "L'Assembl\u00e9e g\u00e9n\u00e9rale,\n\n"
            + "1. Remercie les pilotes de tous les ports ;\n\n"
            + "2. Prie le Secr\u00e9taire g\u00e9n\u00e9ral de publier chaque ann\u00e9e les tables"
            + " des mar\u00e9es.");
    String letter =
        document(
            "letter",
            "Monsieur le Secr\u00e9taire g\u00e9n\u00e9ral,\n\n"
                + "Nous demandons au Secr\u00e9taire g\u00e9n\u00e9ral de publier chaque ann\u00e9e"
                + " les tables des mar\u00e9es.\n\n"
                + "Les pilotes");
    String demand =
        specimens
            .api()
            .get("/api/documents/" + letter + "/demands")
            .expect(200)
            .items()
            .get(0)
            .asJsonObject()
            .getString("id");
    JsonObject first =
        specimens
            .api()
            .get("/api/demands/" + demand + "/suggestions?resolution=" + english)
            .expect(200)
            .json()
            .getJsonArray("suggestions")
            .getJsonObject(0);
    assertThat(first.getString("label")).isEqualTo("OP2");
    assertThat(first.getString("text")).contains("tide tables");
    assertThat(first.getString("document")).endsWith(english);
    assertThat(first.getJsonArray("reasons").toString()).contains("mar\u00e9es");
    assertThat(first.getBoolean("strong")).isTrue();
  }

  @Test
  void aClauseHasItsTwinInAnotherText() {
    String other = other("Urges the Secretary-General to publish tide charts every month");
    String clause =
        clause(other("Requests the Secretary-General to publish tide charts every year"));
    JsonObject twin = goingWith(clause, "?with=" + other).get(0);
    assertThat(twin.getString("clause")).endsWith(clause(other));
    assertThat(twin.getString("document")).endsWith(other);
    assertThat(twin.getString("place")).isEqualTo("OP2");
    assertThat(twin.getBoolean("strong")).isTrue();
    assertThat(codes(twin)).containsExactly("near", "stronger");
    assertThat(twin.getJsonObject("twin").getString("kind")).isEqualTo("near");
    assertThat(goingWith(clause, "?with=" + specimens.letter())).isEmpty();
    specimens.api().get("/api/clauses/" + clause + "/suggestions?with=" + clause).expect(404);
    specimens.api().get("/api/clauses/" + clause + "/suggestions?limit=0").expect(400);
  }

  @Test
  void aClauseHasRelatedParagraphsUntilTheyAreRefused() {
    String clause = clause(other("Requests the pilots of all harbours to sound the channel buoys"));
    JsonObject related = goingWith(clause, "").get(0);
    assertThat(related.getString("label")).isEqualTo("OP1");
    assertThat(related.getBoolean("strong")).isTrue();
    assertThat(related.containsKey("twin")).isFalse();
    assertThat(codes(related)).contains("sameWords");
    String refusal =
        "/api/clauses/"
            + clause
            + "/suggestions/"
            + related.getString("clause").replaceFirst(".*/", "")
            + "/refusal";
    specimens.api().call("PUT", refusal).send().expect(204);
    JsonObject refused = goingWith(clause, "").get(0);
    assertThat(refused.getBoolean("declined")).isTrue();
    assertThat(refused.getBoolean("strong")).isFalse();
    specimens.api().call("DELETE", refusal).send().expect(204);
    assertThat(goingWith(clause, "").get(0).getBoolean("declined")).isFalse();
  }

  /** A resolution whose second operative paragraph this is. */
  private String other(String clause) {
    String text =
        "The General Assembly,\n\n1. Thanks the pilots of all harbours who sound the channel"
            + " buoys at night;\n\n2. "
            + clause
            + ".";
    return document("resolution", text);
  }

  private String document(String kind, String text) {
    return specimens.api().newDocument(specimens.dossier(), kind, text);
  }

  private String clause(String document) {
    return specimens
        .api()
        .get("/api/documents/" + document + "/clauses")
        .expect(200)
        .items()
        .stream()
        .filter(c -> "OP2".equals(c.getString("label", null)))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private List<JsonObject> goingWith(String clause, String query) {
    return specimens
        .api()
        .get("/api/clauses/" + clause + "/suggestions" + query)
        .expect(200)
        .json()
        .getJsonArray("suggestions")
        .getValuesAs(JsonObject.class);
  }

  private JsonObject demand(String words) {
    return specimens.demands().stream()
        .filter(d -> d.getString("text").contains(words))
        .findFirst()
        .orElseThrow();
  }

  private List<JsonObject> suggestions(JsonObject demand) {
    return specimens
        .api()
        .get(path(demand))
        .expect(200)
        .json()
        .getJsonArray("suggestions")
        .getValuesAs(JsonObject.class);
  }

  private String path(JsonObject demand) {
    return "/api/demands/"
        + demand.getString("id")
        + "/suggestions?resolution="
        + specimens.resolution();
  }

  private static List<String> codes(JsonObject suggestion) {
    return suggestion.getJsonArray("codes").getValuesAs(JsonString.class).stream()
        .map(JsonString::getString)
        .toList();
  }
}
