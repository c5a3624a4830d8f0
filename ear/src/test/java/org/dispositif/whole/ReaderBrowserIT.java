package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * The Reader at working speed: words chosen, marked, answered, linked, filtered, by keyboard and by
 * mouse.
 */
class ReaderBrowserIT {

  private static final String ENTER = Keys.chord(Keys.CONTROL, Keys.ENTER);

  private final Server server = Server.shared();
  private Browser browser;

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void marksAnswersAndFiltersByKeyboard() {
    Specimens specimens = open("By keyboard");
    browser.go("/documents/" + specimens.letter()).usable();
    browser.keys("j", "j", "j", "j", "s");
    String word = browser.selected();
    browser.keys("s");
    String sentence = browser.selected();
    browser.keys("s");
    assertThat(word).isEqualTo("We");
    assertThat(sentence).startsWith("We, the undersigned").endsWith(".");
    assertThat(browser.selected()).startsWith(sentence);
    shifted("s");
    assertThat(menuStandsOffTheWords()).isTrue();
    browser.expectAccessible();
    browser.keys("a");
    browser.field("Comment").sendKeys("Who are they?");
    browser.expectAccessible();
    browser.field("Comment").sendKeys(ENTER);
    browser.until("focus where it was", d -> browser.focused("className").contains("clause"));
    browser.keys("o", "r");
    browser.field("Reply").sendKeys("Twelve of them.", ENTER);
    browser.until("the reply", d -> annotations(specimens, "replying").size() == 1);
    browser.keys(Keys.ESCAPE);
    shifted("a");
    browser.field("Comment").sendKeys("Ask them.", ENTER);
    browser.until("the private note", d -> annotations(specimens, "commenting").size() == 2);
    assertThat(annotations(specimens, "commenting"))
        .anyMatch(a -> a.getString("layer", "open").equals("private"));
    browser.button("Filter").sendKeys(Keys.ENTER);
    browser.field("Everything").sendKeys("private");
    browser.until("one card", d -> cards().size() == 1);
    assertThat(browser.address()).contains("kind=private");
    browser.keys(Keys.ESCAPE, "?");
    browser.heading("Keys");
    browser.expectAccessible().expectQuietConsole();
    browser.keys(Keys.ESCAPE);
    browser.until("the chip's end", d -> endOf("private notes"));
    browser.until("all cards", d -> cards().size() > 3);
  }

  /** The chips are drawn anew with the cards: a click may come too late for one of them. */
  private boolean endOf(String filter) {
    browser.button("No longer only: " + filter).click();
    return true;
  }

  @Test
  void tagsARunOfSelectionsByMouse() {
    Specimens specimens = open("By mouse");
    tag(specimens, "access");
    browser.go("/documents/" + specimens.resolution()).usable();
    browser.button("Arm a tag").click();
    browser.field("Tags").sendKeys("acc", Keys.ENTER);
    browser.text("Every selection gets");
    browser.expectAccessible();
    for (String label : List.of("PP1", "PP2")) {
      doubleClickTheFirstWord(label);
      browser.until(label, d -> browser.shown().contains(label + ": access"));
    }
    browser.keys(Keys.ESCAPE);
    browser.until("disarmed", d -> browser.all(By.cssSelector(".armed")).isEmpty());
    doubleClickTheFirstWord("PP3");
    browser.the("//*[@role='toolbar']//button[@aria-label='Tag: access']").click();
    browser.until("three tags", d -> annotations(specimens, "tagging").size() == 3);
    browser.button("Undo").click();
    browser.until("two tags", d -> annotations(specimens, "tagging").size() == 2);
    browser.go("/dossiers/" + specimens.dossier() + "/tags");
    browser.the("//input[@aria-label='Change: access']").click();
    WebElement name = browser.the("//input[contains(@id, 'rename')]");
    browser.expectAccessible();
    name.clear();
    name.sendKeys("admission");
    browser.button("Save").click();
    browser.text("used 2 times");
    assertThat(browser.shown()).contains("admission").doesNotContain("access");
  }

