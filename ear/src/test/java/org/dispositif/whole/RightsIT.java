package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dispositif.dossier.Permission;
import org.dispositif.dossier.Role;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Pages;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who may do what, at every operation of the API and every page: {@code rights.txt} is held against
 * the running product, and the product's own lists against {@code rights.txt}.
 */
class RightsIT {

  private static final String STALE = "\"v999999\"";

  /** The state of a thing that nobody has changed since it was made. */
  private static final String FRESH = "\"v0\"";

  /** Folders whose names are also addresses. */
  private static final Set<String> WITH_PAGE = Set.of("/desk", "/account", "/comparison");

  /** The views that need no account, and what they answer without more. */
  private static final Map<String, Integer> PUBLIC =
      Map.of(
          "/account/signin.xhtml",
          200,
          "/account/invitation.xhtml",
          404,
          "/exercise/join.xhtml",
          200);

  private static final Path WEB = Path.of("../web/src/main");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "new Address\\(\\s*((?:\"[^\"]*\"|ID|SECRET|[\\s+])+),\\s*\"([^\"?]*)[^\"]*\"\\)");

  private static Team team;
  private static Map<String, String> things;
  private static final Map<Persona, Pages> SESSIONS = new HashMap<>();

  /** A row of the table. */
  record Row(String method, String path, String who, int status, String type, String body) {

    static Row of(String line) {
      String[] c = line.strip().split("\\s+", 6);
      return new Row(
          c[0],
          c[1],
          c[2],
          Integer.parseInt(c[3]),
          c.length > 4 ? c[4] : "",
          c.length > 5 ? c[5] : "");
    }

    /** What it stands for in the product's own list. */
    String operation() {
      return RightsIT.operation(method, path.replaceFirst("\\?.*", ""));
    }

    boolean page() {
      return method.equals("PAGE");
    }

    @Override
    public String toString() {
      return method + " " + path;
    }
  }

  @BeforeAll
  static void dossier() {
    team = Team.on(Server.shared());
    Api owner = team.as(Persona.OWNER);
    things = new HashMap<>(Map.of("dossier", team.dossier(), "base", owner.base().toString()));
    things.put("resolution", team.specimen("resolution"));
    things.put("letter", team.specimen("letter"));
    things.put("clause", team.clauses(things.get("resolution")).get("OP1"));
    things.put(
        "demand",
        owner.get("/api/documents/" + letter() + "/demands").items().get(0).getString("id"));
    things.put("owner", owner.get("/api/me").id());
    JsonObjectBuilder link =
        Json.createObjectBuilder()
            .add("source", things.get("clause"))
            .add("target", things.get("demand"))
            .add("relation", "answersInPart");
    things.put("link", owner.post("/api/links", link.build()).expect(201).id());
    JsonObject tag = Json.createObjectBuilder().add("name", "Rights").build();
    things.put(
        "tag", owner.post("/api/dossiers/" + team.dossier() + "/tags", tag).expect(201).id());
    things.put("annotation", annotation(owner));
    things.put("job", job(owner));
    things.put("assignment", assignment(owner));
    presentation(owner);
    round(owner);
    signatories(owner);
    owner
        .call(
            "PUT",
            "/api/demands/"
                + things.get("demand")
                + "/coverage/"
                + things.get("resolution")
                + "/agreed")
        .header("If-None-Match", "*")
        .json(Json.createObjectBuilder().add("judgement", "NONE").build())
        .send()
        .expect(200, 201);
  }

  /** An organisation and a person under names that stand in no other dossier. */
  private static void signatories(Api owner) {
    String name = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    String text =
        Team.specimenText("en", "letter")
            .replace("4. Network of the Seven Fords", "4. Network of the " + name)
            .replace("11. Amara Lindholt, lawyer", "11. Amara " + name + ", lawyer");
    String id = owner.newDocument(team.dossier(), "letter", text);
    for (JsonObject s : owner.get("/api/documents/" + id + "/signatories").items()) {
      if (s.getString("organization", "").contains(name)) {
        things.put("organization", s.getString("organizationUrl").replaceFirst(".*/", ""));
      }
      if (s.getString("person", "").contains(name)) {
        things.put("person", s.getString("person").replace(" ", "%20"));
      }
    }
  }

  private static void presentation(Api owner) {
    JsonObject wanted =
        Json.createObjectBuilder().add("dossier", team.dossier()).add("title", "Rights").build();
    things.put("presentation", owner.post("/api/presentations", wanted).expect(201).id());
    JsonObject scene =
        Json.createObjectBuilder().add("kind", "HEADING").add("title", "Rights").build();
    String scenes = "/api/presentations/" + things.get("presentation") + "/scenes";
    things.put("scene", owner.post(scenes, scene).expect(201).id());
  }

  /** In the open, so that everybody who reads the dossier sees it. */
  private static String assignment(Api owner) {
    var wanted =
        Json.createObjectBuilder()
            .add("title", "rights")
            .add("kind", "JUDGE")
            .add("blind", false)
            .add(
                "documents",
                Json.createArrayBuilder().add(things.get("letter")).add(things.get("resolution")))
            .add("people", Json.createArrayBuilder().add(things.get("owner")));
    String path = "/api/dossiers/" + team.dossier() + "/assignments";
    return owner.post(path, wanted.build()).expect(201).id();
  }

  /** An import that is over. */
  private static String job(Api owner) {
    String path = "/api/dossiers/" + team.dossier() + "/imports?filename=garden.txt";
    String id =
        owner
            .call("POST", path)
            .body("application/octet-stream", "1. Decides to remain seized of the garden.")
            .send()
            .expect(202)
            .id();
    return Imports.untilOver(owner, id).getString("id");
  }

  /** An exercise with a question, and an open round of it. */
  private static void round(Api owner) {
    JsonObject title = Json.createObjectBuilder().add("title", "Rights").build();
    Answer made = owner.post("/api/dossiers/" + team.dossier() + "/exercises", title).expect(201);
    JsonObjectBuilder question =
        Json.createObjectBuilder().add("kind", "KIND").add("document", things.get("resolution"));
    String exercise = "/api/exercises/" + made.id();
    things.put("exercise", made.id());
    JsonObject asked = owner.post(exercise + "/questions", question.build()).expect(201).json();
    things.put("question", asked.getJsonArray("questions").getJsonObject(0).getString("id"));
    JsonObject none = Json.createObjectBuilder().build();
    things.put("round", owner.post(exercise + "/rounds", none).expect(201).id());
  }

  private static String letter() {
    return things.get("letter");
  }

  private static String annotation(Api owner) {
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add("target", owner.base() + "/clauses/" + things.get("clause"))
            .build();
    String location =
        owner
            .call("POST", "/api/annotations/")
            .annotation(wanted)
            .send()
            .expect(201)
            .header("Location");
    return location.replaceFirst(".*/", "");
  }

  static List<Row> rows() throws IOException {
    try (InputStream in = RightsIT.class.getResourceAsStream("rights.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(l -> !l.isBlank() && !l.startsWith("#"))
          .map(Row::of)
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void isGivenToTheRightPeople(Row row) {
    Map<String, Integer> expected = new TreeMap<>();
    Map<String, Integer> seen = new TreeMap<>();
    expected.put("ANONYMOUS", row.who.equals("EVERYBODY") ? row.status : row.page() ? 302 : 401);
    seen.put(
        "ANONYMOUS",
        row.page() ? anonymousPage(row) : call(Server.shared().anonymous(), row, false));
    for (Persona p : Persona.values()) {
      expected.put(p.name(), expected(row, p));
      seen.put(
          p.name(),
          row.page()
              ? session(p).get(filled(row.path)).status()
              : call(team.as(p), row, may(row, p)));
    }
    assertThat(seen).isEqualTo(expected);
  }

  @Test
  void isSaidForEveryOperationOfTheApi() throws IOException {
    JsonObject paths =
        Server.shared().anonymous().get("/openapi").expect(200).json().getJsonObject("paths");
    Set<String> methods = Set.of("get", "post", "put", "patch", "delete");
    Set<String> operations = new HashSet<>();
    paths.forEach(
        (path, item) ->
            item.asJsonObject().keySet().stream()
                .filter(methods::contains)
                .forEach(m -> operations.add(operation(m, path))));
    assertThat(operations).as("operations of /openapi").hasSizeGreaterThan(40);
    expectSame(rows().stream().filter(r -> !r.page()), operations);
  }

  private static void expectSame(Stream<Row> rows, Set<String> product) {
    Set<String> said = rows.map(Row::operation).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>(product);
    missing.removeAll(said);
    assertThat(missing).as("without a row in rights.txt").isEmpty();
    said.removeAll(product);
    assertThat(said).as("in rights.txt, and no longer in the product").isEmpty();
  }

  private static String operation(String method, String path) {
    String plain = path.replaceAll("\\{[^}]*}", "{}").replaceFirst("(?<=.)/$", "");
    return method.toUpperCase(java.util.Locale.ROOT) + " " + plain;
  }

  @Test
  void isSaidForEveryPage() throws IOException {
    List<MatchResult> addresses = addresses();
    expectSame(
        rows().stream().filter(Row::page),
        addresses.stream().map(a -> "PAGE " + address(a.group(1))).collect(Collectors.toSet()));
    assertThat(views())
        .as("views in the page folders; each needs its address")
        .isEqualTo(
            addresses.stream()
                .map(a -> a.group(2))
                .filter(v -> v.endsWith(".xhtml"))
                .collect(Collectors.toSet()));
  }

  /** {@code "/dossiers/" + ID + "/tags/?"} as {@code /dossiers/{}/tags}. */
  private static String address(String source) {
    return source
        .replaceAll("[\"\\s+]", "")
        .replaceAll("ID|SECRET", "{}")
        .replaceFirst("/\\?$", "");
  }

  private static List<MatchResult> addresses() throws IOException {
    String source = Files.readString(WEB.resolve("java/org/dispositif/web/page/Addresses.java"));
    return ADDRESS.matcher(source).results().toList();
  }

  private static Set<String> views() throws IOException {
    Path root = WEB.resolve("webapp");
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(p -> p.toString().endsWith(".xhtml"))
          .map(p -> "/" + root.relativize(p).toString().replace('\\', '/'))
          .filter(v -> !v.startsWith("/WEB-INF/") && !v.startsWith("/resources/"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void isNotToBeHadByTheViewsOwnAddress() throws IOException {
    for (String view : views()) {
      int status = Server.shared().pages().get(view).status();
      assertThat(status).as(view).isIn(302, PUBLIC.getOrDefault(view, 302));
      assertThat(session(Persona.OUTSIDER).get(view).status()).as(view).isLessThan(500);
    }
  }

  @Test
  void isNeverAskedForAFolder() throws IOException {
    Pages reader = session(Persona.READER);
    for (String folder : folders()) {
      int status = reader.get(folder + "/").status();
      assertThat(status).as(folder).isEqualTo(WITH_PAGE.contains(folder) ? 200 : 404);
    }
  }

  /** Of the whole application: "/desk", "/resources/scripts". */
  private static Set<String> folders() throws IOException {
    Path root = WEB.resolve("webapp");
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isDirectory)
          .filter(p -> !p.equals(root))
          .map(p -> "/" + root.relativize(p).toString().replace('\\', '/'))
          .collect(Collectors.toSet());
    }
  }

  private static int expected(Row row, Persona p) {
    if (may(row, p)) {
      return row.status;
    }
    if (p == Persona.OUTSIDER && row.who.contains("!")) {
      return Integer.parseInt(row.who.replaceFirst(".*!", ""));
    }
    return p == Persona.OUTSIDER || row.who.equals("ADMIN") ? 404 : 403;
  }

  private static boolean may(Row row, Persona p) {
    return switch (row.who) {
      case "EVERYBODY", "SIGNED_IN" -> true;
      case "ADMIN" -> false;
      default ->
          p != Persona.OUTSIDER
              && Role.valueOf(p.name()).may(Permission.valueOf(row.who.replaceFirst("!.*", "")));
    };
  }

  private static int anonymousPage(Row row) {
    Pages.Page page = Server.shared().pages().get(filled(row.path));
    if (page.status() == 302) {
      assertThat(page.location()).startsWith("/signin");
    }
    return page.status();
  }

  private static synchronized Pages session(Persona p) {
    return SESSIONS.computeIfAbsent(p, team::pages);
  }

  private static int call(Api api, Row row, boolean may) {
    Api.Call call = api.call(row.method, filled(row.path));
    if (Set.of("PUT", "PATCH", "DELETE").contains(row.method) || row.path.endsWith("/renew")) {
      call.ifMatch(may ? STALE : FRESH);
    }
    if (Stream.of("/original", "/export", "/report", "/previews/", "/file", "/handout", ".csv")
        .anyMatch(row.path::contains)) {
      call.accept("*/*");
    }
    String body = filled(row.body);
    switch (row.type) {
      case "json" -> call.body("application/json", body);
      case "first" ->
          call.body("application/json", body).without("If-Match").header("If-None-Match", "*");
      case "merge" -> call.body("application/merge-patch+json", body);
      case "text" -> call.text(body);
      case "csv" -> call.body("text/csv", body);
      case "bytes" -> call.body("application/octet-stream", body);
      case "anno" -> call.body(Api.ANNOTATION, body).accept(Api.ANNOTATION);
      default -> {}
    }
    return call.send().status();
  }

  /**
   * With the things of the dossier in the place of names; a path's {id} is of what stands before
   * it.
   */
  private static String filled(String text) {
    String given = text.replaceAll("\\{\\w+=([\\w-]+)}", "$1");
    String named =
        Pattern.compile("\\$\\{(\\w+)}").matcher(given).replaceAll(m -> thing(m.group(1)));
    return Pattern.compile("/(\\w+)/\\{(\\w+)}")
        .matcher(named)
        .replaceAll(
            m -> "/" + m.group(1) + "/" + Matcher.quoteReplacement(inPath(m.group(1), m.group(2))));
  }

  private static String inPath(String collection, String name) {
    return switch (collection) {
      case "dossiers" -> thing("dossier");
      case "documents" -> thing(name.equals("document") ? "letter" : "resolution");
      case "clauses", "suggestions" -> thing("clause");
      case "demands" -> thing("demand");
      case "coverage" -> thing("resolution");
      case "members", "people" -> thing("owner");
      case "links" -> thing("link");
      case "annotations" -> thing("annotation");
      case "tags" -> thing("tag");
      case "organizations" -> thing("organization");
      case "jobs" -> thing("job");
      case "assignments", "curation" -> thing("assignment");
      case "presentations" -> thing("presentation");
      case "scenes" -> thing("scene");
      case "exercises" -> thing("exercise");
      case "questions", "answers" -> thing("question");
      case "rounds" -> thing("round");
      default -> UUID.randomUUID().toString();
    };
  }

  private static String thing(String name) {
    return things.getOrDefault(name, "no-" + name);
  }
}
