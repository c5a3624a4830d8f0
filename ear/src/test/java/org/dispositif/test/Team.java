package org.dispositif.test;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A dossier of its own with one person in each role, one who is in none, and the specimens in it:
 * what most tests over HTTP begin with.
 */
public final class Team {

  /** The roles of the design's table, smallest first. */
  public enum Persona {
    OUTSIDER,
    READER,
    TRAINER,
    ANALYST,
    CURATOR,
    OWNER
  }

  private static final String PASSWORD = "a password of tests";

  private final Server server;
  private final String dossier;

  private Team(Server server, String dossier) {
    this.server = server;
    this.dossier = dossier;
  }

  /** A new dossier, and these people as its members. */
  public static Team on(Server server) {
    seeToPeople(server);
    Team team = new Team(server, api(server, Persona.OWNER).newDossier("A dossier of tests"));
    for (Persona p : Persona.values()) {
      if (p != Persona.OUTSIDER && p != Persona.OWNER) {
        var member = Json.createObjectBuilder().add("login", login(p)).add("role", p.name());
        team.as(Persona.OWNER)
            .post("/api/dossiers/" + team.dossier + "/members", member.build())
            .expect(201);
      }
    }
    return team;
  }

  public Server server() {
    return server;
  }

  public String dossier() {
    return dossier;
  }

  public Api as(Persona persona) {
    return api(server, persona);
  }

  /** The persona's session with the pages. */
  public Pages pages(Persona persona) {
    Pages pages = server.pages();
    assertThat(pages.signIn(login(persona), PASSWORD).status()).isEqualTo(302);
    return pages;
  }

  /** The persona at a browser, signed in. */
  public Browser browser(Persona persona) {
    return Browser.on(server).signIn(login(persona), PASSWORD);
  }

  public static String login(Persona persona) {
    return "test-" + persona.name().toLowerCase(java.util.Locale.ROOT);
  }

  public static String password() {
    return PASSWORD;
  }

  /**
   * Puts a specimen of ours into the dossier: {@code resolution}, {@code letter} or {@code
   * article}.
   */
  public String specimen(String kind) {
    String path = "/api/dossiers/" + dossier + "/documents?kind=" + kind + "&filename=" + kind;
    return as(Persona.OWNER)
        .call("POST", path)
        .text(specimenText("en", kind))
        .send()
        .expect(201)
        .id();
  }

  public static String specimenText(String language, String kind) {
    String name = "/org/dispositif/specimen/" + language + "/" + kind + ".txt";
    try (InputStream in = Team.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The document's clauses by label, such as {@code OP4(a)}: their ids. */
  public Map<String, String> clauses(String document) {
    Map<String, String> ids = new LinkedHashMap<>();
    as(Persona.OWNER)
        .get("/api/documents/" + document + "/clauses?limit=200")
        .expect(200)
        .items()
        .forEach(c -> ids.put(c.getString("label", ""), c.getString("id")));
    return ids;
  }

  private static Api api(Server server, Persona persona) {
    return server.anonymous().as(login(persona), PASSWORD);
  }

  private static synchronized void seeToPeople(Server server) {
    if (api(server, Persona.OUTSIDER).get("/api/me").status() == 200) {
      return;
    }
    for (Persona p : Persona.values()) {
      newPerson(server, login(p), "Test " + p);
    }
    api(server, Persona.OUTSIDER).get("/api/me").expect(200);
  }

  /** Somebody who can sign in with {@link #password()}. */
  public static void newPerson(Server server, String login, String name) {
    Pages admin = server.pages();
    assertThat(admin.signIn("admin", Server.ADMIN_PASSWORD).status()).isEqualTo(302);
    admin.submit(
        admin.get("/administration"),
        "create",
        "make",
        Map.of("login", login, "name", name, "password", PASSWORD));
  }
}
