package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Collectors;
import org.dispositif.test.Browser;
import org.dispositif.test.Clauses;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;

/** The panel beside the text that shows a clause in its parts, and what people correct in it. */
class AnatomyBrowserIT {

  private static final String RESOLUTION =
      """
      RESOLUTION 9/3

      The Human Rights Council,

      Recalling its earlier work,

      1. Requests the Secretary-General to publish, by 31 December 2030, a list of all rivers;

      2. Urges all States to act with the Inquiry on Rivers;

      3. Decides to remain seized of the matter.
      """;

  private static final String PANEL = "//section[contains(@class, 'anatomy')]";

  private final Team team = Team.on(Server.shared());
  private final String document =
      team.as(Persona.OWNER).newDocument(team.dossier(), "resolution", "en", RESOLUTION);
  private final Clauses clauses = new Clauses(team.as(Persona.READER), document);
  private Browser browser;

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void aStrengthIsChangedAndGivenBackByKeys() {
    browser = team.browser(Persona.ANALYST);
    walkTo("OP1");
    browser.keys("i");
    opened("OP1");
    browser.until("the heading in hand", d -> browser.focused("tagName").equals("H2"));
    assertThat(rightOf(panel()))
        .as("beside the text")
        .isLessThanOrEqualTo(words("OP1").getRect().x);
    parts("Verbs", "Requests", "Addressees", "Secretary-General", "By when", "2030-12-31");
    assertThat(strength("Requests").getDomProperty("value")).isEqualTo("5");
    browser.expectAccessible().expectQuietConsole().picture("anatomy");
    strength("Requests").sendKeys("2");
    browser.text("Corrected by hand");
    assertThat(clauses.strength("OP1")).isEqualTo("person 2");
    browser.until(
        "focus where it was", d -> browser.focused("ariaLabel").equals("Strength of “Requests”"));
    browser.keys(Keys.ESCAPE);
    browser.until("closed", d -> browser.all(By.xpath(PANEL)).isEmpty());
    browser.until("the text in hand", d -> browser.focused("className").contains("clause"));
    walkTo("OP1");
    browser.keys("i");
    browser.text("Corrected by hand");
    assertThat(strength("Requests").getDomProperty("value")).isEqualTo("2");
    browser.button("As the machine reads it").sendKeys(Keys.ENTER);
    browser.until("read again", d -> strength("Requests").getDomProperty("value").equals("5"));
    browser.button("Undo").sendKeys(Keys.ENTER);
    browser.until("said again", d -> strength("Requests").getDomProperty("value").equals("2"));
    browser.button("As the machine reads it").sendKeys(Keys.ENTER);
    browser.until("read again", d -> strength("Requests").getDomProperty("value").equals("5"));
    assertThat(browser.all(By.xpath(PANEL)).get(0).getText()).doesNotContain("Corrected by hand");
    assertThat(clauses.block("OP1").getBoolean("said")).isFalse();
    browser.expectQuietConsole();
  }

  @Test
  void anAddresseeIsNamedRemovedAndAddedByMouse() {
    browser = team.browser(Persona.ANALYST);
    browser.go("/documents/" + document).usable();
    words("OP1").click();
    browser.button("Anatomy").click();
    opened("OP1");
    words("OP2").click();
    opened("OP2");
    new Select(browser.field("Who is meant by “all States”")).selectByValue("company");
    browser.until("kept", d -> addressees("OP2").equals("all States=company"));
    browser.button("Remove “all States”").click();
    By remove = By.xpath(PANEL + "//button[@aria-label='Remove “all States”']");
    browser.until("removed", d -> browser.all(remove).isEmpty());
    assertThat(addressees("OP2")).isEmpty();
    browser.button("… are an addressee").click();
    browser.text("Select words in this paragraph first.");
    new Actions(browser.driver()).moveToElement(words("OP2"), 0, 0).doubleClick().perform();
    String chosen = browser.selected().strip();
    assertThat(chosen).isNotBlank();
    browser.button("… are an addressee").click();
    browser.until("added", d -> addressees("OP2").equals(chosen + "="));
    browser.button("As the machine reads it").click();
    browser.until("read again", d -> addressees("OP2").equals("all States=states"));
    browser.expectQuietConsole().button("Close").click();
    browser.until("closed", d -> browser.all(By.xpath(PANEL)).isEmpty());
  }

