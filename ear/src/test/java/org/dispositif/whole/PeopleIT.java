package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Pages;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Invitations, disabling, handing over, erasing, sessions: over HTTP. */
class PeopleIT {

  private static final int WINDOWS = 6;

  private static final String PASSWORD = "a password of tests";

  private static Server server;
  private static Team team;
  private static Api admin;

  @BeforeAll
  static void start() {
    server = Server.shared();
    team = Team.on(server);
    admin = server.admin();
  }

  // ---------------------------------------------------------------- invitations

  @Test
  void letsAGuestInOnceAndNotTwice() {
    String link = invitation(null, null);
    String login = login();
    Pages guest = server.pages();
    assertThat(accept(guest, link, login, PASSWORD).status()).isEqualTo(302);
    assertThat(guest.get("/").status()).isEqualTo(200);
    server.anonymous().as(login, PASSWORD).get("/api/me").expect(200);
    assertThat(server.pages().get(link).status()).isEqualTo(404);
  }

  @Test
  void keepsTheLinkWhenThePasswordIsTooShort() {
    String link = invitation(null, null);
    String login = login();
    Pages.Page again = accept(server.pages(), link, login, "short");
    assertThat(again.html().text()).contains("at least 10 characters");
    assertThat(accept(server.pages(), link, login, PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void saysTheSameOfEveryLinkThatDoesNotWork() {
    Answer made = invite(null, null);
    String revoked = path(made);
    admin.call("DELETE", "/api/invitations/" + made.id()).send().expect(204);
    String unknown = "/invitation/" + UUID.randomUUID();
    Pages.Page one = server.pages().get(revoked);
    Pages.Page other = server.pages().get(unknown);
    assertThat(one.status()).isEqualTo(404);
    assertThat(one.html().text()).isEqualTo(other.html().text());
  }

  @Test
  void givesThePlaceInTheDossierThatTheOwnerMeant() {
    letOwnersInvite(true);
    try {
      String link = path(invite(team.as(Persona.OWNER), team.dossier(), "READER").expect(201));
      String login = login();
      accept(server.pages(), link, login, PASSWORD);
      server.anonymous().as(login, PASSWORD).get("/api/dossiers/" + team.dossier()).expect(200);
      assertThat(role(login)).isEqualTo("READER");
    } finally {
      letOwnersInvite(false);
    }
  }

  @Test
  void letsOwnersInviteOnlyWhereTheAdministratorAllowsIt() {
    invite(team.as(Persona.OWNER), team.dossier(), "READER").expect(403);
    letOwnersInvite(true);
    try {
      invite(team.as(Persona.CURATOR), team.dossier(), "READER").expect(403);
      invite(team.as(Persona.OUTSIDER), team.dossier(), "READER").expect(404);
      invite(team.as(Persona.OWNER), null, null).expect(404);
    } finally {
      letOwnersInvite(false);
    }
  }

  @Test
  void doesNotOpenAForeignDossierToTheAdministratorsGuests() {
    invite(admin, team.dossier(), "OWNER").expect(404);
  }

  @Test
  void letsSomebodyWithAnAccountJoin() {
    letOwnersInvite(true);
    try {
      String login = person();
      String link = path(invite(team.as(Persona.OWNER), team.dossier(), "TRAINER").expect(201));
      Pages known = server.pages();
      known.signIn(login, PASSWORD);
      Pages.Page joined = known.submit(known.get(link), "join", "yes", Map.of());
      assertThat(joined.location()).isEqualTo("/dossiers/" + team.dossier());
      assertThat(role(login)).isEqualTo("TRAINER");
    } finally {
      letOwnersInvite(false);
    }
  }

  // ---------------------------------------------------------------- passwords

  @Test
  void setsALostPasswordAnewAndEndsTheOldSessions() {
    String login = person();
    Pages before = server.pages();
    before.signIn(login, PASSWORD);
    String path = "/api/administration/accounts/" + id(login) + "/reset";
    String link = path(admin.post(path, JsonObject.EMPTY_JSON_OBJECT).expect(201));
    Pages lost = server.pages();
    Pages.Page set =
        lost.submit(lost.get(link), "reset", "set", Map.of("password", "another password"));
    assertThat(set.status()).isEqualTo(302);
    assertThat(before.get("/").location()).startsWith("/signin");
    server.anonymous().as(login, "another password").get("/api/me").expect(200);
    server.anonymous().as(login, PASSWORD).get("/api/me").expect(401);
    assertThat(server.pages().get(link).status()).isEqualTo(404);
  }

  @Test
  void endsALinkForAPasswordWithItsAccount() {
    String login = person();
    String path = "/api/administration/accounts/" + id(login) + "/reset";
    String link = path(admin.post(path, JsonObject.EMPTY_JSON_OBJECT).expect(201));
    change(id(login), "disabled", true).expect(200);
    assertThat(server.pages().get(link).status()).isEqualTo(404);
    admin.post(path, JsonObject.EMPTY_JSON_OBJECT).expectProblem(409, "account.isDisabled");
  }

  // ---------------------------------------------------------------- accounts

  @Test
  void endsSessionsAndTokensOfADisabledAccountAtOnce() {
    String login = person();
    Pages pages = server.pages();
    pages.signIn(login, PASSWORD);
    Api own = server.anonymous().as(login, PASSWORD);
    JsonObject wanted = Json.createObjectBuilder().add("name", "script").build();
    String token = own.post("/api/tokens", wanted).expect(201).json().getString("secret");
    server.anonymous().bearing(token).get("/api/me").expect(200);
    change(id(login), "disabled", true).expect(200);
    assertThat(pages.get("/").location()).startsWith("/signin");
    own.get("/api/me").expect(401);
    server.anonymous().bearing(token).get("/api/me").expect(401);
    change(id(login), "disabled", false).expect(200);
    own.get("/api/me").expect(200);
    server.anonymous().bearing(token).get("/api/me").expect(401);
  }

  @Test
  void neverLosesItsLastAdministrator() {
    String me = admin.get("/api/me").id();
    change(me, "administrator", false).expectProblem(409, "account.lastAdministrator");
    change(me, "disabled", true).expectProblem(409, "account.ownDisabled");
    String other = person();
    change(id(other), "administrator", true).expect(200);
    change(id(other), "administrator", false).expect(200);
  }

  @Test
  void refusesAChangeToAnOlderState() {
    String id = id(person());
    admin
        .call("PATCH", "/api/administration/accounts/" + id)
        .mergePatch(Json.createObjectBuilder().add("disabled", true).build())
        .ifMatch("\"v999\"")
        .send()
        .expect(412);
  }

  @Test
  void handsDossiersOverOnlyOfWhoCannotSignInAnyMore() {
    String leaver = person();
    String heir = person();
    String dossier = dossier(leaver);
    String path = "/api/administration/accounts/" + id(leaver) + "/handover";
    JsonObject to = Json.createObjectBuilder().add("to", id(heir)).build();
    admin.post(path, to).expectProblem(409, "account.stillActive");
    change(id(leaver), "disabled", true).expect(200);
    assertThat(orphans()).contains(dossier);
    assertThat(admin.post(path, to).expect(200).json().getInt("dossiers")).isEqualTo(1);
    assertThat(orphans()).doesNotContain(dossier);
    server.anonymous().as(heir, PASSWORD).get("/api/dossiers/" + dossier).expect(200);
    admin.get("/api/dossiers/" + dossier).expect(404);
  }

  @Test
  void forgetsAPersonAndKeepsWhatTheyWrote() {
    String login = person();
    String dossier = dossier(login);
    String heir = person();
    addMember(login, dossier, heir);
    String id = id(login);
    change(id, "disabled", true).expect(200);
    String account = "/api/administration/accounts/" + id;
    admin.call("DELETE", account).ifMatch(admin.get(account).etag()).send().expect(204);
    assertThat(admin.get(account).json().getBoolean("erased")).isTrue();
    assertThat(admin.get("/api/administration/accounts").text()).doesNotContain(login);
    Api other = server.anonymous().as(heir, PASSWORD);
    assertThat(other.get("/api/dossiers/" + dossier + "/members").text()).doesNotContain(login);
    assertThat(orphans()).contains(dossier);
    JsonObject owner = Json.createObjectBuilder().add("account", id(heir)).build();
    admin.put("/api/administration/dossiers/" + dossier + "/owner", owner).expect(204);
    assertThat(other.get("/api/dossiers/" + dossier).json().getString("role")).isEqualTo("OWNER");
    admin.put("/api/administration/dossiers/" + dossier + "/owner", owner).expect(404);
  }

  // ---------------------------------------------------------------- sessions, state

  @Test
  void endsOneSessionAndNoOther() {
    String login = person();
    Pages one = server.pages();
    Pages two = server.pages();
    one.signIn(login, PASSWORD);
    two.signIn(login, PASSWORD);
    Pages.Page page = one.get("/account");
    assertThat(page.html().select("#sessions li")).hasSize(2);
    List<JsonObject> mine =
        admin.get("/api/administration/sessions").items().stream()
            .filter(s -> s.getString("account").equals(id(login)))
            .toList();
    assertThat(mine).hasSize(2);
    String newest = mine.get(0).getString("id");
    team.as(Persona.OWNER)
        .call("DELETE", "/api/administration/sessions/" + newest)
        .send()
        .expect(404);
    admin.call("DELETE", "/api/administration/sessions/" + newest).send().expect(204);
    long open = List.of(one, two).stream().filter(p -> p.get("/account").status() == 200).count();
    assertThat(open).isEqualTo(1);
  }

  @Test
  void masksSecretsAmongTheSettings() {
    String settings = admin.get("/api/administration/settings").expect(200).text();
    assertThat(settings).contains("DISPOSITIF_DATA").doesNotContain(Server.ADMIN_PASSWORD);
    assertThat(
            admin.get("/api/administration/state").json().getJsonObject("rows").getInt("account"))
        .isPositive();
  }

  @Test
  void logsWhatAdministratorsDo() {
    String id = id(person());
    change(id, "disabled", true).expect(200);
    JsonObject last = admin.get("/api/administration/log?limit=1").items().get(0);
    assertThat(last.getString("what")).isEqualTo("DISABLED");
    assertThat(last.getString("subject")).isEqualTo(id);
  }

  // ---------------------------------------------------------------- going somewhere

  @Test
  void goesToAParagraphThatOneMayReadAndToNoOther() {
    String resolution = team.specimen("resolution");
    String op1 = team.clauses(resolution).get("OP1");
    String symbol =
        team.as(Persona.OWNER).get("/api/documents/" + resolution).json().getString("symbol");
    String query = "/api/goto?q=" + symbol.replace("/", "%2F") + "%20op%201";
    assertThat(team.as(Persona.READER).get(query).expect(200).text()).contains(op1);
    assertThat(team.as(Persona.OUTSIDER).get(query).expect(200).text()).doesNotContain(op1);
  }

  @Test
  void goesToADemandByItsNumber() {
    String letter = team.specimen("letter");
    String found = team.as(Persona.READER).get("/api/goto?q=D1%20specimen").expect(200).text();
    assertThat(found).contains("DEMAND").contains(letter);
  }

  @Test
  void knowsColleaguesAndNobodyElse() {
    String login = person();
    assertThat(team.as(Persona.READER).get("/api/goto?q=test-owner").text()).contains("PERSON");
    assertThat(team.as(Persona.READER).get("/api/goto?q=" + login).items()).isEmpty();
  }

  @Test
  void remembersWhereOneLeftOffForOneselfAlone() {
    String resolution = team.specimen("resolution");
    String clause = team.clauses(resolution).get("OP1");
    JsonObject place =
        Json.createObjectBuilder().add("document", resolution).add("clause", clause).build();
    team.as(Persona.READER).put("/api/me/places", place).expect(204);
    JsonObject last = team.as(Persona.READER).get("/api/me/places").items().get(0);
    assertThat(last.getString("page")).endsWith("/clauses/" + clause);
    assertThat(last.getString("name")).endsWith("OP1");
    assertThat(team.as(Persona.TRAINER).get("/api/me/places").text()).doesNotContain(clause);
    assertThat(team.as(Persona.READER).get("/api/goto").text()).contains(clause);
  }

  /** As when a page is left while it still tells. */
  @Test
  void placesToldAtOneMomentDoNotHinderEachOther() throws Exception {
    Api reader = team.as(Persona.READER);
    CyclicBarrier together = new CyclicBarrier(WINDOWS);
    ExecutorService windows = Executors.newFixedThreadPool(WINDOWS);
    for (String kind : List.of("resolution", "letter")) {
      JsonObject place =
          Json.createObjectBuilder()
              .add("document", team.specimen(kind))
              .add("clause", JsonValue.NULL)
              .build();
      Callable<Answer> tell =
          () -> {
            together.await();
            return reader.put("/api/me/places", place);
          };
      for (Future<Answer> told : windows.invokeAll(Collections.nCopies(WINDOWS, tell))) {
        told.get().expect(204);
      }
    }
    windows.shutdown();
  }

  // ---------------------------------------------------------------- helpers

  private static Answer invite(String dossier, String role) {
    return invite(admin, dossier, role).expect(201);
  }

  private static Answer invite(Api who, String dossier, String role) {
    var wanted = Json.createObjectBuilder().add("guest", "a guest");
    if (dossier != null) {
      wanted.add("dossier", dossier).add("role", role);
    }
    return who.post("/api/invitations", wanted.build());
  }

  private static String invitation(String dossier, String role) {
    return path(invite(dossier, role));
  }

  private static String path(Answer made) {
    return made.json().getString("link").replaceFirst("^https?://[^/]+", "");
  }

  private static Pages.Page accept(Pages pages, String link, String login, String password) {
    Map<String, String> values =
        Map.of("login", login, "name", "Guest " + login, "password", password);
    return pages.submit(pages.get(link), "accept", "make", values);
  }

  private static void letOwnersInvite(boolean may) {
    JsonObject value = Json.createObjectBuilder().add("value", may).build();
    admin.put("/api/administration/settings/owners.invite", value).expect(204);
  }

  private static String login() {
    return "p-" + UUID.randomUUID().toString().substring(0, 18);
  }

  /** Somebody with an account. */
  private static String person() {
    String login = login();
    JsonObject wanted =
        Json.createObjectBuilder()
            .add("login", login)
            .add("name", "Person " + login)
            .add("password", PASSWORD)
            .build();
    admin.post("/api/administration/accounts", wanted).expect(201);
    return login;
  }

  private static String id(String login) {
    return admin.get("/api/administration/accounts").items().stream()
        .filter(a -> login.equals(a.getString("login", null)))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static Answer change(String id, String what, boolean value) {
    String path = "/api/administration/accounts/" + id;
    return admin
        .call("PATCH", path)
        .mergePatch(Json.createObjectBuilder().add(what, value).build())
        .ifMatch(admin.get(path).etag())
        .send();
  }

  private static String dossier(String owner) {
    return server.anonymous().as(owner, PASSWORD).newDossier("Of " + owner);
  }

  private static void addMember(String owner, String dossier, String login) {
    JsonObject wanted =
        Json.createObjectBuilder().add("login", login).add("role", "ANALYST").build();
    server
        .anonymous()
        .as(owner, PASSWORD)
        .post("/api/dossiers/" + dossier + "/members", wanted)
        .expect(201);
  }

  private static String role(String login) {
    return team
        .as(Persona.OWNER)
        .get("/api/dossiers/" + team.dossier() + "/members")
        .items()
        .stream()
        .filter(m -> m.getString("login").equals(login))
        .findFirst()
        .orElseThrow()
        .getString("role");
  }

  private static List<String> orphans() {
    return admin.get("/api/administration/dossiers").items().stream()
        .map(d -> d.getString("id"))
        .toList();
  }
}
