package org.dispositif.whole;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** Correcting the cut in the Reader, by keyboard and by mouse. */
class CuttingBrowserIT {

  private final Server server = Server.shared();
  private final Specimens specimens = Specimens.on(server, "Cutting");
  private final Browser browser = Browser.on(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void correctsByKeyboard() {
    note();
    open("C");
    browser.expectAccessible();
    focus("OP3");
    browser.keys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ENTER);
    at("OP3bis");
    outline("OP3bis");
    browser.keys("s");
    at("OP3(-1)");
    browser.keys("#");
    new Actions(browser.driver()).sendKeys("a", Keys.ENTER).perform();
    at("OP3(a)");
    browser.keys("<");
    at("OP3bis");
    browser.keys(Keys.BACK_SPACE);
    at("OP3");
    browser.until("one clause again", d -> labels().stream().noneMatch("OP3bis"::equals));
    browser.until("the note still on its words", d -> highlighted().contains("Calls upon States"));
    control("z");
    outline("OP3bis");
    control("Z");
    browser.until("merged again", d -> labels().stream().noneMatch("OP3bis"::equals));
    browser.keys("v");
    browser.heading("Journal");
    browser.expectAccessible().picture("cut-journal");
    browser.keys(Keys.ESCAPE);
    at("OP3");
    browser.keys("r", "u", Keys.ESCAPE);
    browser.until("left", d -> browser.all(By.cssSelector(".cutbar")).isEmpty());
    browser.expectQuietConsole();
  }

  @Test
  void correctsByMouseAlsoInANarrowWindow() {
    open(null);
    browser.the("//button[@data-cut]").click();
    WebElement words = browser.the("//div[@data-label='OP5']//span[@class='words']");
    new Actions(browser.driver()).moveToElement(words).click().perform();
    browser.button("Split here").click();
    outline("OP5bis");
    new Select(browser.field("Kind")).selectByValue("other");
    browser.until("retyped", d -> labels().stream().noneMatch("OP5bis"::equals));
    browser.the("//section[@class='cutbar']//button[starts-with(., 'Take back')]").click();
    outline("OP5bis");
    corrects(specimens.api(), "retype", "OP8", "other");
    focus("OP8");
    new Select(browser.field("Kind")).selectByValue("section");
    browser.text("corrected this paragraph in the meantime");
    browser.until("the colleague's", d -> labels().stream().noneMatch("OP8"::equals));
    browser.size(390, 844).expectAccessible().expectNothingSticksOut().picture("cut-narrow");
    browser.the("//section[@class='cut-banner']//button[.='Done']").click();
    browser.until("left", d -> browser.all(By.cssSelector(".cutbar")).isEmpty());
  }

  @Test
  void followsColleaguesAndTakesBackOneAfterTheOther() {
    Api colleague = colleague();
    open("C");
    corrects(colleague, "merge", "OP5", null);
    focus("OP8");
    browser.keys("x");
    browser.until("the colleague's merger", d -> labels().stream().noneMatch("OP5"::equals));
    browser.until("as the server has it", d -> shownClauses().equals(storedClauses()));
    focus("OP1");
    String[] twice = {"\ue014", "\ue014", "\ue007", "\ue014", "\ue014", "\ue007"};
    new Actions(browser.driver()).sendKeys(twice).perform();
    outline("OP1ter");
    corrects(colleague, "retype", "OP1ter", "other");
    browser.driver().executeScript("dispatchEvent(new Event('focus'))");
    browser.until("followed", d -> shownClauses().equals(storedClauses()));
    control("z");
    browser.text("stands on it");
    outline("OP8");
    browser.until("as the server has it", d -> shownClauses().equals(storedClauses()));
  }

  private Api colleague() {
    Api colleague = Team.on(server).as(Persona.CURATOR);
    JsonObject member =
        Json.createObjectBuilder()
            .add("login", Team.login(Persona.CURATOR))
            .add("role", "CURATOR")
            .build();
    specimens.api().post("/api/dossiers/" + specimens.dossier() + "/members", member).expect(201);
    return colleague;
  }

  private List<String> storedClauses() {
    return specimens
        .api()
        .get("/api/documents/" + specimens.resolution() + "/clauses?limit=500")
        .expect(200)
        .items()
        .stream()
        .map(c -> c.getString("id") + " " + c.getString("label", ""))
        .toList();
  }

  private List<String> shownClauses() {
    return browser.all(By.cssSelector("article.text .clause")).stream()
        .map(c -> c.getDomAttribute("data-clause") + " " + c.getDomAttribute("data-label"))
        .toList();
  }

  private void open(String key) {
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/documents/" + specimens.resolution());
    browser.usable();
    browser.the("//button[@data-cut][not(@disabled)]");
    if (key != null) {
      browser.keys(key);
      browser.the("//section[@class='cut-banner']");
    }
  }

  private void note() {
    JsonObject clause = specimens.clause("OP3");
    JsonObject annotation =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add("body", Json.createObjectBuilder().add("type", "TextualBody").add("value", "x"))
            .add("target", clause.getString("url"))
            .build();
    specimens.api().call("POST", "/api/annotations/").annotation(annotation).send().expect(201);
  }

  private void corrects(Api person, String op, String label, String kind) {
    JsonObject clause = specimens.clause(label);
    JsonObjectBuilder wanted =
        Json.createObjectBuilder().add("op", op).add("clause", clause.getString("id"));
    if (kind != null) {
      wanted.add("kind", kind);
    }
    person
        .call("POST", "/api/documents/" + specimens.resolution() + "/corrections")
        .ifMatch(clause.getString("etag"))
        .json(wanted.build())
        .send()
        .expect(200);
  }

  private void focus(String label) {
    browser
        .driver()
        .executeScript("arguments[0].focus()", browser.the("//div[@data-label='" + label + "']"));
  }

  /** The block in hand has this label, as the server said. */
  private void at(String label) {
    browser.until(
        "at " + label,
        d ->
            label.equals(
                browser.driver().executeScript("return document.activeElement.dataset.label")));
  }

  private void outline(String label) {
    browser.until(label + " in the outline", d -> labels().contains(label));
  }

  private List<String> labels() {
    return browser.all(By.cssSelector(".outline b")).stream()
        .map(b -> b.getDomProperty("textContent"))
        .toList();
  }

  private String highlighted() {
    return String.valueOf(
        browser
            .driver()
            .executeScript(
                "return [...(CSS.highlights.get('h0') ?? [])].map(still => { const range ="
                    + " document.createRange(); range.setStart(still.startContainer,"
                    + " still.startOffset); range.setEnd(still.endContainer, still.endOffset);"
                    + " return range.toString(); }).join(' ')"));
  }

  private void control(String key) {
    new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys(key).keyUp(Keys.CONTROL).perform();
  }
}
