package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** A long title and a long nickname, on the narrowest phones and on the wall. */
class ExerciseNarrowIT {

  private static final String TITLE = "Responsabilités et réconciliation";
  private static final String NICKNAME = "Wwwwwwwwwwwwwwwwwwwwwwww";
  private static final String CUT_OFF =
      "return [...document.querySelectorAll('#join :is(button, label, h1, .words, .w), .top *')]"
          + ".filter(e => e.getBoundingClientRect().right > innerWidth + 0.5"
          + " || e.getBoundingClientRect().left < -0.5).map(e => e.outerHTML)";

  private final Team team = Team.on(Server.shared());
  private final Api api = team.as(Persona.TRAINER);
  private final Browser phone = Browser.on(Server.shared(), "fr").size(390, 844);

  @AfterEach
  void close() {
    phone.close();
  }

  @Test
  void nothingIsCutOffOnTheNarrowestPhonesWhateverIsAsked() {
    JsonObject round = round(TITLE, all());
    join(round);
    for (int at = 0; at < 6; at++) {
      phone.all(By.cssSelector(".dot")).get(at).click();
      phone.the("//*[contains(@class, 'dot on')][. = '" + (at + 1) + "']");
      for (int width : List.of(360, 390)) {
        phone.size(width, 844).expectNothingSticksOut();
        assertThat(phone.driver().executeScript(CUT_OFF)).as("at " + width).isEqualTo(List.of());
      }
    }
    phone.picture("join-narrow").expectAccessible();
  }

  @Test
  void whoMarkedNothingIsAskedBeforeHandingIn() {
    join(round(TITLE, question("ADDRESSEES").add("document", team.specimen("resolution"))));
    phone.button("Remettre").click();
    var asked = phone.driver().switchTo().alert();
    assertThat(asked.getText()).contains("sans réponse\u00a0?");
    asked.dismiss();
    assertThat(phone.button("Remettre").isEnabled()).isTrue();
    phone.button("Remettre").click();
    phone.driver().switchTo().alert().accept();
    phone.text("Remise. Vous pouvez encore la changer.");
  }

  /** What leads nowhere is not shown; a title of a book's length leaves room for what matters. */
  @Test
  void aClosedRoundShowsHowManyAnsweredAndNoWayIn() {
    String resolution = team.specimen("resolution");
    JsonObject round =
        round((TITLE + " ").repeat(8).strip(), question("KIND").add("document", resolution));
    Phone one = new Phone(Server.shared().anonymous(), round.getString("code"), NICKNAME);
    new Phone(Server.shared().anonymous(), round.getString("code"), "Zoé");
    JsonObject asked = one.question(0);
    one.give(asked, Phone.values(new int[Phone.size(asked)]), true).expect(200);
    try (Browser wall = team.browser(Persona.TRAINER)) {
      wall.size(1280, 720).go("/rounds/" + round.getString("id"));
      wall.text("2 people here");
      assertThat(wall.shown()).contains("/join").contains("Copy the address");
      assertThat(height(wall, "h1")).isLessThan(2.2 * lineHeight(wall));
      wall.expectNothingSticksOut().picture("room-door");
      wall.button("Close the round").click();
      wall.driver().switchTo().alert().accept();
      wall.text("1 of 2 answered");
      assertThat(wall.shown()).doesNotContain("/join").doesNotContain("Copy the address");
      assertThat(wall.driver().findElement(By.cssSelector(".qr")).isDisplayed()).isFalse();
      wall.expectAccessible().expectQuietConsole().picture("room-closed");
    }
  }

  private static double height(Browser wall, String css) {
    String script = "return document.querySelector(arguments[0]).getBoundingClientRect().height";
    return ((Number) wall.driver().executeScript(script, css)).doubleValue();
  }

  private static double lineHeight(Browser wall) {
    String script = "return parseFloat(getComputedStyle(document.querySelector('h1')).lineHeight)";
    return ((Number) wall.driver().executeScript(script)).doubleValue();
  }

  private void join(JsonObject round) {
    phone.go("/join/" + round.getString("code"));
    phone.field("Pseudonyme").sendKeys(NICKNAME);
    phone.button("Rejoindre").click();
    phone.the("//*[contains(@class, 'dots')]");
  }

  /** All six kinds; of the last nothing is judged, so that its key is given. */
  private JsonObjectBuilder[] all() {
    String resolution = team.specimen("resolution");
    String older = copy();
    return new JsonObjectBuilder[] {
      question("KIND").add("document", resolution),
      question("STRENGTH").add("document", resolution),
      question("ADDRESSEES").add("document", resolution),
      question("CHANGED").add("document", resolution).add("with", older),
      question("DEMANDS").add("document", team.specimen("letter")),
      question("ANSWER").add("document", resolution)
    };
  }

  private String copy() {
    return team.as(Persona.OWNER)
        .call("POST", "/api/dossiers/" + team.dossier() + "/documents?kind=resolution")
        .text(Team.specimenText("en", "resolution").replace("Urges", "Invites"))
        .send()
        .expect(201)
        .id();
  }

  private static JsonObjectBuilder question(String kind) {
    return Json.createObjectBuilder().add("kind", kind);
  }

  private JsonObject round(String title, JsonObjectBuilder... questions) {
    JsonObject wanted =
        Json.createObjectBuilder().add("title", title).add("language", "fr").build();
    String id = api.post("/api/dossiers/" + team.dossier() + "/exercises", wanted).expect(201).id();
    for (JsonObjectBuilder question : questions) {
      api.post("/api/exercises/" + id + "/questions", question.build()).expect(201);
    }
    complete(id);
    return api.post("/api/exercises/" + id + "/rounds", JsonValue.EMPTY_JSON_OBJECT)
        .expect(201)
        .json();
  }

  private void complete(String exercise) {
    JsonObject now = api.get("/api/exercises/" + exercise).expect(200).json();
    for (JsonObject question : now.getJsonArray("questions").getValuesAs(JsonObject.class)) {
      if (question.getString("kind").equals("ANSWER")) {
        JsonObject key =
            Json.createObjectBuilder(question.getJsonObject("key")).add("verdict", "FULL").build();
        api.call("PUT", "/api/exercises/" + exercise + "/questions/" + question.getString("id"))
            .ifMatch(now.getString("etag"))
            .json(Json.createObjectBuilder().add("key", key).build())
            .send()
            .expect(200);
      }
    }
  }
}