  @Test
  void linksAcrossDocumentsAndBothEndsShowIt() {
    Specimens specimens = open("Links");
    browser.go("/documents/" + specimens.letter()).usable();
    browser.keys("j", "j", "j", "j", "l");
    browser.text("pick the other end anywhere, then press L");
    browser.go("/documents/" + specimens.resolution()).usable();
    browser.keys("j", "j", "j", "j", "l");
    WebElement relation = browser.field("Relation");
    browser.expectAccessible();
    relation.sendKeys("is answered in part by");
    browser.field("Why?").sendKeys("It names them.", Keys.ENTER);
    browser.text("Link saved.");
    JsonObject link = links(specimens.letter()).get(0);
    assertThat(link.getString("relation")).isEqualTo("answersInPart");
    assertThat(link.getJsonObject("source").getString("document")).contains(specimens.resolution());
    browser.until("a card here", d -> text(".card.linked").contains("answers in part"));
    browser.go("/documents/" + specimens.letter()).usable();
    browser.until("and there", d -> text(".card.linked").contains("is answered in part by"));
    browser.the("//article[contains(@class,'linked')]").click();
    browser.the("//article[contains(@class,'linked')]//button[starts-with(., 'Change')]").click();
    browser.field("Relation").sendKeys("cites", Keys.ENTER);
    browser.until(
        "changed", d -> links(specimens.letter()).get(0).getString("relation").equals("cites"));
  }

  @Test
  void keysAreAsThePersonChose() {
    Team team = Team.on(server);
    String resolution = team.specimen("resolution");
    browser = team.browser(Persona.ANALYST);
    browser.go("/account/keyboard").expectAccessible();
    browser.button("Change the key for: next clause or card").click();
    browser.keys("k");
    browser.text("K already means");
    browser.keys("z");
    browser.text("Reset");
    browser.go("/documents/" + resolution).usable();
    browser.keys("j", "z");
    browser.until("a clause in hand", d -> !browser.all(By.cssSelector(".clause.on")).isEmpty());
    browser.go("/account/keyboard").the("//input[@id='single-keys']").click();
    browser.until("kept", d -> !singleKeys(team.as(Persona.ANALYST)));
    browser.go("/documents/" + resolution).usable();
    browser.keys("z", "?");
    assertThat(browser.all(By.cssSelector(".clause.on, .note-panel"))).isEmpty();
    browser.go("/account/keyboard").button("Reset all keys").click();
    browser.until("reset", d -> singleKeys(team.as(Persona.ANALYST)));
  }

  @Test
  void showsWhatAColleagueSavesAndLeavesWhatOneTypes() {
    Team team = Team.on(server);
    String resolution = team.specimen("resolution");
    browser = team.browser(Persona.ANALYST);
    browser.go("/documents/" + resolution).usable();
    browser.keys("j", "j", "a");
    browser.field("Comment").sendKeys("Half a sen");
    team.as(Persona.CURATOR)
        .call("POST", "/api/annotations")
        .annotation(remark(server.uri() + "/clauses/" + team.clauses(resolution).get("PP1")))
        .send()
        .expect(201);
    browser.driver().executeScript("dispatchEvent(new Event('focus'))");
    browser.text("A colleague's remark");
    browser.field("Comment").sendKeys("tence");
    assertThat(browser.field("Comment").getDomProperty("value")).isEqualTo("Half a sentence");
    draftsStayInTheirWindow("/documents/" + resolution);
  }

  private void draftsStayInTheirWindow(String page) {
    String first = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(org.openqa.selenium.WindowType.TAB);
    browser.go(page).usable();
    browser.text("A colleague's remark");
    assertThat(browser.all(By.cssSelector(".card.draft"))).isEmpty();
    browser.driver().switchTo().window(first);
    browser.driver().close();
    browser.driver().switchTo().window(browser.driver().getWindowHandles().iterator().next());
    browser.go(page).usable();
    browser.until("the draft", d -> text(".card.draft").contains("Half a sentence"));
  }

  /** A field filled, a click and a key press count one each. */
  @Test
  void judgesTheFirstDemandWithEvidenceInTwelveActions() {
    Specimens specimens = Specimens.on(server, "Twelve actions");
    browser = Browser.on(server).go("/signin");
    String clause = "//aside[@id='panel']//div[@data-label='OP2']//span[@class='words']";
    List<Runnable> actions =
        List.of(
            () -> browser.field("Login").sendKeys("admin"),
            () -> browser.field("Password").sendKeys(Server.ADMIN_PASSWORD),
            () -> browser.keys(Keys.ENTER),
            () -> browser.link("Table").click(),
            () -> browser.link("Twelve actions").click(),
            () -> browser.the("(//a[@class='cell'])[1]").click(),
            () -> browser.the(clause).click(),
            () -> browser.keys("e"),
            () -> browser.keys("2"));
    actions.forEach(Runnable::run);
    browser.until("judged", d -> specimens.table().toString().contains("PARTIAL"));
    assertThat(actions).hasSizeLessThanOrEqualTo(12);
  }

