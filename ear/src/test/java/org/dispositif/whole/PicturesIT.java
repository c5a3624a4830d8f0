package org.dispositif.whole;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * The main pages with the specimens in them, in both themes and languages: each is accessible, its
 * console quiet, nothing sticks out at the side, and its picture is kept, in {@code
 * target/pictures} or in the folder that the system property {@code dispositif.pictures} names
 * ({@code mvn -Ppictures verify} renews those of the documentation).
 */
@EnabledIfSystemProperty(named = "dispositif.size", matches = "full")
class PicturesIT {

  private static final Path FOLDER =
      Path.of(System.getProperty("dispositif.pictures", "target/pictures"));

  private static final boolean ALL = "full".equals(System.getProperty("dispositif.size"));

  /** Who reads blind beside the dossier's owner. */
  private static final String MATE = "jonas";

  private static Server server;

  /** A page of the walk: its name as a file, where it lies, what is done before the picture. */
  private record Page(String name, String path, Consumer<Browser> before) {
    Page(String name, String path, String ready) {
      this(name, path, b -> b.until(ready, d -> !b.all(By.cssSelector(ready)).isEmpty()));
    }
  }

  @BeforeAll
  static void begin() {
    server = new Server("pictures").start();
    Team.newPerson(server, "amina", "Amina Diallo");
    Team.newPerson(server, "claire", "Claire Morel");
    Team.newPerson(server, MATE, "Jonas Weber");
  }

  @AfterAll
  static void end() {
    server.close();
  }

  /** All four when they are wanted as pictures, else one of each language and theme. */
  static Stream<Arguments> variants() {
    Stream<Arguments> two =
        Stream.of(arguments("en", "light", "amina"), arguments("fr", "dark", "claire"));
    Stream<Arguments> others =
        Stream.of(arguments("en", "dark", "amina"), arguments("fr", "light", "claire"));
    return ALL ? Stream.concat(two, others) : two;
  }

  @ParameterizedTest
  @MethodSource("variants")
  void showsTheMainPages(String language, String theme, String login) throws IOException {
    try (Browser browser = Browser.on(server, language).size(1440, 900).theme(theme)) {
      keep(browser.go("/signin"), "signin", language, theme);
      browser.signIn(login, Team.password());
      Api api = server.anonymous().as(login, Team.password());
      for (Page page : pages(specimens(browser, api), api)) {
        page.before().accept(browser.go(page.path()));
        keep(browser, page.name(), language, theme);
      }
    }
  }

  /** The person's specimen dossier, made by the walk when there is none yet. */
  private static String specimens(Browser browser, Api api) {
    var start = By.cssSelector("[id='walk:try']");
    if (!browser.go("/").all(start).isEmpty()) {
      browser.all(start).get(0).click();
      browser.until("the walk", d -> d.getCurrentUrl().contains("/dossiers/"));
    }
    return api.get("/api/dossiers").expect(200).items().stream()
        .filter(d -> d.getString("title").startsWith("Sp"))
        .findFirst()
        .orElseThrow()
        .getString("id");
  }

