package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import org.dispositif.test.Answer;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A page that is open while a colleague changes the same: both are shown, and nothing is lost. */
class ConflictBrowserIT {

  private final Team team = Team.on(Server.shared());
  private final Api colleague = team.as(Persona.CURATOR);
  private final Browser browser = team.browser(Persona.OWNER);
  private final String dossier = "/dossiers/" + team.dossier();

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void guidelinesAreShownBesideWhatIsTypedAndJoined() {
    browser.go(dossier + "/guidelines");
    browser.field("Write in Markdown").sendKeys("Mine on duties");
    theyWrite("Theirs on verbs");
    browser.button("Save").click();
    WebElement theirs = theirs();
    assertThat(theirs.getText()).contains("Test CURATOR changed this", "Theirs on verbs");
    assertThat(typed()).isEqualTo("Mine on duties");
    browser.expectAccessible().expectNothingSticksOut().picture("conflict");
    browser.button("Join both").click();
    assertThat(typed()).contains("Mine on duties").contains("Theirs on verbs");
    browser.button("Save").click();
    browser.text("Saved.");
    assertThat(read()).contains("Mine on duties").contains("Theirs on verbs");
  }

  @Test
  void guidelinesAreKeptAsTypedOnlyWhenChosen() {
    theyWrite("As both have read it");
    browser.go(dossier + "/guidelines");
    browser.field("Write in Markdown").clear();
    browser.field("Write in Markdown").sendKeys("Mine");
    theyWrite("Theirs");
    browser.button("Save").click();
    theirs();
    assertThat(read()).isEqualTo("Theirs");
    browser.button("Keep mine").click();
    browser.text("Saved.");
    assertThat(read()).isEqualTo("Mine");
  }

  @Test
  void aDossiersNameIsShownBesideTheOneTyped() {
    browser.go(dossier);
    browser.the("//details[@id='settings']/summary").click();
    browser.field("Description").sendKeys("Mine");
    Answer now = colleague.get("/api" + dossier).expect(200);
    colleague
        .call("PATCH", "/api" + dossier)
        .mergePatch(Json.createObjectBuilder().add("description", "Of a colleague").build())
        .ifMatch(now.etag())
        .send()
        .expect(200);
    browser
        .the("//details[@id='settings']")
        .findElement(By.xpath(".//input[@value='Save']"))
        .click();
    assertThat(theirs().getText()).contains("Of a colleague");
    browser.link("Take theirs").click();
    browser.text("Of a colleague");
    assertThat(colleague.get("/api" + dossier).json().getString("description"))
        .isEqualTo("Of a colleague");
  }

  private WebElement theirs() {
    return browser.the("//section[@role='alert' and contains(@class, 'conflict')]");
  }

  private String typed() {
    return browser.field("Write in Markdown").getDomProperty("value");
  }

  private void theyWrite(String markdown) {
    String path = "/api" + dossier + "/guidelines";
    String etag = colleague.get(path).expect(200).etag();
    colleague
        .call("PUT", path)
        .json(Json.createObjectBuilder().add("markdown", markdown).build())
        .ifMatch(etag)
        .send()
        .expect(200);
  }

  private String read() {
    return colleague.get("/api" + dossier + "/guidelines").json().getString("markdown");
  }
}
