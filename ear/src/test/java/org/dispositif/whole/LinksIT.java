package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.dispositif.test.Answer;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.Test;

/** Typed links over HTTP, seen from both ends. */
class LinksIT {

  private final Specimens specimens = Specimens.on(Server.shared(), "Links");
  private final JsonObject clause = specimens.clause("OP1");
  private final JsonObject demand = specimens.demands().get(0);

  @Test
  void areSeenFromBothEnds() {
    create(link(clause.getString("url"), demand.getString("url"))).expect(201);

    JsonObject out = only("clause", clause.getString("page"));
    assertThat(out.getString("direction")).isEqualTo("out");
    assertThat(out.getString("relationLabel")).isEqualTo("answers in part");
    JsonObject in = only("demand", demand.getString("id"));
    assertThat(in.getString("direction")).isEqualTo("in");
    assertThat(in.getString("inverseLabel")).isEqualTo("is answered in part by");
    assertThat(in.getJsonObject("source").getString("label")).isEqualTo("OP1");
    assertThat(in.getJsonObject("target").getString("label")).isEqualTo("D1");
  }

  @Test
  void holdOnToWordsOfAClause() {
    String words = clause.getString("text").substring(3, 20);
    JsonObject end =
        Json.createObjectBuilder()
            .add("source", clause.getString("page"))
            .add(
                "selector",
                Json.createObjectBuilder().add("type", "TextQuoteSelector").add("exact", words))
            .build();
    Answer made =
        create(
                Json.createObjectBuilder()
                    .add("source", end)
                    .add("target", demand.getString("id"))
                    .add("relation", "cites")
                    .build())
            .expect(201);
    JsonObject source = made.json().getJsonObject("source");
    assertThat(source.getString("text")).isEqualTo(words);
    assertThat(source.getInt("start")).isEqualTo(clause.getInt("start") + 3);
    JsonObject position = source.getJsonArray("selector").getJsonObject(0);
    assertThat(position.getInt("start")).as("counted in the clause").isEqualTo(3);
  }

  @Test
  void takeWordsByTheirPlaceInTheClause() {
    JsonObject end =
        Json.createObjectBuilder()
            .add("clause", clause.getString("id"))
            .add(
                "selector",
                Json.createObjectBuilder()
                    .add("type", "TextPositionSelector")
                    .add("start", 3)
                    .add("end", 20))
            .build();
    JsonObject made =
        create(
                Json.createObjectBuilder()
                    .add("source", end)
                    .add("target", demand.getString("id"))
                    .add("relation", "cites")
                    .build())
            .expect(201)
            .json();
    assertThat(made.getJsonObject("source").getString("text"))
        .isEqualTo(clause.getString("text").substring(3, 20));
  }

  @Test
  void standInTheTrashUntilTheyComeBack() {
    Answer made = create(link(clause.getString("id"), demand.getString("id"))).expect(201);
    specimens
        .api()
        .call("DELETE", "/api/links/" + made.id())
        .ifMatch(made.etag())
        .send()
        .expect(204);
    List<JsonObject> trash =
        specimens.api().get("/api/dossiers/" + specimens.dossier() + "/trash").expect(200).items();
    assertThat(trash).hasSize(1);
    assertThat(trash.get(0).getString("name")).isEqualTo("OP1 → D1");
    specimens.api().call("POST", trash.get(0).getString("restore")).send().expect(200);
  }

  @Test
  void areMadeOnceHoweverOftenTheSameIsSent() {
    JsonObjectBuilder wanted =
        Json.createObjectBuilder(link(clause.getString("id"), demand.getString("id")))
            .add("id", UUID.randomUUID().toString());
    JsonObject link = wanted.build();
    create(link).expect(201);
    create(link).expect(200);
    create(Json.createObjectBuilder(link).add("rationale", "another").build())
        .expectProblem(409, "id.taken");
  }

  @Test
  void refuseARelationThatIsNone() {
    JsonObject link = link(clause.getString("id"), demand.getString("id"));
    create(Json.createObjectBuilder(link).add("relation", "adores").build())
        .expectProblem(422, "link.relation");
  }

  @Test
  void refuseTwoEndsThatAreTheSame() {
    create(link(clause.getString("id"), clause.getString("page"))).expectProblem(422, "link.same");
  }

  @Test
  void changeAndComeBackFromTheTrash() {
    Answer made = create(link(clause.getString("id"), demand.getString("id"))).expect(201);
    String path = "/api/links/" + made.id();
    Answer changed =
        specimens
            .api()
            .call("PATCH", path)
            .ifMatch(made.etag())
            .mergePatch(
                Json.createObjectBuilder()
                    .add("relation", "contradicts")
                    .add("rationale", JsonValue.NULL)
                    .build())
            .send()
            .expect(200);
    assertThat(changed.json().containsKey("rationale")).isFalse();
    specimens.api().call("DELETE", path).ifMatch(made.etag()).send().expectProblem(412, "stale");
    specimens.api().call("DELETE", path).ifMatch(changed.etag()).send().expect(204);
    specimens.api().get(path).expectProblem(410, "gone");
    specimens.api().call("POST", path + "/restore").send().expect(200);
  }

  @Test
  void waitInTheTrashWithTheirEnd() {
    create(link(clause.getString("url"), demand.getString("url"))).expect(201);
    specimens
        .api()
        .call("DELETE", "/api/demands/" + demand.getString("id"))
        .ifMatch(demand.getString("etag"))
        .send()
        .expect(204);
    assertThat(items("clause", clause.getString("id"))).isEmpty();
    specimens
        .api()
        .call("POST", "/api/demands/" + demand.getString("id") + "/restore")
        .send()
        .expect(200);
    assertThat(items("clause", clause.getString("id"))).hasSize(1);
  }

  private static JsonObject link(String source, String target) {
    return Json.createObjectBuilder()
        .add("source", source)
        .add("target", target)
        .add("relation", "answersInPart")
        .add("rationale", "It names those who testify.")
        .build();
  }

  private Answer create(JsonObject link) {
    return specimens.api().post("/api/links", link);
  }

  private JsonObject only(String end, String value) {
    List<JsonObject> items = items(end, value);
    assertThat(items).hasSize(1);
    return items.get(0);
  }

  private List<JsonObject> items(String end, String value) {
    return specimens.api().get("/api/links?" + end + "=" + value).expect(200).items();
  }
}
