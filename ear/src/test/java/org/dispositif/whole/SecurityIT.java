package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Pages;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody who means harm must not get. */
class SecurityIT {

  private static final String XSS = "<img src=x onerror=alert(1)><script>alert(2)</script>\"'";

  private static Team team;
  private static Server server;

  @BeforeAll
  static void dossier() {
    server = Server.shared();
    team = Team.on(server);
  }

  // ---------------------------------------------------------------- sessions

  @Test
  void givesANewSessionAtSignIn() {
    Pages pages = server.pages();
    Pages.Page form = pages.get("/signin");
    String planted = pages.sessionId();
    pages.submit(form, "signin", "submit", credentials());
    assertThat(pages.sessionId()).isNotEmpty().isNotEqualTo(planted);
    assertThat(pages.get("/").status()).isEqualTo(200);
  }

  @Test
  void hidesTheSessionFromScriptsAndOtherSites() {
    Pages pages = server.pages();
    String cookie = pages.signIn(Team.login(Persona.READER), Team.password()).header("Set-Cookie");
    assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax");
  }

  @Test
  void opensTheSignInPageAnewThatWasOpenTooLong() {
    Pages pages = server.pages();
    Pages.Page open = pages.get("/signin");
    Pages elsewhere = server.pages();
    Pages.Page answer = elsewhere.submit(open, "signin", "submit", credentials());
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).doesNotContain("error");
  }

  @Test
  void endsTheSessionAtSignOut() {
    Pages pages = team.pages(Persona.READER);
    Pages.Page desk = pages.get("/");
    pages.submit(desk, "out", "signout", Map.of());
    assertThat(pages.get("/").location()).startsWith("/signin");
  }

  @Test
  void takesTheCookieOnTheApiOnlyTogetherWithTheHeader() {
    Pages pages = team.pages(Persona.READER);
    String csrf = pages.csrf(pages.get("/"));
    assertThat(pages.api("GET", "/api/me", Map.of(), "").status()).isEqualTo(401);
    assertThat(api(pages, "something else").status()).isEqualTo(401);
    assertThat(api(pages, csrf).status()).isEqualTo(200);
  }

  private static Pages.Page api(Pages pages, String csrf) {
    return pages.api("GET", "/api/me", Map.of("X-Dispositif-CSRF", csrf), "");
  }

  @Test
  void refusesAFormThatWasNotMadeHere() {
    Pages admin = server.pages();
    admin.signIn("admin", Server.ADMIN_PASSWORD);
    Pages.Page page = admin.get("/administration");
    Map<String, String> person =
        Map.of("login", "forged", "name", "Forged", "password", Team.password());
    Map<String, String> forged = new HashMap<>(admin.fields(page, "create", "make", person));
    forged.remove("jakarta.faces.ViewState");
    admin.post(page.form("create").attr("action"), forged);
    forged.put("jakarta.faces.ViewState", "1234567890:-1234567890");
    admin.post(page.form("create").attr("action"), forged);
    server.anonymous().as("forged", Team.password()).get("/api/me").expect(401);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"//evil.example", "/\\evil.example", "https://evil.example", "%2F%2Fevil.example"})
  void leadsNowhereElseAfterSignIn(String to) {
    String at = "/signin?to=" + to.replace("\\", "%5C");
    Pages.Page answer = server.pages().signIn(at, Team.login(Persona.READER), Team.password());
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.header("Location")).doesNotContain("evil");
  }

  // ---------------------------------------------------------------- guessing

  @Test
  void slowsGuessingDown() {
    Api guess = server.anonymous().as("guessed-" + UUID.randomUUID(), "wrong");
    for (int i = 0; i < 5; i++) {
      guess.get("/api/me").expectProblem(401, "unauthenticated");
    }
    Answer slowed = guess.get("/api/me").expectProblem(429, "signIn.tooOften");
    assertThat(Integer.parseInt(slowed.header("Retry-After"))).isPositive();
  }

  @Test
  void saysAtTheSignInPageHowLongToWait() {
    Pages pages = server.pages();
    String login = "guessed-" + UUID.randomUUID();
    for (int i = 0; i < 5; i++) {
      assertThat(pages.signIn(login, "wrong").html().text()).contains("do not match");
    }
    assertThat(pages.signIn(login, "wrong").html().text()).contains("Too many attempts");
  }

  @Test
  void takesATokenUntilItIsRevoked() {
    Api reader = team.as(Persona.READER);
    JsonObject wanted = Json.createObjectBuilder().add("name", "A script").build();
    JsonObject token = reader.post("/api/tokens", wanted).expect(201).json();
    Api script = server.anonymous().bearing(token.getString("secret"));
    script.get("/api/me").expect(200);
    reader.call("DELETE", "/api/tokens/" + token.getString("id")).send().expect(204);
    script.get("/api/me").expect(401);
  }

  // ---------------------------------------------------------------- policies

  @ParameterizedTest
  @ValueSource(strings = {"/", "/signin", "/account/", "/comparison/", "/nothing-here"})
  void sendsAPolicyWithANonceWithEveryPage(String path) {
    Pages.Page page = team.pages(Persona.READER).get(path);
    List<String> policies = page.headers().allValues("Content-Security-Policy");
    assertThat(policies).hasSize(1);
    Map<String, String> policy = directives(policies.get(0));
    assertThat(policy.get("script-src")).matches("'self' 'nonce-[A-Za-z0-9+/=_-]{16,}'");
    expectClosed(policy);
    String nonce = policy.get("script-src").replaceAll(".*'nonce-(.*)'.*", "$1");
    for (Element script : page.html().select("script:not([src])")) {
      boolean runs = !script.attr("type").contains("json");
      assertThat(!runs || script.attr("nonce").equals(nonce)).as(script.toString()).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/me", "/api/nothing-here"})
  void letsNoScriptRunFromTheApi(String path) {
    Map<String, String> policy =
        directives(team.as(Persona.READER).get(path).header("Content-Security-Policy"));
    assertThat(policy.get("script-src")).isIn("'self'", "'none'");
    expectClosed(policy);
  }

  private static void expectClosed(Map<String, String> policy) {
    assertThat(policy)
        .containsEntry("object-src", "'none'")
        .containsEntry("base-uri", "'none'")
        .containsEntry("frame-ancestors", "'none'");
    assertThat(policy.toString()).doesNotContain("unsafe-eval");
  }

  private static Map<String, String> directives(String policy) {
    Map<String, String> directives = new HashMap<>();
    for (String directive : policy.split(";")) {
      String[] parts = directive.strip().split("\\s+", 2);
      directives.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return directives;
  }

  // ---------------------------------------------------------------- what is hidden

  @Test
  void answersAHiddenDossierAsIfThereWereNone() {
    Api outsider = team.as(Persona.OUTSIDER);
    Answer hidden = outsider.get("/api/dossiers/" + team.dossier()).expect(404);
    Answer missing = outsider.get("/api/dossiers/" + UUID.randomUUID()).expect(404);
    assertThat(hidden.text()).isEqualTo(missing.text());
    Pages pages = team.pages(Persona.OUTSIDER);
    Pages.Page page = pages.get("/dossiers/" + team.dossier());
    assertThat(page.status()).isEqualTo(404);
    assertThat(page.html().text())
        .isEqualTo(pages.get("/dossiers/" + UUID.randomUUID()).html().text());
  }

  @Test
  void showsWhatPeopleWroteAsTextOnly() {
    Api owner = team.as(Persona.OWNER);
    JsonObject wanted =
        Json.createObjectBuilder().add("title", XSS).add("description", XSS).build();
    String dossier = owner.post("/api/dossiers", wanted).expect(201).id();
    String documents = "/api/dossiers/" + dossier + "/documents?kind=resolution&filename=x.txt";
    String text = "Title " + XSS + "\n\n1. Decides " + XSS + " to remain seized of the matter.";
    String document = owner.call("POST", documents).text(text).send().expect(201).id();
    JsonObject note =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add(
                "body",
                Json.createObjectBuilder()
                    .add("type", "TextualBody")
                    .add("format", "text/html")
                    .add("value", XSS))
            .add("target", owner.base() + "/documents/" + document)
            .build();
    owner.call("POST", "/api/annotations/").annotation(note).send().expect(201);
    Pages pages = team.pages(Persona.OWNER);
    Stream.of(
            "/",
            "/dossiers/" + dossier,
            "/documents/" + document,
            "/dossiers/" + dossier + "/members")
        .forEach(path -> expectHarmless(path, pages.get(path)));
  }

  private static void expectHarmless(String path, Pages.Page page) {
    assertThat(page.status()).as(path).isEqualTo(200);
    assertThat(page.html().select("img[src=x], [onerror]")).as(path).isEmpty();
    assertThat(
            page.html().select("script").stream().filter(s -> s.data().strip().equals("alert(2)")))
        .as(path)
        .isEmpty();
  }

  // ---------------------------------------------------------------- bad input

  static Stream<String[]> badCalls() {
    String deep = "[".repeat(100_000) + "]".repeat(100_000);
    return Stream.of(
        new String[] {"POST", "/api/dossiers", "application/json", "{\"title\":", "400"},
        new String[] {"POST", "/api/dossiers", "application/json", "", "400"},
        new String[] {"POST", "/api/dossiers", "application/json", "[1,2]", "400"},
        new String[] {"POST", "/api/dossiers", "application/json", "{\"title\":{\"a\":1}}", "400"},
        new String[] {"POST", "/api/dossiers", "application/json", "{\"titel\":\"a\"}", "400"},
        new String[] {
          "POST", "/api/dossiers", "application/json", "{\"id\":\"x\",\"title\":\"a\"}", "400"
        },
        new String[] {
          "POST", "/api/dossiers", "application/json", "{\"title\":\"\\u0000\"}", "400"
        },
        new String[] {"POST", "/api/dossiers", "application/json", deep, "400"},
        new String[] {"POST", "/api/dossiers", "application/json", "{\"title\":\"\"}", "422"},
        new String[] {"POST", "/api/dossiers", "application/xml", "<title>a</title>", "415"},
        new String[] {"POST", "/api/annotations/", "application/json", "{\"type\":5}", "422"},
        new String[] {"POST", "/api/annotations/", "application/json", deep, "400"},
        new String[] {"POST", "/api/annotations/", "application/ld+json", "nonsense", "400"},
        new String[] {
          "POST",
          "/api/links",
          "application/json",
          "{\"source\":7,\"target\":[],\"relation\":\"cites\"}",
          "400"
        },
        new String[] {"POST", "/api/segmentation?kind=nonsense", "text/plain", "x", "400"},
        new String[] {"POST", "/api/segmentation?colour=red", "text/plain", "x", "400"},
        new String[] {"POST", "/api/segmentation", "image/png", "x", "415"},
        new String[] {"GET", "/api/dossiers?limit=many", "", "", "400"},
        new String[] {"GET", "/api/dossiers?limit=-1", "", "", "400"},
        new String[] {"GET", "/api/dossiers?after=x", "", "", "400"},
        new String[] {"GET", "/api/dossiers/not-an-id", "", "", "404"},
        new String[] {"PUT", "/api/dossiers", "application/json", "{}", "405"},
        new String[] {"GET", "/api/coverage", "", "", "400"});
  }

  @ParameterizedTest
  @MethodSource("badCalls")
  void tellsWhatWasWrongAndNothingOfItsInside(
      String method, String path, String type, String body, String status) {
    Api.Call call = team.as(Persona.OWNER).call(method, path);
    Answer answer = (type.isEmpty() ? call : call.body(type, body)).send();
    answer.expect(Integer.valueOf(status));
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.json().getString("code")).isNotBlank();
    assertThat(answer.json().getString("detail")).isNotBlank();
    expectNoInside(answer.text());
  }

  @ParameterizedTest
  @CsvSource({
    "/documents/not-an-id, 404",
    "/dossiers/00000000-0000-0000-0000-000000000000, 404",
    "/judging?letter=nonsense&resolution=nonsense, 404",
    "/WEB-INF/web.xml, 404",
    "/document/reader.xhtml, 404",
    "/document/reader.xhtml?id=nonsense, 404"
  })
  void tellsAtAPageWhatIsMissingAndNothingOfItsInside(String path, int status) {
    Pages.Page page = team.pages(Persona.READER).get(path);
    assertThat(page.status()).isEqualTo(status);
    expectNoInside(page.html().html());
  }

  private static void expectNoInside(String text) {
    assertThat(Arrays.asList("Exception", "\tat ", "org.jboss", "io.undertow", "java.", "WFLY"))
        .noneMatch(text::contains);
  }

  @Test
  void takesATextThatNobodyCouldReadWithoutFailing() {
    String strange = "1. Decides\u0007\u200b\ufffe \ud83d\ude00 \u202e to\r\n\r\n".repeat(2000);
    team.as(Persona.OWNER)
        .call("POST", "/api/segmentation?kind=auto")
        .text(strange)
        .send()
        .expect(200, 422);
  }

  private static Map<String, String> credentials() {
    return Map.of("login", Team.login(Persona.READER), "password", Team.password());
  }
}
