package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * From sign-in to words that are marked, as a person does it; judging and export go on in {@link
 * JudgingBrowserIT}.
 */
class MainJobBrowserIT {

  private static final Path RESOLUTION =
      Path.of("../ejb/src/main/resources/org/dispositif/specimen/en/resolution.txt");

  private final Server server = Server.shared();
  private Browser browser = Browser.on(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void bringsATextInAndMarksItsWordsByKeyboard() throws IOException {
    openNewDossier("By keyboard");
    takeIn(Files.readString(RESOLUTION));
    browser.usable();
    browser.keys("j", "j", "s", Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT), "a");
    browser
        .field("Comment")
        .sendKeys("Said without a mouse.", Keys.chord(Keys.CONTROL, Keys.ENTER));
    browser.the("//aside//*[contains(text(), 'Said without a mouse.')]");
    assertThat(annotations())
        .singleElement()
        .asString()
        .contains("Said without a mouse.")
        .contains("TextQuoteSelector");
    browser.expectAccessible().expectQuietConsole().picture("reader");
  }

  @Test
  void bringsATextInAndMarksItsWordsByMouse() throws IOException {
    openNewDossier("By mouse");
    takeIn(Files.readString(RESOLUTION));
    browser.usable();
    WebElement words = browser.the("//div[@data-label='OP1']//span[@class='words']");
    new Actions(browser.driver()).moveToElement(words).doubleClick().perform();
    browser.the("//*[@role='toolbar']//button[starts-with(., 'Annotate')]").click();
    browser.field("Comment").sendKeys("Said with a mouse.");
    browser.the("//form//button[starts-with(., 'Save')]").click();
    browser.until("the annotation kept", d -> annotations().size() == 1);
    browser.driver().navigate().refresh();
    browser.the("//aside//*[contains(text(), 'Said with a mouse.')]");
  }

  @Test
  void showsTheCutBeforeAnythingIsStored() throws IOException {
    openNewDossier("Only looked at");
    browser.link("Add a document").click();
    paste(Files.readString(RESOLUTION));
    browser.heading("As it was cut");
    browser.text("10 operative paragraphs");
    browser.expectAccessible().picture("intake");
    browser.button("Back to the text").click();
    assertThat(browser.field("or paste the text").getDomProperty("value"))
        .contains("Specimen Council");
    assertThat(server.admin().get("/api" + dossier() + "/documents").expect(200).items()).isEmpty();
  }

  @Test
  void walksThroughTheSpecimens() {
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/");
    if (browser.all(By.cssSelector("input[value='Take the walk']")).isEmpty()) {
      return; // somebody has taken it on this server already
    }
    browser.button("Take the walk").click();
    browser.text("Three texts that belong together");
    browser.link("Access of civil society to the Specimen Organization and its bodies").click();
    browser.usable();
    browser.text("A resolution, clause by clause");
    browser.text("8 cards");
    browser.expectAccessible().expectQuietConsole().picture("specimen");
  }

  @Test
  void isAccessibleOnEveryPageInEnglish() {
    visitAll();
  }

  @Test
  void isAccessibleOnEveryPageInFrenchDarkAndNarrow() {
    browser.close();
    browser = Browser.on(server, "fr");
    browser.size(390, 844);
    browser
        .driver()
        .executeCdpCommand(
            "Emulation.setEmulatedMedia",
            java.util.Map.of(
                "features",
                List.of(java.util.Map.of("name", "prefers-color-scheme", "value", "dark"))));
    visitAll();
  }

  private void visitAll() {
    Specimens specimens = Specimens.on(server, "Every page");
    String dossier = "/dossiers/" + specimens.dossier();
    browser.go("/signin").expectAccessible().signIn("admin", Server.ADMIN_PASSWORD);
    for (String page :
        List.of(
            "/",
            "/account",
            "/administration",
            dossier,
            dossier + "/intake",
            dossier + "/tags",
            dossier + "/members",
            dossier + "/trash",
            "/documents/" + specimens.resolution(),
            "/documents/" + specimens.letter(),
            "/comparison",
            specimens.page(),
            "/nothing-here")) {
      browser.go(page).expectAccessible();
    }
  }

  private void openNewDossier(String title) {
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/");
    browser.field("New dossier").sendKeys(title, Keys.ENTER);
    browser.heading(title);
  }

  private void takeIn(String text) {
    browser.link("Add a document").click();
    paste(text);
    browser.button("Save into the dossier").click();
    browser.until("the Reader", d -> browser.address().startsWith("/documents/"));
  }

  /** Pasted, not typed: a driver types a page of text letter by letter. */
  private void paste(String text) {
    WebElement field = browser.field("or paste the text");
    browser
        .driver()
        .executeScript(
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'));",
            field,
            text);
    browser.button("Read").click();
  }

  private String dossier() {
    return browser.address().replaceFirst("/intake.*", "");
  }

  private List<JsonObject> annotations() {
    String target = server.uri() + "/api" + browser.address().replaceFirst("[?#].*", "");
    JsonObject all = server.admin().get("/api/annotations/?target=" + target).expect(200).json();
    return all.containsKey("first")
        ? all.getJsonObject("first").getJsonArray("items").getValuesAs(JsonObject.class)
        : List.of();
  }
}