  private static List<Page> pages(String dossier, Api api) {
    String resolution = document(api, dossier, "resolution");
    String letter = document(api, dossier, "letter");
    String judging = "/judging?letter=" + letter + "&resolution=" + resolution;
    Api mate = server.anonymous().as(MATE, Team.password());
    boolean french =
        api.get("/api/dossiers/" + dossier).json().getString("title").startsWith("Spé");
    Showpieces work = new Showpieces(api, mate, dossier, resolution, french);
    return List.of(
        new Page("desk", "/", ".list"),
        new Page("dossier", "/dossiers/" + dossier, ".list"),
        new Page("intake", "/dossiers/" + dossier + "/intake", PicturesIT::takeIn),
        new Page("reader", "/documents/" + resolution, b -> atClause(b, 2)),
        new Page("cut", "/documents/" + resolution, PicturesIT::correct),
        new Page("letter", "/documents/" + letter, "aside .card"),
        new Page("judging", judging, ".verdict .keys"),
        new Page("table", "/comparison?dossier=" + dossier, "a.cell"),
        new Page("beside", beside(api, letter, resolution), ".parts-table"),
        new Page("presentation", "/presentations/" + work.presentation(), "main h1"),
        new Page("exercise", "/exercises/" + work.exercise(), "main h1"),
        new Page("curation", "/curation/" + work.assignment(), "li.place"),
        new Page("search", "/search?q=resolution", ".results .clause"),
        new Page("organization", "/organizations/" + organization(api), "main h1"),
        new Page("tags", "/dossiers/" + dossier + "/tags", "main h1"),
        new Page("keyboard", "/account/keyboard", "main h1"),
        new Page("account", "/account", "main h1"));
  }

  /** A demand and two clauses, part by part. */
  private static String beside(Api api, String letter, String resolution) {
    String demand = api.get("/api/documents/" + letter + "/demands").items().get(1).getString("id");
    List<JsonObject> clauses =
        api.get("/api/documents/" + resolution + "/clauses?limit=500").items().stream()
            .filter(c -> List.of("OP2", "OP3").contains(c.getString("label", "")))
            .toList();
    return "/side-by-side?demand=%s&clause=%s&clause=%s"
        .formatted(demand, clauses.get(0).getString("id"), clauses.get(1).getString("id"));
  }

  private static void takeIn(Browser browser) {
    WebElement text = browser.the("//textarea[contains(@class, 'paste')]");
    browser
        .driver()
        .executeScript(
            "arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('input',"
                + " {bubbles: true}))",
            text,
            Team.specimenText("en", "resolution"));
    browser.the("//button[@id='read']").click();
    browser.until("the cut", d -> browser.all(By.cssSelector(".clause.pre")).size() > 3);
  }

  private static void atClause(Browser browser, int number) {
    browser.until("cards", d -> !browser.all(By.cssSelector("aside .card")).isEmpty());
    WebElement clause = browser.all(By.cssSelector(".clause.op:not(.sub)")).get(number - 1);
    browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", clause);
    clause.findElement(By.cssSelector("a.n")).click();
    browser.until("in hand", d -> !browser.all(By.cssSelector(".clause.op.on")).isEmpty());
  }

  private static void correct(Browser browser) {
    atClause(browser, 1);
    new Actions(browser.driver()).keyDown(Keys.SHIFT).sendKeys("c").keyUp(Keys.SHIFT).perform();
    browser.until("the mode", d -> !browser.all(By.cssSelector(".cutbar")).isEmpty());
  }

  private static String organization(Api api) {
    return api.get("/api/organizations").expect(200).items().get(0).getString("id");
  }

  private static String document(Api api, String dossier, String kind) {
    return api.get("/api/dossiers/" + dossier + "/documents?kind=" + kind)
        .expect(200)
        .items()
        .get(0)
        .getString("id");
  }

  private static void keep(Browser browser, String name, String language, String theme)
      throws IOException {
    browser.expectAccessible().expectQuietConsole().expectNothingSticksOut();
    Files.createDirectories(FOLDER);
    Files.write(FOLDER.resolve(name + "-" + language + "-" + theme + ".webp"), browser.webp());
  }

  @Test
  void fitsEveryWindow() {
    try (Browser browser = Browser.on(server, "en").signIn("amina", Team.password())) {
      Api api = server.anonymous().as("amina", Team.password());
      List<Page> pages = pages(specimens(browser, api), api);
      for (int width : new int[] {1280, 834, 390}) {
        browser.size(width, width == 1280 ? 720 : 1112);
        for (Page page : pages) {
          page.before().accept(browser.go(page.path()));
          browser.expectNothingSticksOut().picture(page.name() + "-" + width);
        }
      }
    }
  }
}
