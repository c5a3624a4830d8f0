package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The search page as a reader uses it. */
class SearchBrowserIT {

  private final Team team = Team.on(Server.shared());
  private final String resolution = team.specimen("resolution");
  private final Browser browser = team.browser(Persona.READER);

  @AfterEach
  void close() {
    browser.close();
  }

  private String here(String words) {
    return "/search?q=" + words + "&dossier=" + team.dossier();
  }

  @Test
  void teachesSearchesNarrowsAndGoesBack() {
    browser.go("/search");
    browser.text("What are you looking for?");
    browser.expectAccessible();
    browser.go(here("organization"));
    int all = hits();
    assertThat(browser.all(By.cssSelector(".found mark"))).isNotEmpty();
    browser.the("//aside//a[contains(., 'operative paragraph')]").click();
    browser.until("narrowed", d -> browser.address().contains("kind=operative") && hits() < all);
    browser.the("//ul[@class='chips']//a[contains(., 'operative paragraph')]");
    browser.expectAccessible().expectQuietConsole().picture("search");
    browser.driver().navigate().back();
    browser.until("all again", d -> hits() == all);
    browser.theme("dark").expectAccessible().picture("search-dark");
  }

  /** The first answer is held back until the second is shown. */
  @Test
  void quickTypingShowsWhatTheLastWordsFindAndItsFacetsOnly() {
    browser.go(here("organization+registration"));
    String wanted = facets();
    browser.go(here("organization"));
    assertThat(facets()).isNotEqualTo(wanted);
    browser
        .driver()
        .executeScript(
            "const answer = fetch; window.asked = 0; const held = new Promise(go => { window.letGo"
                + " = go; }); window.fetch = async (address, wish) => { const first ="
                + " ++window.asked === 1; const given = await answer(address, first ? {} : wish);"
                + " if (first) await held; return given; };");
    WebElement words = browser.driver().findElement(By.id("q"));
    words.sendKeys(" zzz");
    browser.until("the first is asked", d -> asked() == 1);
    words.sendKeys(Keys.BACK_SPACE, Keys.BACK_SPACE, Keys.BACK_SPACE, "registration");
    browser.until("the second is shown", d -> wanted.equals(facets()));
    browser.driver().executeAsyncScript("window.letGo(); setTimeout(arguments[0], 300);");
    assertThat(facets()).isEqualTo(wanted);
    assertThat(browser.address()).contains("q=organization+registration");
    browser.expectAccessible().expectQuietConsole();
  }

  private String facets() {
    return (String)
        browser.driver().executeScript("return document.getElementById('facets')?.innerText");
  }

  private long asked() {
    return (long) browser.driver().executeScript("return window.asked");
  }

  @Test
  void isWalkedByKeysAndLeadsToTheWordsInTheText() {
    browser.go(here("organization"));
    browser.driver().findElement(By.id("main")).sendKeys("j");
    browser.driver().switchTo().activeElement().sendKeys("j");
    WebElement at = browser.driver().switchTo().activeElement();
    assertThat(at.getAttribute("href")).contains("/documents/" + resolution);
    at.sendKeys(Keys.ENTER);
    browser.until("the Reader", d -> browser.address().contains("/clauses/"));
    browser.until(
        "marked",
        d -> browser.driver().executeScript("return CSS.highlights.get('hsought')?.size > 0"));
  }

  @Test
  void theLastRowOfThePaletteSearchesAllTexts() {
    browser.go("/");
    browser.the("//button[@data-goto]").click();
    browser.driver().switchTo().activeElement().sendKeys("accreditation");
    browser.the("//li[contains(., 'Search all texts')]").click();
    browser.until("searched", d -> browser.address().contains("/search?q=accreditation"));
  }

  @Test
  void saysWhatToDoWhenNothingIsFoundAndFitsAPhone() {
    browser.size(390, 844).go(here("zzzzzz"));
    browser.text("Nothing that you may read holds all of these words.");
    browser.expectNothingSticksOut();
    browser.go(here("organization")).expectNothingSticksOut().expectAccessible();
    browser.picture("search-phone");
  }

  private int hits() {
    String said = browser.the("//p[@role='status'][b]//b").getText();
    return Integer.parseInt(said.replaceAll("\\D", ""));
  }
}
