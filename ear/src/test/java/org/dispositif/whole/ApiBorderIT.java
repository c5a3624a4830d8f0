package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What all resources of the API share, seen at dossiers. */
class ApiBorderIT {

  private static final String JSON = "application/json";
  private final Api api = Server.shared().admin();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"title\": \"a\", \"titel\": \"b\"} | 400 | json.unknown",
        "{\"title\": 5} | 400 | json.member",
        "{\"title\": {\"a\": 1}} | 400 | json.member",
        "{\"title\": \"a\", \"visibility\": \"SECRET\"} | 400 | json.value",
        "{\"title\": \"a\", \"id\": \"7\"} | 400 | json.value",
        "{\"title\": \"a\" | 400 | json.syntax",
        "[\"a\"] | 400 | json.shape",
        "null | 400 | json.object",
        "{\"title\": \"\\u0000\"} | 400 | json.character",
        "{\"title\": \"  \"} | 422 | dossier.title"
      })
  void tellsWhatIsWrongWithABody(String body, int status, String code) {
    api.call("POST", "/api/dossiers").body(JSON, body).send().expectProblem(status, code);
  }

  @Test
  void boundsWhatItReads() {
    String deep = "[".repeat(200) + "]".repeat(200);
    api.call("POST", "/api/dossiers").body(JSON, deep).send().expectProblem(400, "json.deep");
    String large = "{\"title\": \"" + "x".repeat(3_000_000) + "\"}";
    api.call("POST", "/api/dossiers").body(JSON, large).send().expectProblem(413, "json.tooLarge");
    byte[] latin = {'{', '"', (byte) 0xe9, '"', ':', '1', '}'};
    api.call("POST", "/api/dossiers").body(JSON, latin).send().expectProblem(400, "json.utf8");
  }

  @Test
  void knowsItsParameters() {
    api.get("/api/dossiers?limt=5").expectProblem(400, "parameter.unknown");
    api.get("/api/dossiers?limit=many").expectProblem(400, "parameter.value");
    api.get("/api/dossiers?limit=501").expectProblem(400, "limit");
    api.get("/api/dossiers?after=somewhere").expectProblem(400, "parameter");
  }

  @Test
  void readsEveryKindOfText() {
    Map<String, String> bodies =
        Map.of(
            "text/html", "<h1>Open letter</h1><p>We urge all States to act.</p>",
            "text/markdown", "# Open letter\n\nWe urge all States to act.",
            "application/rtf", "{\\rtf1\\ansi Open letter\\par We urge all States to act.\\par}",
            "application/xml",
                "<letter><p>Open letter</p><p>We urge all States to act.</p></letter>",
            "text/plain", "Open letter\n\nWe urge all States to act.");
    bodies.forEach(
        (type, body) -> {
          String path = "/api/segmentation?kind=letter";
          var read = api.call("POST", path).body(type, body).send().expect(200).json();
          assertThat(read.getString("text")).as(type).contains("We urge all States to act.");
        });
  }

  @Test
  void answersWhatItDoesNotHaveWithAProblem() {
    api.get("/api/nothing").expectProblem(404, "notFound");
    api.get("/api/dossiers/not-an-id").expectProblem(404, "notFound");
    api.call("PUT", "/api/dossiers").body(JSON, "{}").send().expectProblem(405, "methodNotAllowed");
    api.call("GET", "/api/dossiers")
        .accept("text/turtle")
        .send()
        .expectProblem(406, "notAcceptable");
    api.call("POST", "/api/dossiers").text("a").send().expectProblem(415, "mediaType");
  }

  @Test
  void speaksTheCallersLanguage() {
    JsonObject french =
        api.call("GET", "/api/nothing").header("Accept-Language", "fr-CA, en;q=0.5").send().json();
    JsonObject english =
        api.call("GET", "/api/nothing").header("Accept-Language", "en").send().json();
    assertThat(french.getString("detail")).isNotEqualTo(english.getString("detail"));
    assertThat(french.getString("code")).isEqualTo(english.getString("code"));
  }

  @Test
  void changesOnlyWhatTheCallerHasRead() {
    Answer made = dossier();
    String address = made.header("Location");
    JsonObject change = Json.createObjectBuilder().add("title", "Another").build();
    api.call("PATCH", address).mergePatch(change).send().expectProblem(428, "ifMatch.missing");
    api.call("PATCH", address)
        .body(JSON, "{}")
        .ifMatch(made.etag())
        .send()
        .expectProblem(415, "mediaType");
    Answer changed =
        api.call("PATCH", address).mergePatch(change).ifMatch(made.etag()).send().expect(200);
    assertThat(changed.json().getString("etag")).isEqualTo(changed.etag());
    Answer stale =
        api.call("PATCH", address)
            .mergePatch(change)
            .ifMatch(made.etag())
            .send()
            .expectProblem(412, "stale");
    JsonObject current = stale.json().getJsonObject("current");
    assertThat(current.getString("etag")).isEqualTo(changed.etag());
    assertThat(current.getString("url")).isEqualTo(address);
  }

  @Test
  void removesByAPatchWhatIsNull() {
    JsonObject described =
        Json.createObjectBuilder().add("title", "a").add("description", "b").build();
    Answer made = api.post("/api/dossiers", described).expect(201);
    JsonObject change = Json.createObjectBuilder().addNull("description").build();
    Answer changed =
        api.call("PATCH", made.header("Location"))
            .mergePatch(change)
            .ifMatch("*")
            .send()
            .expect(200);
    assertThat(changed.json()).doesNotContainKey("description");
    assertThat(changed.json().getString("title")).isEqualTo("a");
  }

  @Test
  void leadsOnThroughALongList() {
    dossier();
    dossier();
    Answer first = api.get("/api/dossiers?limit=1").expect(200);
    assertThat(first.items()).hasSize(1);
    assertThat(first.json().getInt("total")).isGreaterThan(1);
    String next = first.header("Link").replaceFirst("<([^>]*)>.*", "$1");
    assertThat(first.header("Link")).contains("rel=\"next\"");
    assertThat(api.get(next).expect(200).items().get(0).getString("id"))
        .isNotEqualTo(first.items().get(0).getString("id"));
  }

  @Test
  void describesItself() {
    Answer described = api.call("GET", "/openapi?format=JSON").accept(JSON).send().expect(200);
    assertThat(described.json().getJsonObject("info").getString("title")).isEqualTo("Dispositif");
    described
        .json()
        .getJsonObject("paths")
        .forEach(
            (path, item) ->
                item.asJsonObject()
                    .forEach(
                        (method, operation) -> {
                          if (!method.equals("parameters")) {
                            assertThat(operation.asJsonObject())
                                .as(method + " " + path)
                                .containsKey("summary");
                          }
                        }));
  }

  @Test
  void saysWhatACorrectedClauseLooksLike() {
    String described =
        api.call("GET", "/openapi?format=JSON")
            .accept(JSON)
            .send()
            .expect(200)
            .json()
            .getValue("/paths/~1api~1clauses~1{id}~1anatomy/put/responses/200")
            .toString();
    assertThat(described).contains("#/components/schemas/BlockItem");
  }

  private Answer dossier() {
    JsonObject wanted = Json.createObjectBuilder().add("title", "Border").build();
    return api.post("/api/dossiers", wanted).expect(201);
  }
}