  @Test
  void relatedParagraphsAreWaysToThem() {
    browser = team.browser(Persona.READER);
    String resolution =
        team.as(Persona.OWNER)
            .newDocument(
                team.dossier(),
                "resolution",
                "en",
                "The General Assembly,\n\n"
                    + "1. Thanks the pilots of all harbours who sound the channel buoys at"
                    + " night;\n\n"
                    + "2. Requests the pilots of all harbours to sound the channel buoys.");
    browser.go("/documents/" + resolution + "#c-" + team.clauses(resolution).get("OP2")).usable();
    browser.the("//div[@data-label='OP2'][contains(@class, 'on')]");
    browser.keys("i");
    opened("OP2");
    String related = PANEL + "//section[@aria-label='Related paragraphs']//li";
    WebElement first = browser.the(related + "[.//a]");
    assertThat(first.findElement(By.tagName("div")).getText()).as("why").isNotBlank();
    browser.expectAccessible().picture("related");
    WebElement way = first.findElement(By.tagName("a"));
    String there = way.getDomAttribute("href").substring(3);
    way.click();
    browser.the("//div[@data-clause='" + there + "'][contains(@class, 'on')]");
    browser.expectQuietConsole();
  }

  @Test
  void whoMayOnlyReadSeesThePartsOnAPhone() {
    browser = team.browser(Persona.READER).size(390, 844);
    walkTo("OP1");
    browser.button("Anatomy").click();
    opened("OP1");
    parts("Verbs", "Requests", "5 asks", "Addressees", "Secretary-General", "By when");
    assertThat(browser.all(By.cssSelector(".anatomy select"))).isEmpty();
    browser.expectNothingSticksOut().expectAccessible().picture("anatomy-phone-reader");
  }

  @Test
  void itIsUsedOnAPhoneInTheDark() {
    browser = team.browser(Persona.ANALYST).size(390, 844).theme("dark");
    walkTo("OP2");
    browser.keys("i");
    opened("OP2");
    assertThat(panel().getSize().getWidth()).isLessThanOrEqualTo(390);
    assertThat(shownAbove(words("OP2"), panel())).as("the clause above the sheet").isTrue();
    browser.expectNothingSticksOut().expectAccessible().picture("anatomy-phone");
    new Select(strength("Urges")).selectByValue("8");
    browser.text("Corrected by hand");
    browser.expectNothingSticksOut().expectAccessible();
    assertThat(clauses.strength("OP2")).isEqualTo("person 8");
  }

  @Test
  void aParagraphOfALetterShowsWhatItsDemandsAsk() {
    browser = team.browser(Persona.READER);
    String letter = team.specimen("letter");
    JsonObject demand =
        team.as(Persona.READER)
            .get("/api/documents/" + letter + "/demands")
            .expect(200)
            .items()
            .get(0);
    String clause = demand.getString("clause");
    browser
        .go("/documents/" + letter + "/clauses/" + clause.substring(clause.lastIndexOf('/') + 1))
        .usable();
    browser.keys("i");
    browser.the(PANEL + "//h3[normalize-space()='" + demand.getString("label") + "']");
    assertThat(panel().findElements(By.tagName("dd"))).isNotEmpty();
    browser.expectAccessible();
  }

  // ---------------------------------------------------------------- hands and eyes

  /** To a clause of the page read anew, by the key for the next one. */
  private void walkTo(String label) {
    browser.go("/documents/" + document).usable();
    By inHand = By.cssSelector(".clause.on[data-label='" + label + "']");
    for (int step = 0; step < 12 && browser.all(inHand).isEmpty(); step++) {
      browser.keys("j");
    }
    assertThat(browser.all(inHand)).as(label).hasSize(1);
  }

  private WebElement words(String label) {
    return browser.the("//div[@data-label='" + label + "']//span[@class='words']");
  }

  private void opened(String label) {
    browser.the(PANEL + "[.//h2[normalize-space()='" + label + "']][.//dl]");
  }

  private WebElement panel() {
    return browser.the(PANEL);
  }

  private static int rightOf(WebElement element) {
    return element.getRect().x + element.getRect().width;
  }

  private boolean shownAbove(WebElement upper, WebElement lower) {
    String script =
        "return arguments[0].getBoundingClientRect().bottom <="
            + " arguments[1].getBoundingClientRect().top";
    return (Boolean) browser.driver().executeScript(script, upper, lower);
  }

  private void parts(String... texts) {
    assertThat(panel().getText()).contains(texts);
  }

  private WebElement strength(String verb) {
    return browser.field("Strength of “" + verb + "”");
  }

  // ---------------------------------------------------------------- what the server has

  private String addressees(String label) {
    return clauses.block(label).getJsonArray("addressees").stream()
        .map(JsonValue::asJsonObject)
        .map(a -> a.getString("text") + "=" + a.getString("entity", ""))
        .collect(Collectors.joining(", "));
  }
}
