package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/** Two people at the same thing: the second is told, and sees what the first made of it. */
class TwoPeopleIT {

  private final Team team = Team.on(Server.shared());
  private final Api curator = team.as(Persona.CURATOR);
  private final Api owner = team.as(Persona.OWNER);
  private final String resolution = team.specimen("resolution");

  @Test
  void areToldOfEachOtherAtAnAnnotation() {
    Answer made =
        owner.call("POST", "/api/annotations/").annotation(note("At first")).send().expect(201);
    String where = made.header("Location");
    String seenByBoth = curator.call("GET", where).accept(Api.ANNOTATION).send().expect(200).etag();
    owner.call("PUT", where).annotation(note("By one")).ifMatch(seenByBoth).send().expect(200);
    Answer late =
        owner.call("PUT", where).annotation(note("By another")).ifMatch(seenByBoth).send();
    late.expectProblem(412, "stale");
    JsonObject current = late.json().getJsonObject("current");
    assertThat(current.toString()).contains("By one");
    late = owner.call("DELETE", where).ifMatch(seenByBoth).send().expectProblem(412, "stale");
    assertThat(late.json().getJsonObject("current").toString()).contains("By one");
    assertThat(owner.get(where).expect(200).text()).contains("By one");
  }

  private JsonObject note(String comment) {
    return Json.createObjectBuilder()
        .add("@context", "http://www.w3.org/ns/anno.jsonld")
        .add("type", "Annotation")
        .add("body", Json.createObjectBuilder().add("type", "TextualBody").add("value", comment))
        .add("target", owner.base() + "/clauses/" + team.clauses(resolution).get("OP1"))
        .build();
  }

  @Test
  void areToldOfEachOtherAtTheAgreedJudgement() {
    String letter = team.specimen("letter");
    String demand =
        owner
            .get("/api/documents/" + letter + "/demands")
            .expect(200)
            .items()
            .get(0)
            .getString("id");
    String path = "/api/demands/" + demand + "/coverage/" + resolution + "/agreed";
    curator
        .call("PUT", path)
        .header("If-None-Match", "*")
        .json(judged("NONE", "By one"))
        .send()
        .expect(200, 201);
    Answer second =
        owner.call("PUT", path).header("If-None-Match", "*").json(judged("NONE", "By two")).send();
    second.expect(412);
    assertThat(second.json().getJsonObject("current").getString("rationale")).isEqualTo("By one");
    String etag = owner.get(path).expect(200).etag();
    owner.call("PUT", path).json(judged("MENTIONED", "By two")).ifMatch(etag).send().expect(200);
    Answer late = curator.call("PUT", path).json(judged("NONE", "Late")).ifMatch(etag).send();
    late.expectProblem(412, "stale");
    assertThat(late.json().getJsonObject("current").getString("rationale")).isEqualTo("By two");
  }

  private static JsonObject judged(String judgement, String rationale) {
    return Json.createObjectBuilder()
        .add("judgement", judgement)
        .add("rationale", rationale)
        .build();
  }
}
