package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** A trainer sets an exercise on the specimens, somebody answers on a phone, the wall shows it. */
class ExerciseBrowserIT {

  private static final int ROOM = 60;
  private static final String CUT_OFF =
      "return [...document.querySelectorAll('.bar-row > *')].filter(e => e.scrollWidth >"
          + " e.clientWidth + 1 && getComputedStyle(e).display !== 'inline').length";

  /** From now on answers are refused, and it is counted what is asked how often. */
  private static final String REFUSE =
      "window.asked = { fetch: window.fetch, GET: 0, PUT: 0 };"
          + "window.fetch = (path, options) => { asked[options.method]++;"
          + " return options.method === 'PUT' ? Promise.resolve(new Response(JSON.stringify("
          + "{ detail: 'Too much of it.', remedy: 'Give less.' }), { status: 413 }))"
          + " : asked.fetch.call(window, path, options); }";

  private static final List<String> ON_RESOLUTION = List.of("KIND", "STRENGTH", "ADDRESSEES");

  private final Team team = Team.on(Server.shared());
  private final Browser trainer = team.browser(Persona.TRAINER);
  private final Browser phone = Browser.on(Server.shared()).size(390, 844);
  private final String resolution = team.specimen("resolution");

  @AfterEach
  void close() {
    trainer.close();
    phone.close();
  }

  @Test
  void aTrainerSetsAPhoneAnswersAndTheWallShowsIt() {
    String older = older();
    String letter = team.specimen("letter");
    trainer.go("/dossiers/" + team.dossier());
    trainer.link("Exercises").click();
    trainer.heading("Exercises");
    trainer.expectAccessible();
    trainer.field("Title").sendKeys("First steps", Keys.ENTER);
    trainer.heading("First steps");
    ON_RESOLUTION.forEach(kind -> add(kind, resolution, null));
    add("DEMANDS", letter, null);
    add("ANSWER", resolution, null);
    add("CHANGED", resolution, older);
    trainer.text("A round needs a question, and a complete key for each.");
    trainer.the("//li[5]//label[contains(., 'in part')]/input").sendKeys(Keys.SPACE);
    trainer.until("the round can be opened", b -> trainer.button("Open a round").isEnabled());
    trainer.expectAccessible().expectQuietConsole().picture("exercise");
    trainer.button("Open a round").sendKeys(Keys.ENTER);
    String code = trainer.until("a code", b -> text("code", 7)).replace(" ", "");

    join(code);
    answerAll();

    trainer.until("all is handed in", b -> seats().contains("6/6"));
    for (int step = 1; step <= 6; step++) {
      trainer.driver().findElement(By.tagName("body")).sendKeys(Keys.ARROW_RIGHT);
      trainer.text("1 of 1 answered");
      trainer.driver().findElement(By.tagName("body")).sendKeys("k");
      trainer.the("//*[@id='figures'][contains(., 'agreement with the key')]");
      trainer.expectAccessible().picture("room-" + step);
    }
    trainer.button("Show the key to all").click();
    phone.the("//p[contains(@class, 'score')]");
    phone.expectAccessible().expectNothingSticksOut().picture("join-told");
    trainer.expectQuietConsole();
  }

