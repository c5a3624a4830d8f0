package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;

/** Searching over HTTP: what is found, by whom, and that the index is never behind. */
class SearchIT {

  private final Server server = Server.shared();
  private final Team team = Team.on(server);
  private final Api owner = team.as(Persona.OWNER);

  /** A word that only this test's texts have. */
  private final String mark = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

  // ---------------------------------------------------------------- languages

  @Test
  void findsOtherFormsOfWordsInSixLanguages() {
    Map<String, List<String>> texts =
        Map.of(
            "fr", List.of("1. Prie les États de protéger la liberté d’expression", "libertés"),
            "en", List.of("1. Urges all States to protect journalists", "journalist protecting"),
            "es", List.of("1. Insta a los Estados a proteger a las mujeres", "mujer"),
            "ru", List.of("1. призывает все государства защищать права", "государство право"),
            "ar", List.of("1 - يحث جميع الدول على حماية الحريات", "الحرية"),
            "zh", List.of("1. 敦促各国保护人权和基本自由；", "人权"));
    texts.forEach((language, text) -> add(language, mark + "\n\n" + text.get(0) + " " + mark));
    texts.forEach(
        (language, text) -> {
          List<JsonObject> found =
              search(owner, mark + " " + text.get(1), "&language=" + language).items();
          assertThat(found).as(language).isNotEmpty();
          assertThat(marked(found.get(0))).as(language).hasSizeGreaterThan(1);
        });
    JsonObject all = search(owner, mark, "&language=fr").json();
    assertThat(all.getJsonObject("facets").getJsonArray("language"))
        .as("the other languages are counted beside the one chosen")
        .hasSize(6);
  }

  private static List<String> marked(JsonObject item) {
    JsonObject highlight = item.getJsonObject("highlight");
    int[] text = highlight.getString("text").codePoints().toArray();
    return highlight.getJsonArray("marks").getValuesAs(JsonObject.class).stream()
        .map(m -> new String(text, m.getInt("start"), m.getInt("end") - m.getInt("start")))
        .toList();
  }

  // ---------------------------------------------------------------- who may

  @Test
  void isHiddenFromWhoIsNotAMemberUntilTheDossierIsALibrary() {
    add("en", mark);
    Api outsider = team.as(Persona.OUTSIDER);
    assertThat(total(team.as(Persona.READER), mark)).isPositive();
    assertThat(total(outsider, mark)).isZero();
    search(outsider, mark, "&dossier=" + team.dossier()).expectProblem(404, "notFound");
    visibility("LIBRARY");
    assertThat(total(outsider, mark)).isPositive();
    visibility("PRIVATE");
    assertThat(total(outsider, mark)).isZero();
  }

  @Test
  void whoIsTakenOutOfTheDossierFindsNothingFromThenOn() {
    add("en", mark);
    Api reader = team.as(Persona.READER);
    assertThat(total(reader, mark)).isPositive();
    String me = reader.get("/api/me").expect(200).json().getString("id");
    String member = "/api/dossiers/" + team.dossier() + "/members/" + me;
    String dossier = team.dossier();
    assertThat(search(reader, mark, "").expect(200).json().get("facets").toString())
        .contains(dossier);
    owner.call("DELETE", member).ifMatch(owner.get(member).etag()).send().expect(204);
    assertThat(total(reader, mark)).isZero();
    assertThat(search(reader, mark, "").expect(200).json().toString()).doesNotContain(dossier);
    assertThat(search(reader, "", "").expect(200).json().toString()).doesNotContain(dossier);
  }

  private void visibility(String visibility) {
    String path = "/api/dossiers/" + team.dossier();
    owner
        .call("PATCH", path)
        .ifMatch(owner.get(path).etag())
        .mergePatch(Json.createObjectBuilder().add("visibility", visibility).build())
        .send()
        .expect(200);
  }

  // ---------------------------------------------------------------- never behind

  @Test
  void titlesCorrectionsAndTheTrashAreSeenAtOnce() {
    String document = add("en", "1. Urges " + mark + " to act\n\n2. Decides to remain seized");
    String path = "/api/documents/" + document;
    edit(path, "A title of " + mark + "x");
    assertThat(search(owner, mark + "x", "&kind=document").items()).hasSize(1);

    JsonObject clause = search(owner, mark, "&kind=operative").items().get(0);
    retype(path, clause.getString("id"));
    assertThat(search(owner, mark, "&kind=operative").items()).isEmpty();
    assertThat(search(owner, mark, "&kind=other").items()).hasSize(1);

    owner.call("DELETE", path).ifMatch(owner.get(path).etag()).send().expect(204);
    assertThat(total(owner, mark)).isZero();
    owner.call("POST", path + "/restore").send().expect(200);
    assertThat(total(owner, mark)).isPositive();
  }

  private void edit(String path, String title) {
    owner
        .call("PATCH", path)
        .ifMatch(owner.get(path).etag())
        .mergePatch(Json.createObjectBuilder().add("title", title).build())
        .send()
        .expect(200);
  }

