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