  @Test
  void everyQuestionIsAnsweredByKeysAlone() {
    String id = exercise("en", "KIND", "STRENGTH", "ADDRESSEES");
    propose(id, question("DEMANDS").add("document", team.specimen("letter")));
    propose(id, question("CHANGED").add("document", resolution).add("with", older()));
    propose(id, question("ANSWER").add("document", resolution));
    complete(id);
    phone.go("/join/" + open(id).getString("code"));
    phone.field("Nickname").sendKeys("Ada", Keys.ENTER);
    phone.heading("Is each of these clauses preambular or operative?");
    for (int clause = 0; clause < 8; clause++) {
      phone.keys(Keys.TAB, Keys.SPACE);
    }
    handInByKeys("Put the verbs in order, from the weakest to the strongest.");
    String first = phone.all(By.cssSelector(".order .verb")).get(0).getText();
    phone.keys(Keys.TAB, Keys.ENTER, Keys.ENTER);
    assertThat(phone.all(By.cssSelector(".order .verb")).get(2).getText()).isEqualTo(first);
    handInByKeys("Mark the words that say who must act.");
    phone.keys(Keys.TAB, Keys.TAB, Keys.ARROW_RIGHT, Keys.SPACE);
    expectMarked(1);
    handInByKeys("Mark what this letter demands.");
    phone.keys(Keys.TAB, Keys.TAB, Keys.SPACE, Keys.ESCAPE, Keys.ARROW_RIGHT, Keys.SPACE);
    phone.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
    expectMarked(3);
    phone.expectAccessible();
    handInByKeys("Mark the words that differ between the two texts.");
    phone.keys(Keys.TAB, Keys.TAB);
    new Actions(phone.driver())
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.ARROW_RIGHT)
        .sendKeys(Keys.ARROW_RIGHT)
        .keyUp(Keys.SHIFT)
        .perform();
    expectMarked(3);
    handInByKeys("Which of these clauses answer the demand, and how far?");
    phone.keys(Keys.TAB, Keys.SPACE);
    tabTo("radio", "type");
    phone.keys(Keys.SPACE);
    tabTo("Hand in", "textContent");
    phone.keys(Keys.ENTER);
    phone.text("all handed in");
    phone.expectQuietConsole();
  }

  private void expectMarked(int words) {
    assertThat(phone.all(By.cssSelector(".w[aria-selected=true]"))).hasSize(words);
  }

  private void handInByKeys(String next) {
    tabTo("Hand in", "textContent");
    phone.keys(Keys.ENTER);
    phone.until("what comes next", b -> phone.focused("textContent").equals("Next"));
    phone.keys(Keys.ENTER);
    phone.until("the next question", b -> phone.focused("textContent").equals(next));
  }

  private void tabTo(String wanted, String property) {
    for (int tab = 0; tab < 40 && !phone.focused(property).equals(wanted); tab++) {
      phone.keys(Keys.TAB);
    }
    assertThat(phone.focused(property)).isEqualTo(wanted);
  }

  /** Legible from the last row, and a full room on one screen. */
  @Test
  void theWallHoldsAFullRoomInLightAndDark() {
    JsonObject round = open(exercise("en", "KIND", "ADDRESSEES"));
    trainer.size(1280, 720).go("/rounds/" + round.getString("id"));
    trainer.text("Nobody is here yet.");
    Api nobody = Server.shared().anonymous();
    for (int n = 0; n < ROOM; n++) {
      Phone one = new Phone(nobody, round.getString("code"), "Maximiliane-Antonia " + n);
      JsonObject question = one.question(0);
      int kind = n % 3 == 0 ? 0 : 1;
      int[] all = IntStream.generate(() -> kind).limit(Phone.size(question)).toArray();
      one.give(question, Phone.values(all), true).expect(200);
    }
    trainer.until("a full room", b -> trainer.all(By.cssSelector("#seats li")).size() == ROOM);
    trainer.expectNothingSticksOut().picture("room-full");
    assertThat(bottom("#seats li:last-child")).isLessThan(720);
    trainer.keys(Keys.ARROW_RIGHT);
    trainer.text("60 of 60 answered");
    trainer.keys("k");
    for (String theme : List.of("light", "dark")) {
      trainer.theme(theme).expectAccessible().expectNothingSticksOut().picture("room-" + theme);
    }
    trainer.keys(Keys.PAGE_DOWN).picture("room-turned");
    assertThat(bottom("#picture .shown:last-child")).isLessThanOrEqualTo(edge(".acts", "top"));
    trainer.text("60 of 60 answered");
    for (int width : List.of(1280, 1920)) {
      trainer.size(width, width * 9 / 16);
      assertThat(smallest("#stage")).as("smallest letters at " + width).isGreaterThanOrEqualTo(28);
      assertThat(trainer.driver().executeScript(CUT_OFF)).as("cut labels").isEqualTo(0L);
    }
  }

  private double bottom(String css) {
    return edge(css, "bottom");
  }

  private double edge(String css, String side) {
    String script =
        "return document.querySelector(arguments[0]).getBoundingClientRect()[arguments[1]]";
    return ((Number) trainer.driver().executeScript(script, css, side)).doubleValue();
  }

  /** In CSS pixels, of all that shows text. */
  private double smallest(String css) {
    String script =
        "return Math.min(...[...document.querySelectorAll(arguments[0] + ' *')].filter(e =>"
            + " !e.closest('.at-only') && [...e.childNodes].some(n => n.nodeType === 3 &&"
            + " n.data.trim())).map(e => parseFloat(getComputedStyle(e).fontSize)))";
    return ((Number) trainer.driver().executeScript(script, css)).doubleValue();
  }

  @Test
  void whereOneReadsComparesAndJudgesOneMakesAQuestionOfIt() {
    String older = older();
    String letter = team.specimen("letter");
    trainer.go("/documents/" + resolution).usable();
    trainer.link("Exercise from this").click();
    new Select(trainer.field("What is asked")).selectByValue("STRENGTH");
    new Select(trainer.field("Exercise")).selectByVisibleText("a new one …");
    trainer.field("Its title").sendKeys(", asked", Keys.ENTER);
    trainer.text("as question 1, with its key proposed.");
    trainer.go("/side-by-side?a=" + older + "&b=" + resolution).usable();
    shiftX();
    trainer.text("what changed?");
    trainer.expectAccessible();
    trainer.field("Exercise").sendKeys(Keys.ENTER);
    trainer.text("as question 2, with its key proposed.");
    trainer.go("/comparison?dossier=" + team.dossier() + "&letter=" + letter);
    trainer.driver().executeScript("document.querySelector('a.cell').focus()");
    shiftX();
    trainer.field("Exercise").sendKeys(Keys.ENTER);
    trainer.text("as question 3, with its key proposed.");
    trainer.the("//a[contains(@class, 'cell')]").click();
    trainer.the("//button[@data-hold='exercise']").click();
    trainer.field("Exercise").sendKeys(Keys.ENTER);
    trainer.text("as question 4, with its key proposed.");
    trainer.link("Open").click();
    trainer.until(
        "four questions", b -> trainer.all(By.cssSelector("#questions > li")).size() == 4);
    trainer.until(
        "at the new question",
        b -> trainer.focused("textContent").contains("Which clause answers this demand"));
    trainer.expectQuietConsole();
  }

  /** Asked in the exercise's language, not the browser's; the network goes and comes back. */
  @Test
  void aPhoneLosesItsNetworkThenTheRoundThenAllOfIt() {
    String id = exercise("fr", "KIND", "STRENGTH");
    JsonObject round = open(id);
    phone.go("/join");
    phone.field("Code").sendKeys(round.getString("code"));
    phone.field("Nickname").sendKeys("Zoé", Keys.ENTER);
    phone.heading("Chacun de ces paragraphes\u00a0: préambule ou dispositif\u00a0?");
    network(false);
    phone
        .all(By.xpath("//label[contains(., 'Dispositif')]/input"))
        .forEach(input -> input.sendKeys(Keys.SPACE));
    phone.text("Pas de connexion. Vos réponses sont gardées ici");
    phone.button("Remettre").click();
    phone.text("vous pouvez continuer.");
    network(true);
    phone.text("Remise. Vous pouvez encore la changer.");
    phone.button("Suivante").click();
    phone.heading("Rangez les verbes, du plus faible au plus fort.");
    phone.text("1 remise");
    phone.link("English").click();
    phone.heading("Put the verbs in order, from the weakest to the strongest.");
    network(false);
    phone.all(By.cssSelector(".moves button:last-child")).get(0).sendKeys(Keys.ENTER);
    close(round);
    network(true);
    phone.text("This came when answers were no longer taken");
    phone.text("What you handed in can be read here until");
    assertThat(phone.shown()).doesNotContain("You can still change it");
    phone.all(By.cssSelector(".dot")).get(0).click();
    phone.text("Handed in; it counts.");
    phone.expectAccessible().expectNothingSticksOut().picture("join-closed");
    delete(round);
    phone.text("The round “First steps” has been deleted");
    phone.driver().navigate().refresh();
    phone.text("The round you took part in has been deleted");
    phone.expectAccessible().expectNothingSticksOut().picture("join-over");
    assertThat(kept()).containsExactly("dispositif.join.language");
  }

  @Test
  void whatIsRefusedStaysWithItsReasonAndWhatIsOverGoes() {
    JsonObject round = open(exercise("en", "KIND"));
    phone.go("/join/" + round.getString("code"));
    phone
        .driver()
        .executeScript(
            "localStorage.setItem('dispositif.join.left', '[]');"
                + "localStorage.setItem('dispositif.join.language', '\"en\"')");
    phone.field("Nickname").sendKeys("Zoé", Keys.ENTER);
    phone.heading("Is each of these clauses preambular or operative?");
    assertThat(kept()).containsExactlyInAnyOrder("dispositif.join", "dispositif.join.language");
    phone.driver().executeScript(REFUSE);
    operative();
    phone.text("Not taken: Too much of it. Give less. What you gave is still here");
    Object sent = phone.driver().executeScript("asked.PUT = 0; return asked.GET = 0");
    phone.until(
        "looked twice", b -> (Boolean) phone.driver().executeScript("return asked.GET > 1"));
    assertThat(phone.driver().executeScript("return asked.PUT")).as("sent again").isEqualTo(sent);
    phone.expectAccessible().expectNothingSticksOut().picture("join-refused");
    phone.driver().executeScript("fetch = asked.fetch");
    phone.button("Hand in").click();
    phone.text("Handed in. You can still change it.");
    network(false);
    phone.all(By.cssSelector("input[type=radio]")).get(0).sendKeys(Keys.SPACE);
    phone.text("No connection. Your answer is kept here");
    assertThat(kept()).hasSize(3);
    phone.driver().get("about:blank");
    delete(round);
    network(true);
    phone.go("/join");
    phone.text("The round “First steps” has been deleted");
    assertThat(kept()).containsExactly("dispositif.join.language");
  }

  @SuppressWarnings("unchecked")
  private List<String> kept() {
    String script = "return Object.keys(localStorage).filter(n => n.startsWith('dispositif.join'))";
    return (List<String>) phone.driver().executeScript(script);
  }

  private void operative() {
    phone
        .all(By.xpath("//label[contains(., 'Operative')]/input"))
        .forEach(input -> input.sendKeys(Keys.SPACE));
  }

  private void network(boolean there) {
    Map<String, Object> conditions =
        Map.of("offline", !there, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1);
    phone.driver().executeCdpCommand("Network.enable", Map.of());
    phone.driver().executeCdpCommand("Network.emulateNetworkConditions", conditions);
  }

  private String exercise(String language, String... kinds) {
    Api api = team.as(Persona.TRAINER);
    JsonObject wanted =
        Json.createObjectBuilder().add("title", "First steps").add("language", language).build();
    String id = api.post("/api/dossiers/" + team.dossier() + "/exercises", wanted).expect(201).id();
    for (String kind : kinds) {
      propose(id, question(kind).add("document", resolution));
    }
    return id;
  }

  private static JsonObjectBuilder question(String kind) {
    return Json.createObjectBuilder().add("kind", kind);
  }

  private void propose(String exercise, JsonObjectBuilder question) {
    team.as(Persona.TRAINER)
        .post("/api/exercises/" + exercise + "/questions", question.build())
        .expect(201);
  }

  /** Gives the last question, of which nothing is judged yet, its key. */
  private void complete(String exercise) {
    Api api = team.as(Persona.TRAINER);
    JsonObject now = api.get("/api/exercises/" + exercise).expect(200).json();
    JsonArray questions = now.getJsonArray("questions");
    JsonObject last = questions.getJsonObject(questions.size() - 1);
    JsonObject key =
        Json.createObjectBuilder(last.getJsonObject("key")).add("verdict", "PARTIAL").build();
    api.call("PUT", "/api/exercises/" + exercise + "/questions/" + last.getString("id"))
        .ifMatch(now.getString("etag"))
        .json(Json.createObjectBuilder().add("key", key).build())
        .send()
        .expect(200);
  }

  private JsonObject open(String exercise) {
    return team.as(Persona.TRAINER)
        .post("/api/exercises/" + exercise + "/rounds", JsonValue.EMPTY_JSON_OBJECT)
        .expect(201)
        .json();
  }

  private void close(JsonObject round) {
    team.as(Persona.TRAINER)
        .call("PATCH", path(round))
        .ifMatch(etag(round))
        .body("application/merge-patch+json", "{\"open\":false}")
        .send()
        .expect(200);
  }

  private void delete(JsonObject round) {
    team.as(Persona.TRAINER).call("DELETE", path(round)).ifMatch(etag(round)).send().expect(204);
  }

  private static String path(JsonObject round) {
    return "/api/rounds/" + round.getString("id");
  }

  private String etag(JsonObject round) {
    return team.as(Persona.TRAINER)
        .get(path(round))
        .expect(200)
        .json()
        .getJsonObject("round")
        .getString("etag");
  }

  private void shiftX() {
    new Actions(trainer.driver()).keyDown(Keys.SHIFT).sendKeys("x").keyUp(Keys.SHIFT).perform();
  }

  private String older() {
    String text =
        Team.specimenText("en", "resolution").replace("9/4.", "7/2.").replace("Urges", "Invites");
    return team.as(Persona.OWNER)
        .call("POST", "/api/dossiers/" + team.dossier() + "/documents?kind=resolution")
        .text(text)
        .send()
        .expect(201)
        .id();
  }

  private void add(String kind, String document, String with) {
    int before = trainer.all(By.cssSelector("#questions > li")).size();
    new Select(trainer.field("What is asked")).selectByValue(kind);
    new Select(trainer.field("From which text")).selectByValue(document);
    if (with != null) {
      new Select(trainer.field("Compared with the older text")).selectByValue(with);
    }
    trainer.button("Propose").click();
    trainer.until(
        "question of kind " + kind,
        b -> trainer.all(By.cssSelector("#questions > li")).size() == before + 1);
  }

  private String text(String id, int length) {
    String text = trainer.driver().findElement(By.id(id)).getText();
    return text.length() == length ? text : null;
  }

  private String seats() {
    return trainer.driver().findElement(By.id("seats")).getText();
  }

  private void join(String code) {
    phone.go("/join");
    phone.heading("Join an exercise");
    phone.expectAccessible().expectNothingSticksOut().picture("join");
    phone.field("Code").sendKeys("WRONG1");
    phone.field("Nickname").sendKeys("Ada", Keys.ENTER);
    phone.text("No open round has this code.");
    phone.field("Code").clear();
    phone.field("Code").sendKeys(code.toLowerCase(java.util.Locale.ROOT));
    phone.button("Join").click();
  }

  /** Each kind once: by taps and by keys; what is given is there after a reload. */
  private void answerAll() {
    phone.heading("Is each of these clauses preambular or operative?");
    phone.expectAccessible().expectNothingSticksOut().picture("join-kind");
    phone
        .all(By.xpath("//label[contains(., 'Operative')]"))
        .forEach(label -> label.findElement(By.tagName("input")).sendKeys(Keys.SPACE));
    phone.text("Kept, not handed in yet.");
    phone.driver().navigate().refresh();
    phone.heading("Is each of these clauses preambular or operative?");
    assertThat(phone.all(By.cssSelector("input:checked"))).hasSize(8);
    handIn("Put the verbs in order, from the weakest to the strongest.");
    phone.all(By.cssSelector(".moves button:last-child")).get(0).sendKeys(Keys.ENTER);
    phone.expectAccessible().expectNothingSticksOut().picture("join-strength");
    handIn("Mark the words that say who must act.");
    WebElement word = phone.all(By.cssSelector(".marking .w")).get(0);
    word.sendKeys(Keys.ARROW_RIGHT);
    phone.driver().switchTo().activeElement().sendKeys(Keys.SPACE);
    phone.all(By.cssSelector(".marking .w")).get(2).click();
    assertThat(phone.all(By.cssSelector(".w[aria-selected=true]"))).hasSize(2);
    phone.expectAccessible().expectNothingSticksOut().picture("join-mark");
    handIn("Mark what this letter demands.");
    List<WebElement> words =
        phone.all(By.cssSelector(".marking")).get(0).findElements(By.cssSelector(".w"));
    words.get(2).click();
    words.get(5).click();
    assertThat(phone.all(By.cssSelector(".w[aria-selected=true]"))).hasSize(4);
    handIn("Which of these clauses answer the demand, and how far?");
    phone.button("Hand in").click();
    phone.text("Something is still missing: answer each part first.");
    phone.all(By.cssSelector(".candidate input")).get(0).sendKeys(Keys.SPACE);
    phone.the("//label[contains(., 'in part')]/input").sendKeys(Keys.SPACE);
    phone.expectAccessible().expectNothingSticksOut().picture("join-answer");
    handIn("Mark the words that differ between the two texts.");
    phone.all(By.cssSelector(".marking .w")).get(0).click();
    phone.expectAccessible().expectNothingSticksOut().picture("join-changed");
    phone.button("Hand in").click();
    phone.text("Handed in. You can still change it.");
  }

  private void handIn(String next) {
    phone.button("Hand in").click();
    phone.text("Handed in. You can still change it.");
    phone.button("Next").click();
    phone.heading(next);
  }
}
