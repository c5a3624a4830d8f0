package org.dispositif.whole;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.test.Api;

/**
 * What the pictures show of work in a specimen dossier: a presentation, an exercise, an assignment
 * that two people read blind. Made when first asked for.
 *
 * @param mate the second of the two
 */
record Showpieces(Api owner, Api mate, String dossier, String resolution, boolean french) {

  private static final JsonObject NOTHING = Json.createObjectBuilder().build();

  String presentation() {
    return there("/api/presentations?dossier=" + dossier, this::show);
  }

  String exercise() {
    return there("/api/dossiers/" + dossier + "/exercises", this::ask);
  }

  String assignment() {
    return there("/api/dossiers/" + dossier + "/assignments", this::assign);
  }

  /** The first of a list, or what is made now. */
  private String there(String list, Supplier<String> made) {
    List<JsonObject> items = owner.get(list).expect(200).items();
    return items.isEmpty() ? made.get() : items.get(0).getString("id");
  }

  private String show() {
    JsonObject wanted = titled("A course on access", "Un cours sur l’accès");
    JsonObject in = Json.createObjectBuilder(wanted).add("dossier", dossier).build();
    String path = "/api/presentations/" + owner.post("/api/presentations", in).expect(201).id();
    Map<String, JsonObject> clauses = clauses();
    scene(path, "COMPARISON", clauses.get("OP1"), clauses.get("OP3"));
    scene(path, "CLAUSE", clauses.get("OP7"));
    scene(path, "CLAUSE", clauses.get("OP5"));
    return path.replaceFirst(".*/", "");
  }

  private void scene(String path, String kind, JsonObject... clauses) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    Stream.of(clauses).forEach(c -> all.add(c.getString("id")));
    JsonObjectBuilder scene = Json.createObjectBuilder().add("kind", kind).add("clauses", all);
    owner.post(path + "/scenes", scene.build()).expect(201);
  }

  private String ask() {
    JsonObject wanted = titled("Preamble or operative part?", "Préambule ou dispositif ?");
    String id = owner.post("/api/dossiers/" + dossier + "/exercises", wanted).expect(201).id();
    for (String kind : List.of("KIND", "ADDRESSEES")) {
      JsonObjectBuilder question = Json.createObjectBuilder().add("kind", kind);
      owner
          .post("/api/exercises/" + id + "/questions", question.add("document", resolution).build())
          .expect(201);
    }
    return id;
  }

  /** Both mark duties: once the same words, once others, once only one of them. */
  private String assign() {
    String login = mate.get("/api/me").json().getString("login");
    JsonObjectBuilder member =
        Json.createObjectBuilder().add("login", login).add("role", "ANALYST");
    owner.post("/api/dossiers/" + dossier + "/members", member.build()).expect(200, 201);
    JsonArrayBuilder people =
        Json.createArrayBuilder().add(owner.get("/api/me").id()).add(mate.get("/api/me").id());
    JsonObject wanted =
        Json.createObjectBuilder(titled("Mark the duties", "Marquer les obligations"))
            .add("kind", "ANNOTATE")
            .add("documents", Json.createArrayBuilder().add(resolution))
            .add("people", people)
            .build();
    String id = owner.post("/api/dossiers/" + dossier + "/assignments", wanted).expect(201).id();
    mark(owner, "OP1", 1, 6);
    mark(mate, "OP1", 1, 6);
    mark(owner, "OP5", 1, 4);
    mark(mate, "OP5", 2, 9);
    mark(owner, "OP6", 1, 5);
    owner.post("/api/assignments/" + id + "/open", NOTHING).expect(200);
    return id;
  }

  /** Some words of a clause, counted from 0; its number is one. */
  private void mark(Api by, String label, int first, int end) {
    JsonObject clause = clauses().get(label);
    String[] all = clause.getString("text").split(" ");
    int start = String.join(" ", List.of(all).subList(0, first)).length() + 1;
    int length = String.join(" ", List.of(all).subList(first, end)).length();
    JsonObjectBuilder words =
        Json.createObjectBuilder()
            .add("type", "TextPositionSelector")
            .add("start", start)
            .add("end", start + length);
    JsonObject note =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add("motivation", "tagging")
            .add(
                "body",
                Json.createObjectBuilder()
                    .add("type", "TextualBody")
                    .add("value", french ? "obligation" : "duty"))
            .add(
                "target",
                Json.createObjectBuilder()
                    .add("source", by.base() + "/clauses/" + clause.getString("id"))
                    .add("selector", words))
            .build();
    by.call("POST", "/api/annotations/").annotation(note).send().expect(201);
  }

  private JsonObject titled(String english, String inFrench) {
    return Json.createObjectBuilder().add("title", french ? inFrench : english).build();
  }

  private Map<String, JsonObject> clauses() {
    return owner.get("/api/documents/" + resolution + "/clauses?limit=500").items().stream()
        .filter(c -> c.containsKey("label") && !c.isNull("label"))
        .collect(Collectors.toMap(c -> c.getString("label"), c -> c));
  }
}
