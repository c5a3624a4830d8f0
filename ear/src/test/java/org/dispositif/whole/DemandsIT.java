package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.UUID;
import org.dispositif.test.Answer;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.Test;

/** Demands over HTTP: found, confirmed, corrected, added, taken away and back. */
class DemandsIT {

  private final Specimens specimens = Specimens.on(Server.shared(), "Demands");
  private final JsonObject first = specimens.demands().get(0);

  @Test
  void areFoundUntilAPersonConfirmsThem() {
    assertThat(first.getString("state")).isEqualTo("FOUND");
    assertThat(patch(first, "state", "CONFIRMED").expect(200).json().getString("state"))
        .isEqualTo("CONFIRMED");
  }

  @Test
  void areNumberedEachUmbrellaBeforeWhatItHolds() {
    List<String> labels =
        specimens.demands().stream().map(d -> d.getString("label")).limit(3).toList();
    assertThat(labels).containsExactly("D1", "D1.1", "D1.2");
  }

  @Test
  void takeNewWordsAndKeepTheirIdentity() {
    Answer corrected =
        call(first)
            .mergePatch(
                Json.createObjectBuilder()
                    .add("start", first.getInt("start"))
                    .add("end", first.getInt("end") - 4)
                    .build())
            .send()
            .expect(200);
    String text = first.getString("text");
    assertThat(corrected.json().getString("text")).isEqualTo(text.substring(0, text.length() - 4));
    assertThat(corrected.id()).isEqualTo(first.getString("id"));
  }

  @Test
  void refuseWordsThatAreNotThere() {
    call(first)
        .mergePatch(Json.createObjectBuilder().add("end", 10_000_000).build())
        .send()
        .expectProblem(422, "anchor.outside");
  }

  @Test
  void tellTheSecondPersonWhatTheFirstDid() {
    patch(first, "wording", "mine").expect(200);
    Answer second = patch(first, "wording", "theirs").expectProblem(412, "stale");
    assertThat(second.json().getJsonObject("current").getString("wording")).isEqualTo("mine");
  }

  @Test
  void askWhichStateAChangeWasMadeTo() {
    specimens
        .api()
        .call("PATCH", path(first))
        .mergePatch(Json.createObjectBuilder().add("state", "REJECTED").build())
        .send()
        .expectProblem(428, "ifMatch.missing");
  }

  @Test
  void areAddedOnceHoweverOftenTheSameIsSent() {
    JsonObject wanted = wanted(UUID.randomUUID(), first.getInt("end") - 3);
    String all = "/api/documents/" + specimens.letter() + "/demands";
    JsonObject made = specimens.api().post(all, wanted).expect(201).json();
    assertThat(made.getString("state")).isEqualTo("CONFIRMED");
    assertThat(made.getString("origin")).isEqualTo("PERSON");
    specimens.api().post(all, wanted).expect(200);
    JsonObject other = wanted(UUID.fromString(wanted.getString("id")), wanted.getInt("end") - 1);
    specimens.api().post(all, other).expectProblem(409, "id.taken");
  }

  @Test
  void comeBackFromTheTrash() {
    specimens.api().call("DELETE", path(first)).ifMatch(first.getString("etag")).send().expect(204);
    specimens.api().get(path(first)).expectProblem(410, "gone");
    specimens.api().call("POST", path(first) + "/restore").send().expect(200);
    specimens.api().get(path(first)).expect(200);
  }

  @Test
  void cannotHangUnderThemselves() {
    patch(first, "parent", first.getString("url")).expectProblem(422, "demand.parent");
  }

  private JsonObject wanted(UUID id, int end) {
    JsonObjectBuilder wanted = Json.createObjectBuilder().add("id", id.toString());
    return wanted.add("start", first.getInt("start")).add("end", end).build();
  }

  private Answer patch(JsonObject demand, String member, String value) {
    return call(demand).mergePatch(Json.createObjectBuilder().add(member, value).build()).send();
  }

  private org.dispositif.test.Api.Call call(JsonObject demand) {
    return specimens.api().call("PATCH", path(demand)).ifMatch(demand.getString("etag"));
  }

  private static String path(JsonObject demand) {
    return "/api/demands/" + demand.getString("id");
  }
}
