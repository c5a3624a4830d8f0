package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Map;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** From an assignment to a settled text, as the people see it. */
class CurationBrowserIT {

  private final Team team = Team.on(Server.shared());
  private final String resolution = team.specimen("resolution");
  private final Map<String, String> clauses = team.clauses(resolution);

  @Test
  void aCuratorAssignsReadsAgreementAndSettlesByKeys() {
    try (Browser curator = team.browser(Persona.CURATOR)) {
      assign(curator);
      work();
      done();
      curator.go("/dossiers/" + team.dossier() + "/assignments");
      curator.button("Open to all").click();
      curator.driver().switchTo().alert().accept();
      curator.text("Open: everybody sees what each has made.");
      curator.expectAccessible().expectNothingSticksOut();
      curator.go("/agreement?dossier=" + team.dossier());
      curator.heading("Agreement");
      curator.text("Alpha for stretches (uα)");
      curator.expectAccessible().expectNothingSticksOut().picture("agreement");
      settle(curator);
      curator.expectQuietConsole();
    }
  }

  private void assign(Browser curator) {
    curator.go("/dossiers/" + team.dossier() + "/assignments");
    curator.the("//details[@id='give-part']/summary").click();
    curator.field("Title").sendKeys("Mark the duties");
    curator.the("//fieldset[legend='Texts']//input").click();
    curator.the("//fieldset[legend='People']//label[normalize-space()='Test ANALYST']").click();
    curator.the("//fieldset[legend='People']//label[normalize-space()='Test OWNER']").click();
    curator.expectAccessible();
    curator.button("Give out an assignment").click();
    curator.text("Given. Whoever has it finds it on their desk.");
  }

  private void work() {
    annotate(team.as(Persona.ANALYST), "OP1", 0, 20);
    annotate(team.as(Persona.OWNER), "OP1", 0, 20);
    annotate(team.as(Persona.ANALYST), "OP2", 0, 20);
    annotate(team.as(Persona.OWNER), "OP2", 3, 25);
    annotate(team.as(Persona.ANALYST), "OP3", 0, 20);
  }

  private void annotate(Api api, String label, int start, int end) {
    JsonObject note =
        Json.createObjectBuilder()
            .add("@context", "http://www.w3.org/ns/anno.jsonld")
            .add("type", "Annotation")
            .add("motivation", "tagging")
            .add("body", Json.createObjectBuilder().add("type", "TextualBody").add("value", "Duty"))
            .add(
                "target",
                Json.createObjectBuilder()
                    .add("source", api.base() + "/clauses/" + clauses.get(label))
                    .add(
                        "selector",
                        Json.createObjectBuilder()
                            .add("type", "TextPositionSelector")
                            .add("start", start)
                            .add("end", end)))
            .build();
    api.call("POST", "/api/annotations/").annotation(note).send().expect(201);
  }

  private void done() {
    try (Browser analyst = team.browser(Persona.ANALYST)) {
      analyst.go("/");
      analyst.text("Assigned to you: Mark the duties");
      analyst.go("/dossiers/" + team.dossier() + "/assignments");
      analyst.button("I am done").click();
      analyst.button("Not done any more");
      assertThat(analyst.shown()).doesNotContain("Test OWNER");
      takeBackInTheReader(analyst);
    }
  }

  /** The bar over the text says what is asked, and "done" is taken back and said again there. */
  private void takeBackInTheReader(Browser analyst) {
    analyst.go("/documents/" + resolution);
    analyst.text("Blind: only you see what you make here until a curator opens it.");
    analyst.the("//article[contains(@class, 'note')]//span[normalize-space()='Blind']");
    analyst.button("Not done any more").click();
    analyst.button("I am done").click();
    analyst.button("Not done any more");
    assertThat(analyst.the("//section[@data-assigned]//*[@role='status']").getText())
        .isEqualTo("3 annotations and links");
    analyst.expectAccessible().expectNothingSticksOut();
  }

  private void settle(Browser curator) {
    curator.go("/dossiers/" + team.dossier() + "/assignments");
    curator.link("Settle").click();
    curator.the("//li[contains(@class, 'place') and contains(@class, 'DIFFER')]");
    assertThat(places(curator, "AGREE")).isEqualTo(1);
    assertThat(places(curator, "MISSING")).isEqualTo(1);
    curator.expectAccessible().expectNothingSticksOut().picture("curation");
    losesNoKeyOnASlowLine(curator);
    new Actions(curator.driver()).sendKeys("A").perform();
    curator.text("3 of 3 settled");
    keys(curator, "k", "u");
    curator.text("2 of 3 settled");
  }

  /** Decisions wait for each other, and a form opened meanwhile stays with its words. */
  private static void losesNoKeyOnASlowLine(Browser curator) {
    curator
        .driver()
        .executeScript(
            "const quick = fetch; window.fetch = async (...asked) => { await new Promise(done =>"
                + " setTimeout(done, 700)); return quick(...asked); };");
    keys(curator, "j", "2", "j", "0", "k", "w");
    curator.field("Comment").sendKeys("still here");
    curator.text("Taken by Test CURATOR");
    curator.text("Dropped by Test CURATOR");
    curator.text("2 of 3 settled");
    assertThat(curator.field("Comment").getDomProperty("value")).isEqualTo("still here");
    curator.field("Comment").sendKeys(Keys.ESCAPE);
  }

  private static int places(Browser curator, String tone) {
    return curator.all(By.cssSelector("li.place." + tone)).size();
  }

  private static void keys(Browser curator, String... keys) {
    for (String key : keys) {
      new Actions(curator.driver()).sendKeys(key).perform();
    }
  }
}