  @Test
  void worksOnAPhoneInTheDark() {
    Specimens specimens = open("Phone");
    browser.size(390, 844);
    Map<String, Object> dark =
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark")));
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", dark);
    browser.go("/documents/" + specimens.letter()).usable();
    doubleClickTheFirstWord(null);
    browser.the("//*[@role='toolbar']//button[starts-with(., 'Annotate')]");
    browser.expectAccessible().picture("reader-phone-menu");
    browser.the("//*[@role='toolbar']//button[starts-with(., 'Annotate')]").click();
    browser.field("Comment").sendKeys("On the way.");
    browser.expectAccessible().picture("reader-phone-composer");
    browser.the("//form//button[starts-with(., 'Save')]").click();
    browser.until("kept", d -> annotations(specimens, "commenting").size() == 1);
  }

  // ---------------------------------------------------------------- hands and eyes

  private Specimens open(String title) {
    Specimens specimens = Specimens.on(server, title);
    browser = Browser.on(server).signIn("admin", Server.ADMIN_PASSWORD);
    return specimens;
  }

  private void shifted(String key) {
    new Actions(browser.driver()).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
  }

  private WebElement words(String label) {
    String which = label == null ? "contains(@class, 'para')" : "@data-label='" + label + "'";
    return browser.the("//div[" + which + "]//span[@class='words']");
  }

  /** Where exactly a word stands: the middle of a clause may be a comma, or a gap. */
  private void doubleClickTheFirstWord(String label) {
    List<?> at =
        (List<?>)
            browser
                .driver()
                .executeScript(
                    "const w = arguments[0], walk = document.createTreeWalker(w, 4), r = new"
                        + " Range(); w.scrollIntoView({ block: 'center', behavior: 'instant' });"
                        + " let n = walk.nextNode(); while (!/[a-z]{3}/.test(n.data)) n ="
                        + " walk.nextNode(); const i = n.data.search(/[a-z]{3}/); r.setStart(n, i);"
                        + " r.setEnd(n, i + 3); const b = r.getBoundingClientRect(); return [b.x +"
                        + " b.width / 2, b.y + b.height / 2].map(Math.round)",
                    words(label));
    new Actions(browser.driver())
        .moveToLocation(((Number) at.get(0)).intValue(), ((Number) at.get(1)).intValue())
        .doubleClick()
        .perform();
  }

  /** Above or below the clause in hand, never over it. */
  private boolean menuStandsOffTheWords() {
    return (Boolean)
        browser
            .driver()
            .executeScript(
                "const m = document.querySelector('.chipbar').getBoundingClientRect(),"
                    + " c = document.querySelector('.clause.on').getBoundingClientRect();"
                    + " return m.height > 0 && (m.bottom <= c.top + 1 || m.top >= c.bottom - 1)");
  }

  private List<WebElement> cards() {
    return browser.all(By.cssSelector("aside.margin .card"));
  }

  private String text(String css) {
    return browser.all(By.cssSelector(css)).stream()
        .map(WebElement::getText)
        .reduce("", (all, one) -> all + " " + one);
  }

  // ---------------------------------------------------------------- what the server has

  private List<JsonObject> annotations(Specimens specimens, String motivation) {
    JsonObject all =
        server
            .admin()
            .get("/api/annotations/?dossier=" + specimens.dossier() + "&motivation=" + motivation)
            .expect(200)
            .json();
    return all.containsKey("first")
        ? all.getJsonObject("first").getJsonArray("items").getValuesAs(JsonObject.class)
        : List.of();
  }

  private List<JsonObject> links(String document) {
    return server.admin().get("/api/links?document=" + document).expect(200).items();
  }

  private static void tag(Specimens specimens, String name) {
    specimens
        .api()
        .post(
            "/api/dossiers/" + specimens.dossier() + "/tags",
            Json.createObjectBuilder().add("name", name).build())
        .expect(201);
  }

  private static boolean singleKeys(Api api) {
    return api.get("/api/me/keys").expect(200).json().getBoolean("singleKeys");
  }

  private static JsonObject remark(String clause) {
    return Json.createObjectBuilder()
        .add("@context", "http://www.w3.org/ns/anno.jsonld")
        .add("type", "Annotation")
        .add("motivation", "commenting")
        .add(
            "body",
            Json.createObjectBuilder()
                .add("type", "TextualBody")
                .add("value", "A colleague's remark"))
        .add("target", clause)
        .build();
  }
}
