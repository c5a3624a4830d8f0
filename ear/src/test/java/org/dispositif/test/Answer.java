package org.dispositif.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What came back. */
public record Answer(int status, HttpHeaders headers, byte[] bytes) {

  /** Holds the answer against the status; says what was in it when it differs. */
  public Answer expect(Integer... statuses) {
    assertThat(List.of(statuses)).as("status, with body: %s", this).contains(status);
    return this;
  }

  /** A problem document (RFC 9457) with this code, in the shape that every refusal has. */
  public Answer expectProblem(int status, String code) {
    expect(status);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    JsonObject problem = json();
    assertThat(problem.getInt("status")).isEqualTo(status);
    assertThat(problem.getString("code")).isEqualTo(code);
    assertThat(problem.getString("title")).isNotBlank();
    assertThat(problem.getString("detail")).isNotBlank().doesNotContain("problem.");
    return this;
  }

  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public JsonObject json() {
    try (JsonReader reader = Json.createReader(new StringReader(text()))) {
      return reader.readObject();
    }
  }

  /** A header's first value, or nothing as the empty string. */
  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public String etag() {
    return header("ETag");
  }

  /** The id of what came back. */
  public String id() {
    return json().getString("id");
  }

  /** The items of a list. */
  public List<JsonObject> items() {
    return json().getJsonArray("items").getValuesAs(JsonObject.class);
  }

  @Override
  public String toString() {
    String text = text();
    return status + " " + text.substring(0, Math.min(2000, text.length()));
  }
}
