package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dispositif.test.Browser;
import org.dispositif.test.Papers;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** The intake page, by keyboard and by mouse. */
class IntakeBrowserIT {

  private static final String TEXT =
      """
      Resolution 51 (2041)

      The Security Council,

      Recalling its resolution 50 (2040) of 3 May 2040,

      1. Decides to extend the mandate and requests a report of the garden mission;

      2. Decides to remain seized of the matter.
      """;

  private final Team team = Team.on(Server.shared());
  private final Browser browser = team.browser(Persona.ANALYST);
  @TempDir Path folder;

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void correctsAndSavesByKeyboard() {
    open();
    browser.expectAccessible();
    paste(TEXT);
    current("PP1");
    browser.expectAccessible().expectNothingSticksOut();
    ((WebElement) browser.driver().executeScript("return document.querySelector('#cut .on')"))
        .sendKeys(Keys.ARROW_DOWN);
    current("OP1");
    // "1. Decides to extend the mandate and requests": the caret before "requests"
    browser.keys(Keys.ARROW_RIGHT.toString().repeat(7));
    browser.keys(Keys.ENTER);
    browser.until("two blocks", d -> blocks().size() == 6);
    browser.keys("s");
    browser.until("a sub-paragraph", d -> currentClass().contains("sub"));
    browser.keys("#");
    browser.until("in the number", d -> active().getTagName().equals("input"));
    browser.keys("a", Keys.ENTER);
    current("(a)");
    browser.expectAccessible();
    for (int i = 0; i < 3; i++) {
      new Actions(browser.driver())
          .keyDown(Keys.CONTROL)
          .sendKeys("z")
          .keyUp(Keys.CONTROL)
          .perform();
    }
    browser.until("all taken back", d -> blocks().size() == 5);
    browser.keys("u", "n");
    browser.until("page furniture", d -> currentClass().contains("noise"));
    browser.keys(Keys.BACK_SPACE);
    browser.until("merged", d -> blocks().size() == 4);
    browser.button("Save into the dossier").sendKeys(Keys.ENTER);
    browser.until("the Reader", d -> browser.address().startsWith("/documents/"));
    assertThat(documents()).hasSize(1);
    browser.expectQuietConsole();
  }

  @Test
  void looksAtPdfsAndDecidesByMouse() throws IOException {
    Path twice = write("twice.pdf", pdf(51, 52));
    Path scan = write("scan.pdf", Papers.scan());
    Path single = write("single.pdf", pdf(53));
    open();
    browser.driver().findElement(By.id("file")).sendKeys(twice + "\n" + scan + "\n" + single);
    browser.text("2 resolutions found");
    browser.until("the page's image", d -> !browser.all(By.cssSelector("canvas")).isEmpty());
    browser.text("2 more are waiting: scan.pdf, single.pdf");
    browser.expectAccessible().picture("intake-pdf");
    WebElement op = browser.the("//div[@id='cut']//div[starts-with(@aria-label, 'OP2')]");
    op.click();
    browser.until("lit up", d -> !browser.all(By.cssSelector(".lit")).isEmpty());
    browser.the("//div[@id='cutbar']//button[starts-with(., 'other')]").click();
    browser.until("another kind", d -> currentClass().contains("other"));
    browser
        .driver()
        .executeScript("for (let i = 0; i < 3; i++) document.getElementById('undo').click();");
    browser.until("as it was", d -> currentClass().contains("op"));
    browser.button("Redo").click();
    browser.until("made again, once", d -> currentClass().contains("other"));
    browser.button("Undo").click();
    browser.until("as it was again", d -> currentClass().contains("op"));
    browser.the("//label[contains(., 'Split into 2 documents')]").click();
    browser.button("Save into the dossier").click();
    browser.text("it is a scan");
    browser.expectAccessible();
    browser.button("Go on with the next").click();
    browser.text("S/RES/53 (2041)");
    browser.button("Save into the dossier").click();
    browser.heading("3 documents saved");
    browser.expectAccessible();
    assertThat(documents()).hasSize(3);
    open();
    browser.driver().findElement(By.id("file")).sendKeys(single.toString());
    browser.text("This same file is in the dossier");
    browser.button("Save into the dossier").click();
    browser.until("asked", d -> "anyway".equals(active().getDomAttribute("id")));
    browser.expectAccessible();
    assertThat(documents()).hasSize(3);
  }

  private static byte[] pdf(int... numbers) {
    List<String> lines = new java.util.ArrayList<>();
    for (int number : numbers) {
      lines.addAll(TEXT.replace("51", String.valueOf(number)).lines().toList());
      lines.addAll(List.of("", ""));
    }
    return Papers.pdf(lines);
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private void open() {
    browser.go("/dossiers/" + team.dossier() + "/intake");
    browser.usable();
  }

  private void paste(String text) {
    browser
        .driver()
        .executeScript(
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input'));",
            browser.field("or paste the text"),
            text);
    browser.button("Read").sendKeys(Keys.ENTER);
    browser.heading("As it was cut");
  }

  private void current(String label) {
    browser.until(
        label,
        d ->
            browser.all(By.cssSelector("#cut .on .n")).stream()
                .anyMatch(n -> n.getText().equals(label)));
  }

  private String currentClass() {
    return browser.driver().findElement(By.cssSelector("#cut .on")).getDomAttribute("class");
  }

  private List<WebElement> blocks() {
    return browser.all(By.cssSelector("#cut .clause"));
  }

  private WebElement active() {
    return browser.driver().switchTo().activeElement();
  }

  private List<JsonObject> documents() {
    String path = "/api/dossiers/" + team.dossier() + "/documents";
    return team.as(Persona.ANALYST).get(path).expect(200).items();
  }
}
