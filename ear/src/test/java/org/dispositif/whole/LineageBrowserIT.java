package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/** From a paragraph in the Reader back through its family, by one key. */
class LineageBrowserIT {

  private static final String FIRST =
      """
      Resolution adopted by the General Assembly on 3 December 2015

      70/11. Harbour pilots

      The General Assembly,

      1. Requests the Secretary-General to publish tide charts of all harbours every year;
      """;

  private static final String SECOND =
      """
      Resolution adopted by the General Assembly on 5 December 2017

      72/14. Harbour pilots

      The General Assembly,

      1. Urges the Secretary-General to publish tide charts of all harbours every month;
      """;

  private final Team team = Team.on(Server.shared());
  private Browser browser;

  @AfterEach
  void close() {
    browser.close();
  }

  private String add(String text) {
    return team.as(Persona.OWNER).newDocument(team.dossier(), "resolution", "en", text);
  }

  @Test
  void leadsFromTheReaderToTheFirstAppearanceAndBack() {
    add(FIRST);
    String document = add(SECOND);
    browser = team.browser(Persona.READER).go("/documents/" + document);
    browser.until(
        "the paragraph in hand",
        d -> {
          new Actions(d).sendKeys("j").perform();
          return !browser.all(By.cssSelector(".clause.on[data-label='OP1']")).isEmpty();
        });
    new Actions(browser.driver()).sendKeys("h").perform();
    browser.text("First appearance");
    assertThat(browser.address()).endsWith("/lineage");
    assertThat(browser.all(By.cssSelector(".lineage > li"))).hasSize(2);
    assertThat(browser.the("//ins[.='Urges']").isDisplayed()).isTrue();
    assertThat(browser.the("//del[.='Requests']").isDisplayed()).isTrue();
    browser.text("verb stronger");
    browser.expectAccessible().expectQuietConsole().picture("lineage");
    browser.theme("dark").expectAccessible();
    browser.size(390, 844).expectAccessible().expectNothingSticksOut();
    browser.the("//ol[@class='lineage']//a").click();
    browser.until("back in the Reader", d -> browser.address().contains("/clauses/"));
  }
}
