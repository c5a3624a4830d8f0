package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoAlertPresentException;
import org.openqa.selenium.WebElement;

/** Judging demand by demand, as a person does it. */
class JudgingBrowserIT {

  private final Server server = Server.shared();
  private final Specimens specimens = Specimens.on(server, "Judging");
  private final Browser browser = Browser.on(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void isDoneWithTheKeyboardAlone() {
    open();
    browser.keys("j", "j", "j", "e");
    browser.until("the evidence", d -> !browser.all(By.cssSelector(".evidence li")).isEmpty());
    browser.keys("2");
    saved("PARTIAL");
    browser.keys("n", "0");
    saved("NONE");
    browser.expectAccessible().expectQuietConsole().picture("judging");
  }

  @Test
  void offersACandidateToTheKeysAndKeepsThemFromThePageBehindTheirList() {
    open();
    browser.keys("?");
    browser.heading("Keys");
    browser.keys("j", "0", "e", Keys.ESCAPE.toString());
    browser.until("the list is closed", d -> browser.all(By.cssSelector(".note-panel")).isEmpty());
    assertThat(browser.all(By.cssSelector(".clause.on, [aria-checked=true], .evidence li")))
        .isEmpty();
    browser.keys("j");
    assertThat(browser.the("//*[contains(@class, 'clause') and contains(@class, ' on')]"))
        .extracting(clause -> clause.getDomAttribute("data-kind"))
        .isEqualTo("preambular");
    browser.keys("k", "e");
    browser.text("is no evidence");
    assertThat(browser.all(By.cssSelector(".evidence li"))).isEmpty();
    browser.until("candidates", d -> !browser.all(By.cssSelector("[data-candidate]")).isEmpty());
    browser.keys("f", "e");
    browser.until("the evidence", d -> browser.all(By.cssSelector(".evidence li")).size() == 1);
    browser.expectAccessible();
  }

  @Test
  void isDoneWithTheMouse() {
    open();
    browser
        .the("//section[@data-side='resolution']//div[@data-label='OP2']//span[@class='words']")
        .click();
    browser.the("//section[@aria-label='Evidence']//button[starts-with(., 'Add')]").click();
    browser.the("//button[@role='radio'][contains(., 'full')]").click();
    JsonObject judgement = saved("FULL");
    assertThat(judgement.getJsonArray("evidence").getJsonObject(0).getString("label"))
        .isEqualTo("OP2");
  }

  @Test
  void preselectsNothing() {
    open();
    assertThat(browser.all(By.cssSelector("[role=radio][aria-checked=true]"))).isEmpty();
  }

  @Test
  void waitsForEvidenceWhereItIsNeeded() {
    open();
    browser.keys("3");
    browser.text("This judgement needs evidence");
    assertThat(specimens.table().getJsonObject("totals").getInt("judged")).isZero();
  }

  @Test
  void keepsTheReasonThatWasTyped() {
    open();
    browser.keys("0");
    saved("NONE");
    WebElement reason = browser.field("Why? (R)");
    reason.sendKeys("It is silent on this.");
    browser.until("the reason saved", d -> rationale().equals("It is silent on this."));
    browser.driver().navigate().refresh();
    browser.the("//button[@class='d'][1]").click();
    browser.until(
        "the reason shown",
        d -> "It is silent on this.".equals(browser.field("Why? (R)").getDomProperty("value")));
  }

  @Test
  void takesAJudgementBack() {
    open();
    browser.keys("0");
    saved("NONE");
    browser.button("Withdraw").click();
    browser.until(
        "no judgement", d -> specimens.table().getJsonObject("totals").getInt("judged") == 0);
  }

  @Test
  void exportsTheTableInThePagesLanguage() {
    open();
    String csv =
        (String)
            browser
                .driver()
                .executeAsyncScript(
                    "fetch(document.getElementById('export').href)"
                        + ".then(r => r.text()).then(arguments[0]);");
    assertThat(csv).startsWith("Letter,Demand,").contains(",D1.1,D1,specific,found,");
  }

  @Test
  void showsWordsAsEvidenceAgainWhereTheyStood() {
    JsonObject op2 = specimens.clause("OP2");
    JsonObject words =
        Json.createObjectBuilder()
            .add("clause", op2.getString("url"))
            .add(
                "selector",
                Json.createObjectBuilder()
                    .add("type", "TextPositionSelector")
                    .add("start", 3)
                    .add("end", 18))
            .build();
    JsonObject body =
        Json.createObjectBuilder()
            .add("judgement", "MENTIONED")
            .add("evidence", Json.createArrayBuilder().add(words))
            .build();
    specimens
        .api()
        .call("PUT", specimens.coverage(specimens.demands().get(0)))
        .header("If-None-Match", "*")
        .json(body)
        .send()
        .expect(201);
    open();
    browser.the("//button[@class='d'][1]").click();
    assertThat(browser.the("//ul[@class='evidence']//q").getText())
        .isEqualTo(op2.getString("text").substring(3, 18).strip());
  }

  @Test
  void speaksFrenchAndFitsTheDark() {
    try (Browser french = Browser.on(server, "fr")) {
      french.signIn("admin", Server.ADMIN_PASSWORD).go(specimens.page());
      french.driver().executeScript("document.documentElement.dataset.theme = 'dark'");
      french.the("//button[@role='radio'][contains(., 'rien')]");
      french.expectAccessible().expectQuietConsole().picture("judging-fr-dark");
    }
  }

  @Test
  void saysThatJudgingConfirmsAndTakesItBack() {
    open();
    browser.keys("0");
    browser.text("Judging confirms D1");
    JsonObject first = specimens.demands().get(0);
    assertThat(first.getString("state")).isEqualTo("CONFIRMED");
    browser.button("Only found, not confirmed").click();
    browser.until(
        "found again", d -> specimens.demands().get(0).getString("state").equals("FOUND"));
  }

  @Test
  void undoesTheLastJudgement() {
    open();
    browser.keys("0");
    saved("NONE");
    browser.keys("1");
    saved("MENTIONED");
    browser.keys("u");
    saved("NONE");
    browser.expectAccessible();
  }

  @Test
  void bringsAWithdrawnJudgementBack() {
    open();
    browser.keys("0");
    saved("NONE");
    browser.button("Withdraw").click();
    browser.the("//div[@class='toast']//button[.='Undo']").click();
    browser.until("back", d -> stored("NONE") != null);
  }

  @Test
  void offersLinkedClausesAndTakesTheOneInHandAsEvidence() {
    JsonObject link =
        Json.createObjectBuilder()
            .add("source", specimens.clause("OP3").getString("url"))
            .add("target", specimens.demands().get(0).getString("url"))
            .add("relation", "answersInPart")
            .build();
    specimens.api().post("/api/links", link).expect(201);
    open();
    WebElement candidate = browser.the("//li[contains(@class, 'linked')]");
    assertThat(candidate.getText()).contains("OP3").contains("answers in part");
    assertThat(browser.all(By.cssSelector(".evidence li"))).isEmpty();
    browser.driver().executeScript("arguments[0].querySelector('button').focus()", candidate);
    browser.keys("e");
    browser.the("//ul[@class='evidence']/li[contains(., 'OP3')]");
    browser.keys("2");
    JsonObject judgement = saved("PARTIAL");
    assertThat(judgement.getJsonArray("evidence").getJsonObject(0).getString("label"))
        .isEqualTo("OP3");
  }

  @Test
  void keepsWhatWaitsForEvidence() {
    open();
    browser.keys("3");
    browser.text("1 waits for evidence");
    browser.expectAccessible().picture("judging-waiting");
    browser.driver().executeScript("window.onbeforeunload = null");
    browser.driver().navigate().refresh();
    leave();
    browser.text("1 waits for evidence");
  }

  /** The page asks before it lets go of what is not saved; some drivers answer by themselves. */
  private void leave() {
    try {
      browser.driver().switchTo().alert().accept();
    } catch (NoAlertPresentException answered) {
      browser.driver().getTitle();
    }
  }

  @Test
  void fitsAPhone() {
    browser.size(390, 844);
    open();
    browser.expectNothingSticksOut().expectAccessible().picture("judging-phone");
  }

  private void open() {
    browser.signIn("admin", Server.ADMIN_PASSWORD).go(specimens.page());
    browser.the("//button[@class='d' and @aria-current]");
  }

  /** Waits until the server has a judgement of this kind. */
  private JsonObject saved(String judgement) {
    return browser.until(judgement + " saved", d -> stored(judgement));
  }

  private JsonObject stored(String judgement) {
    return specimens.table().getJsonArray("items").getValuesAs(JsonObject.class).stream()
        .flatMap(r -> r.getJsonArray("cells").getValuesAs(JsonObject.class).stream())
        .flatMap(c -> c.getJsonArray("judgements").getValuesAs(JsonObject.class).stream())
        .filter(j -> j.getString("judgement").equals(judgement))
        .findFirst()
        .orElse(null);
  }

  private String rationale() {
    JsonObject judgement = stored("NONE");
    return judgement == null ? "" : judgement.getString("rationale");
  }
}
