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
import org.openqa.selenium.support.ui.Select;

/** Verbs and addressees of a dossier as curators keep them and others see them. */
class LexiconBrowserIT {

  private final Team team = Team.on(Server.shared());
  private final Browser browser = team.browser(Persona.OWNER);
  private final String dossier = team.as(Persona.OWNER).newDossier("Words");

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aVerbIsGradedByMouseAndGivenBackByKeys() {
    browser.go("/dossiers/" + dossier);
    browser.link("Strength of verbs").click();
    browser.heading("Strength of verbs");
    browser.expectAccessible().expectQuietConsole().picture("verbs");
    browser.link("English").click();
    browser.link("urge").click();
    browser.heading("urge");
    new Select(browser.field("Grade")).selectByValue("3");
    browser.button("Save").click();
    WebElement own = browser.the("//section[h2[@id='grade-3']]//a[contains(@class, 'own')]");
    assertThat(own.getText()).contains("urge").contains("was 6");
    own.sendKeys(Keys.ENTER);
    browser.heading("urge");
    browser.expectAccessible();
    browser.button("Give back the built-in grade").sendKeys(Keys.ENTER);
    browser.the("//section[h2[@id='grade-6']]//a[normalize-space()='urge']");
  }

  @Test
  void aVerbThatTheListHasIsNotAddedOverIt() {
    browser.go("/dossiers/" + dossier + "/verbs?language=en");
    assertThat(new Select(browser.field("Grade")).getFirstSelectedOption().getText())
        .isEqualTo("Choose a grade");
    browser.field("Verb, in its dictionary form").sendKeys("Urge");
    browser.field("Why, or after whom").sendKeys("our reading");
    new Select(browser.field("Grade")).selectByValue("2");
    browser.button("Add a verb").click();
    browser.text("“urge” is in the list already, with grade 6.");
    assertThat(browser.field("Why, or after whom").getDomProperty("value"))
        .isEqualTo("our reading");
    assertThat(new Select(browser.field("Grade")).getFirstSelectedOption().getText())
        .startsWith("2");
    browser.the("//section[h2[@id='grade-6']]//a[normalize-space()='urge']");
  }

  @Test
  void anAddresseeIsAddedRenamedAndRemovedByKeys() {
    browser.go("/dossiers/" + dossier + "/addressees");
    browser.expectAccessible().expectQuietConsole().picture("addressees");
    browser
        .field("Name in English")
        .sendKeys("Inquiry on Rivers", Keys.TAB, "Enquête sur les rivières");
    browser.field("English").sendKeys("Inquiry on Rivers");
    browser.button("Add an addressee").sendKeys(Keys.ENTER);
    browser.link("Inquiry on Rivers").sendKeys(Keys.ENTER);
    browser.text("Code: inquiryOnRivers");
    WebElement name = browser.field("Name in English");
    name.clear();
    name.sendKeys("Rivers Inquiry", Keys.ENTER);
    browser.link("Rivers Inquiry").sendKeys(Keys.ENTER);
    browser.button("Remove the addressee").sendKeys(Keys.ENTER);
    browser.text("None yet.");
  }

  @Test
  void anAddresseeSaysHowOftenItIsUsedBeforeItGoes() {
    team.as(Persona.OWNER)
        .newDocument(
            dossier,
            "resolution",
            "en",
            "The Human Rights Council,\n\n1. Requests the Inquiry on Rivers to report;\n\n"
                + "2. Urges the Inquiry on Rivers to visit all springs.");
    browser.go("/dossiers/" + dossier + "/addressees");
    browser
        .field("Name in English")
        .sendKeys("Inquiry on Rivers", Keys.TAB, "Enquête sur les rivières");
    browser.field("English").sendKeys("Inquiry on Rivers");
    browser.button("Add an addressee").sendKeys(Keys.ENTER);
    browser.link("Inquiry on Rivers").sendKeys(Keys.ENTER);
    browser.until(
        "the index has followed",
        d -> {
          d.navigate().refresh();
          return browser.shown().contains("It stands for words of 2 paragraphs and no demands.");
        });
    browser.expectAccessible();
    browser.link("Show them").click();
    browser.the("//a[contains(., 'visit all springs')]");
    browser.driver().navigate().back();
    browser.button("Remove the addressee").click();
    browser.text("None yet.");
    browser.expectQuietConsole();
  }

  @Test
  void aReaderSeesBothAndChangesNothingOnAPhone() {
    try (Browser reader = team.browser(Persona.READER)) {
      reader.size(390, 844).go("/dossiers/" + team.dossier() + "/verbs?language=en&verb=urge");
      reader.heading("urge");
      assertThat(reader.all(By.cssSelector("main form"))).isEmpty();
      reader.expectNothingSticksOut().expectAccessible().picture("verbs-phone");
      reader.go("/dossiers/" + team.dossier() + "/addressees?code=states");
      assertThat(reader.all(By.cssSelector("main form"))).isEmpty();
      reader.theme("dark").expectNothingSticksOut().expectAccessible().picture("addressees-phone");
    }
  }
}