  private void retype(String path, String clause) {
    var body = Json.createObjectBuilder().add("op", "retype").add("clause", clause);
    owner
        .call("POST", path + "/corrections")
        .ifMatch(owner.get("/api/clauses/" + clause).etag())
        .json(body.add("kind", "other").build())
        .send()
        .expect(200);
  }

  @Test
  void aRejectedDemandIsFoundNoMore() {
    String letter = team.specimen("letter");
    JsonObject demand = owner.get("/api/documents/" + letter + "/demands").items().get(0);
    String filter = "&kind=demand&dossier=" + team.dossier();
    long before = search(owner, "", filter).json().getInt("total");
    String path = "/api/demands/" + demand.getString("id");
    owner
        .call("PATCH", path)
        .ifMatch(owner.get(path).etag())
        .mergePatch(Json.createObjectBuilder().add("state", "REJECTED").build())
        .send()
        .expect(200);
    assertThat(search(owner, "", filter).json().getInt("total")).isEqualTo((int) before - 1);
  }

  @Test
  void aKilledServerLeavesNothingOut() {
    try (Server own = new Server("search-killed").start()) {
      Team there = Team.on(own);
      String path = "/api/dossiers/" + there.dossier() + "/documents?kind=resolution&language=en";
      for (int i = 0; i < 5; i++) {
        there
            .as(Persona.OWNER)
            .call("POST", path + "&filename=" + i)
            .text("1. Urges " + mark + " number" + i + " to act")
            .send()
            .expect(201);
      }
      own.kill();
      own.start();
      Api reader = there.as(Persona.READER);
      JsonObject answer = search(reader, mark, "").expect(200).json();
      for (int i = 0; i < 20 && !answer.getBoolean("complete"); i++) {
        answer = search(reader, mark, "").expect(200).json();
      }
      assertThat(answer.getInt("total")).isGreaterThanOrEqualTo(5);
    }
  }

  // ---------------------------------------------------------------- the contract

  @Test
  void aSymbolLeadsToItsDocumentFirst() {
    team.specimen("resolution");
    JsonObject first = search(owner, "9/4", "&dossier=" + team.dossier()).items().get(0);
    assertThat(first.getString("type")).isEqualTo("document");
    assertThat(first.getString("page")).endsWith("/documents/" + first.getString("id"));
    assertThat(owner.get("/api/documents/" + first.getString("id")).status()).isEqualTo(200);
  }

  @Test
  void facetsCountWhatTheOtherFiltersLeave() {
    team.specimen("resolution");
    String dossier = "&dossier=" + team.dossier();
    JsonObject all = search(owner, "organization", dossier).json();
    JsonObject some = search(owner, "organization", dossier + "&kind=operative").json();
    assertThat(some.getInt("total")).isEqualTo(count(all, "kind", "operative"));
    assertThat(count(some, "kind", "preambular")).isEqualTo(count(all, "kind", "preambular"));
    assertThat(count(some, "addressee", "states")).isLessThanOrEqualTo(some.getInt("total"));
    JsonObject two =
        search(owner, "organization", dossier + "&kind=operative&kind=preambular").json();
    assertThat(two.getInt("total"))
        .isEqualTo(some.getInt("total") + count(all, "kind", "preambular"));
  }

  private static int count(JsonObject answer, String facet, String value) {
    return answer.getJsonObject("facets").getJsonArray(facet).getValuesAs(JsonObject.class).stream()
        .filter(v -> v.getString("value").equals(value))
        .mapToInt(v -> v.getInt("count"))
        .findFirst()
        .orElse(0);
  }

  @Test
  void refusesWhatItDoesNotKnowAndNeverFailsOnWords() {
    owner.get("/api/search?q=a&foo=1").expectProblem(400, "parameter.unknown");
    owner.get("/api/search?q=a&limit=0").expectProblem(400, "search.bounds");
    owner.get("/api/search?q=a&offset=-1").expectProblem(400, "search.bounds");
    owner.get("/api/search?q=a&kind=foo").expectProblem(400, "parameter");
    for (String words : List.of("\"", "(((", "a\\", "-", "* *", "~2 a~", "+|", "x".repeat(3000))) {
      search(owner, words, "").expect(200);
    }
  }

  @Test
  void goesOnFromAnOffset() {
    team.specimen("resolution");
    String dossier = "&dossier=" + team.dossier();
    List<JsonObject> two = search(owner, "organization", dossier + "&limit=2").items();
    List<JsonObject> second = search(owner, "organization", dossier + "&limit=1&offset=1").items();
    assertThat(second)
        .extracting(i -> i.getString("id"))
        .containsExactly(two.get(1).getString("id"));
  }

  // ---------------------------------------------------------------- asking

  private String add(String language, String text) {
    return owner.newDocument(team.dossier(), "resolution", language, text);
  }

  private static int total(Api api, String words) {
    return search(api, words, "").expect(200).json().getInt("total");
  }

  private static Answer search(Api api, String words, String filters) {
    String q = URLEncoder.encode(words, StandardCharsets.UTF_8);
    return api.get("/api/search?q=" + q + filters);
  }
}
