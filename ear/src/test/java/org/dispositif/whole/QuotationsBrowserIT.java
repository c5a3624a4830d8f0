package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.interactions.Actions;

/** From a quotation to the words that it is taken from, and back, by one key. */
class QuotationsBrowserIT {

  private final Team team = Team.on(Server.shared());
  private final Api api = team.as(Persona.ANALYST);
  private Browser browser;

  @AfterEach
  void close() {
    browser.close();
  }

  private void lit(String document) {
    browser.until(
        "the words lit up",
        d ->
            browser.address().contains(document + "#w-")
                && Boolean.TRUE.equals(
                    ((JavascriptExecutor) d)
                        .executeScript("return CSS.highlights.has('hsought')")));
  }

  @Test
  void leadsToTheSourceAndBack() {
    String letter = QuotationsIT.add(api, team.dossier(), "letter", QuotationsIT.LETTER);
    String article = QuotationsIT.add(api, team.dossier(), "article", QuotationsIT.ARTICLE);
    browser = team.browser(Persona.ANALYST).go("/documents/" + article);
    browser.until(
        "each quotation with its source",
        d -> browser.all(By.cssSelector(".card.quoting")).size() == 3);
    assertThat(browser.all(By.cssSelector(".card.quoting.none"))).hasSize(1);
    browser.expectAccessible().expectQuietConsole().picture("quotations");
    browser.theme("dark").expectAccessible();
    browser.until(
        "a quotation in hand",
        d -> {
          new Actions(d).sendKeys("j").perform();
          return !browser.all(By.cssSelector(".clause.on .quote")).isEmpty();
        });
    new Actions(browser.driver()).sendKeys("g").perform();
    lit(letter);
    new Actions(browser.driver()).sendKeys("g").perform();
    lit(article);
    browser.size(390, 844).expectAccessible().expectNothingSticksOut();
  }

  @Test
  void forgetsASourceThatAPersonRefusedUntilTheyAskForIt() {
    QuotationsIT.add(api, team.dossier(), "letter", QuotationsIT.LETTER);
    String article = QuotationsIT.add(api, team.dossier(), "article", QuotationsIT.ARTICLE);
    browser = team.browser(Persona.ANALYST).go("/documents/" + article);
    shown(3);
    browser.all(By.cssSelector(".card.quoting a")).get(0).findElement(By.xpath("..")).click();
    browser.button("Not from there").click();
    shown(2);
    assertThat(refused(article)).isEqualTo(1);
    browser.button("Undo").click();
    shown(3);
    assertThat(refused(article)).isZero();
    browser.button("Not from there").click();
    shown(2);
    browser.go("/documents/" + article + "?kind=refused");
    shown(1);
    browser.expectAccessible();
    browser.the("//article[contains(@class, 'quoting')]/header").click();
    browser.button("It is, after all").click();
    shown(0);
    assertThat(refused(article)).isZero();
    assertThat(
            team.as(Persona.OWNER)
                .get("/api/documents/" + article + "/quotations")
                .json()
                .getJsonArray("quotations"))
        .hasSize(3);
  }

  private void shown(int cards) {
    browser.until(
        cards + " quotations", d -> browser.all(By.cssSelector(".card.quoting")).size() == cards);
  }

  private long refused(String document) {
    return api
        .get("/api/documents/" + document + "/quotations")
        .expect(200)
        .json()
        .getJsonArray("quotations")
        .stream()
        .filter(q -> q.asJsonObject().getBoolean("refused"))
        .count();
  }
}
