package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.stream.IntStream;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;

/** Somebody with a phone: what the server set as cookie comes back with each call. */
final class Phone {

  private final Api nobody;
  private final String cookie;
  private final JsonObject taking;

  Phone(Api nobody, String code, String nickname) {
    this.nobody = nobody;
    Answer joined = enter(nobody, code, nickname).expect(201);
    cookie = joined.header("Set-Cookie").replaceFirst(";.*", "");
    assertThat(joined.header("Set-Cookie")).containsIgnoringCase("HttpOnly");
    taking = joined.json();
  }

  static Answer enter(Api nobody, String code, String nickname) {
    return nobody.post(
        "/api/join",
        Json.createObjectBuilder().add("code", code).add("nickname", nickname).build());
  }

  JsonObject question(int at) {
    return taking.getJsonArray("questions").getJsonObject(at);
  }

  Answer give(JsonObject question, JsonObject solution, boolean handIn) {
    JsonObject given =
        Json.createObjectBuilder().add("solution", solution).add("handIn", handIn).build();
    return nobody
        .call("PUT", "/api/join/answers/" + question.getString("id"))
        .header("Cookie", cookie)
        .json(given)
        .send();
  }

  JsonObject look() {
    return nobody.call("GET", "/api/join").header("Cookie", cookie).send().expect(200).json();
  }

  static JsonObject values(int... values) {
    JsonArrayBuilder array = Json.createArrayBuilder();
    IntStream.of(values).forEach(array::add);
    return Json.createObjectBuilder().add("values", array).build();
  }

  /** How many passages a question has. */
  static int size(JsonObject question) {
    return question.getJsonObject("question").getJsonArray("passages").size();
  }
}
