package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
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

/** The coverage table, as a person reads it, filters it and judges beside it. */
class TableBrowserIT {

  private final Server server = Server.shared();
  private final Specimens specimens = Specimens.on(server, "Table");
  private final Browser browser = Browser.on(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void isWalkedAndJudgedWithTheKeyboardAlone() {
    open();
    browser.driver().executeScript("document.querySelector('a.cell[tabindex=\"0\"]').focus()");
    browser.keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
    String cell = focused();
    assertThat(cell).startsWith(specimens.demands().get(2).getString("id"));
    assertThat(browser.driver().switchTo().activeElement().getAccessibleName())
        .contains("not judged");
    browser.keys(Keys.ENTER);
    browser.the("//aside[@id='panel']//div[@role='radiogroup']");
    browser.expectAccessible().expectQuietConsole().picture("table-panel");
    browser.keys("1");
    browser.the("//a[@data-cell='" + cell + "']//span[@class='j M']");
    browser.keys(Keys.ESCAPE);
    browser.until("the cell again", d -> cell.equals(focused()));
    assertThat(browser.driver().findElement(By.id("panel")).isDisplayed()).isFalse();
  }

  @Test
  void makesScenesAndQuestionsOfTheCellOrRowInHand() {
    open();
    browser.driver().executeScript("document.querySelector('a.cell[tabindex=\"0\"]').focus()");
    browser.keys(Keys.ARROW_DOWN);
    String cell = focused();
    shift("p");
    WebElement title = browser.field("Its title");
    title.sendKeys(Keys.ENTER);
    browser.text("Write a title first");
    assertThat(title.getDomAttribute("aria-invalid")).isEqualTo("true");
    browser.expectAccessible();
    title.sendKeys("A room", Keys.ENTER);
    browser.text("Added to “A room” as scene 1.");
    browser.until("the cell again", d -> cell.equals(focused()));
    browser.keys(Keys.HOME);
    shift("p");
    browser.field("Presentation").sendKeys(Keys.ENTER);
    browser.text("as scene 2.");
    assertThat(scenes()).containsExactly("UNJUDGED", "alone");
    shift("x");
    browser.text("Ask in an exercise");
    browser.keys(Keys.ESCAPE, "?");
    browser.text("add to a presentation");
    browser.expectQuietConsole();
  }

  private void shift(String key) {
    new Actions(browser.driver()).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
  }

  private List<String> scenes() {
    String presentation =
        specimens.api().get("/api/presentations").items().stream()
            .filter(p -> p.getString("title").equals("A room"))
            .filter(p -> p.toString().contains(specimens.dossier()))
            .map(p -> p.getString("id"))
            .findFirst()
            .orElseThrow();
    return specimens.api().get("/api/presentations/" + presentation + "/scenes").items().stream()
        .map(s -> s.getJsonObject("shows").getJsonObject("judgement"))
        .map(judged -> judged == null ? "alone" : judged.getString("code"))
        .toList();
  }

  @Test
  void isFilteredByItsTotalsWithTheMouse() {
    judge(0, "NONE");
    judge(1, "MENTIONED");
    open();
    int all = rows();
    browser.the("//a[contains(., 'mention')][@data-filter]").click();
    browser.until("one row", d -> rows() == 1);
    assertThat(browser.address()).contains("cell=MENTIONED");
    browser.expectAccessible().picture("table-filtered");
    WebElement export = browser.driver().findElement(By.cssSelector("[data-export='grid']"));
    String csv =
        (String)
            browser
                .driver()
                .executeAsyncScript(
                    "fetch(arguments[0].href).then(r => r.text()).then(arguments[1]);", export);
    assertThat(csv).contains(",D1.1,").doesNotContain(",D1,").doesNotContain(",D2,");
    browser.the("//a[.='show all']").click();
    browser.until("all rows", d -> rows() == all);
    browser.the("//tfoot//a[starts-with(@aria-label, 'nothing 1')]").click();
    browser.until("one row", d -> rows() == 1);
    assertThat(browser.address()).contains("column=" + specimens.resolution());
    browser.driver().navigate().back();
    browser.until("all rows", d -> rows() == all);
  }

  @Test
  void opensTheJudgementBesideItWithTheMouse() {
    open();
    browser.the("(//a[@class='cell'])[1]").click();
    browser.the("//aside[@id='panel']//*[@role='radio'][contains(., 'nothing')]").click();
    browser.the("(//a[@class='cell'])[1]//span[@class='j N']");
    browser.text("Judging confirms D1");
    browser.the("//aside[@id='panel']//button[starts-with(., 'Close')]").click();
    browser.until("closed", d -> !d.findElement(By.id("panel")).isDisplayed());
  }

  @Test
  void keepsWhatIsChosenInTheAddress() {
    open();
    browser.the("//details[@id='chooser']/summary").click();
    browser.expectAccessible();
    browser.button("Show these").click();
    browser.until("chosen", d -> browser.address().contains("letter=" + specimens.letter()));
    assertThat(browser.address()).contains("resolution=" + specimens.resolution());
    browser.the("//a[@class='cell']");
  }

  @Test
  void saysWhatIsMissingInAnEmptyDossier() {
    String dossier = specimens.api().newDossier("Empty");
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/comparison?dossier=" + dossier);
    browser.text("Nothing to compare yet");
    browser.expectAccessible().picture("table-empty");
  }

  @Test
  void leadsToTheDemandWithAllThatWasSaidToIt() {
    judge(1, "MENTIONED");
    open();
    browser.the("//tr[@data-demand]//b[.='D1.1']/ancestor::a").click();
    browser.text("In the letter");
    assertThat(browser.address()).contains("/demands/");
    browser.the("//div[@class='judged']//b[.='mention']");
    browser.the("//details[@class='past']/summary").click();
    browser.text("Administrator judged: mention");
    browser.expectAccessible().expectQuietConsole().picture("demand");
    browser.size(390, 844);
    browser.expectNothingSticksOut().expectAccessible();
  }

  @Test
  void siftsALongListOfTextsByTheirWords() {
    for (String matter : "ports tides buoys pilots quays locks ferries weirs".split(" ")) {
      for (String organ : List.of("General Assembly", "Human Rights Council")) {
        String text = "Keeping of %s\n\nThe %s,\n\n1. Thanks all keepers.";
        specimens
            .api()
            .newDocument(specimens.dossier(), "resolution", "en", text.formatted(matter, organ));
      }
    }
    open();
    browser.the("//details[@id='chooser']/summary").click();
    browser.field("Only letters and resolutions whose names hold").sendKeys("KEEPING Ferriés");
    By fitting = By.cssSelector("#chooser label.check:not([hidden])");
    browser.until("two fit", d -> browser.all(fitting).size() == 2);
    browser.text("2 fit");
    browser.text("out of sight and stay ticked");
    browser.expectAccessible();
    browser.keys(Keys.ENTER);
    assertThat(browser.all(fitting)).as("nothing was sent").hasSize(2);
    WebElement field = browser.field("Only letters and resolutions whose names hold");
    field.clear();
    field.sendKeys("x", Keys.BACK_SPACE);
    By hidden = By.cssSelector("#chooser label.check[hidden]");
    browser.until("all again", d -> browser.all(hidden).isEmpty());
    browser.expectQuietConsole();
  }

  @Test
  void refusesOnThePageOfADemandWhatIsSuggested() {
    String demand =
        specimens.demands().stream()
            .filter(d -> d.getString("text").contains("to publish"))
            .map(d -> d.getString("id"))
            .findFirst()
            .orElseThrow();
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/demands/" + demand);
    String ours = "[.//a[contains(@href, '" + specimens.clause("OP5").getString("id") + "')]]";
    String card = "//section[@id='granted']//li[@data-candidate]" + ours;
    browser.until(
        "the index has followed",
        d -> {
          List<WebElement> again = browser.all(By.xpath("//button[.='Look again']"));
          again.forEach(WebElement::click);
          return !browser.all(By.xpath(card)).isEmpty();
        });
    browser.expectAccessible().picture("demand-granted");
    By refused = By.xpath(card + "[contains(@class, 'declined')]");
    browser.the(card + "//button[contains(@class, 'refuse')]").click();
    browser.until("refused", d -> !browser.all(refused).isEmpty());
    browser.button("Undo").click();
    browser.until("a suggestion again", d -> browser.all(refused).isEmpty());
    browser.the(card + "//a").sendKeys("x");
    browser.until("refused by key", d -> !browser.all(refused).isEmpty());
    browser.driver().navigate().refresh();
    browser.until("remembered", d -> !browser.all(refused).isEmpty());
    browser.all(By.cssSelector("#granted .found > button")).forEach(WebElement::click);
    browser.the(card + "//button[contains(., 'Take back')]").sendKeys(Keys.ENTER);
    browser.until("taken back", d -> browser.all(refused).isEmpty());
    browser.expectAccessible().expectQuietConsole();
  }

  @Test
  void leavesAsAReport() {
    judge(1, "NONE");
    open();
    WebElement word = browser.driver().findElement(By.cssSelector("[data-export='report-docx']"));
    String begins =
        (String)
            browser
                .driver()
                .executeAsyncScript(
                    "fetch(arguments[0].href).then(r => r.text()).then(t => arguments[1](t.slice(0,"
                        + " 2)));",
                    word);
    assertThat(begins).isEqualTo("PK");
    browser.the("//details[@id='exports']/summary").click();
    browser.expectAccessible().picture("table-export");
  }

  @Test
  void fitsAPhone() {
    judge(0, "NONE");
    browser.size(390, 844);
    open();
    browser.expectNothingSticksOut().expectAccessible().picture("table-phone");
  }

  private void open() {
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/comparison?dossier=" + specimens.dossier());
    browser.the("//a[@class='cell' and @tabindex='0']");
  }

  private void judge(int demand, String judgement) {
    JsonObject body = Json.createObjectBuilder().add("judgement", judgement).build();
    specimens
        .api()
        .call("PUT", specimens.coverage(specimens.demands().get(demand)))
        .header("If-None-Match", "*")
        .json(body)
        .send()
        .expect(201);
  }

  private int rows() {
    return browser.all(By.cssSelector("tbody tr[data-demand]")).size();
  }

  private String focused() {
    return browser.driver().switchTo().activeElement().getDomAttribute("data-cell");
  }
}
