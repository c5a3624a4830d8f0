package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** In front of a room: by keys alone, followed live, without a server, out of a file. */
class StageBrowserIT {

  /** What is to be seen now: the scene, the step, the pages, how many letters, dark or not. */
  private static final String SEEN =
      "const s = document.querySelector('.scene'); return s && document.querySelector("
          + "'#stage').dataset.ready !== undefined ? [s.dataset.scene, s.dataset.step, ["
          + "...document.querySelectorAll('.pages')].map(p => p.textContent).join(),"
          + " s.textContent.length, document.querySelector('#stage').className].join(' ') : null";

  /** Texts that are smaller than 28 pixels or stand at less than 7:1 on what is behind them. */
  private static final String ILLEGIBLE =
      """
      const rgb = c => c.match(/[\\d.]+/g).map(Number);
      const light = c => { const [r, g, b] = rgb(c).map(v => (v /= 255) <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4);
        return .2126 * r + .7152 * g + .0722 * b; };
      const behind = e => { for (; e; e = e.parentElement) { const c = getComputedStyle(e).backgroundColor;
        if (rgb(c).length < 4 || rgb(c)[3] === 1) return c; } return 'rgb(255, 255, 255)'; };
      const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((m, n) => n - m); return (x + .05) / (y + .05); };
      const bad = [], walker = document.createTreeWalker(document.querySelector('.scene'), NodeFilter.SHOW_TEXT);
      let seen = 0;
      while (walker.nextNode()) {
        const e = walker.currentNode.parentElement, s = getComputedStyle(e);
        if (!walker.currentNode.data.trim() || s.visibility === 'hidden') continue;
        seen++;
        const size = parseFloat(s.fontSize), contrast = ratio(s.color, behind(e));
        if (size < 28 || contrast < 7) bad.push(`${walker.currentNode.data.slice(0, 30)}: ${size}px ${contrast.toFixed(2)}:1`);
      }
      return seen ? bad : ['nothing to read'];
      """;

  private final Team team = Team.on(Server.shared());
  private final List<Browser> open = new ArrayList<>();

  @AfterEach
  void close() {
    open.forEach(Browser::close);
  }

  private Browser kept(Browser browser) {
    open.add(browser.size(1280, 720));
    return browser;
  }

  private static String seen(Browser browser) {
    return browser.until("the stage", d -> (String) browser.driver().executeScript(SEEN));
  }

  private static void press(Browser browser, CharSequence... keys) {
    new Actions(browser.driver()).sendKeys(keys).perform();
  }

  private static void hold(Browser browser, Keys held, CharSequence key) {
    new Actions(browser.driver()).keyDown(held).sendKeys(key).keyUp(held).perform();
  }

  /** Presses a key until nothing changes any more. */
  private static List<String> through(Browser browser, CharSequence key) {
    List<String> all = new ArrayList<>(List.of(seen(browser)));
    while (true) {
      press(browser, key);
      String now = seen(browser);
      if (now.equals(all.get(all.size() - 1))) {
        return all;
      }
      all.add(now);
    }
  }

  private static void offline(Browser browser) {
    browser.driver().executeCdpCommand("Network.enable", Map.of());
    browser
        .driver()
        .executeCdpCommand(
            "Network.emulateNetworkConditions",
            Map.of("offline", true, "latency", 0, "downloadThroughput", 0, "uploadThroughput", 0));
  }

  private static String scene(Browser browser) {
    return seen(browser).split(" ")[0];
  }

  @Test
  void isPresentedByKeysAloneAndFollowedUntilTheLinkEnds() {
    Shows shows = Shows.on(team).withFive();
    String link = shows.link();
    Browser presenter =
        kept(team.browser(Persona.TRAINER)).go("/presentations/" + shows.id() + "/stage");
    Browser follower = kept(Browser.on(Server.shared())).go(link);
    String first = scene(presenter);
    press(presenter, Keys.SPACE);
    follower.until("the second scene", d -> scene(follower).equals(scene(presenter)));
    assertThat(scene(presenter)).isNotEqualTo(first);
    press(presenter, "5", Keys.ENTER);
    follower.until("the fifth scene", d -> scene(follower).equals(scene(presenter)));
    press(presenter, "b");
    follower.until("dark", d -> seen(follower).endsWith("dark"));
    press(presenter, "b", Keys.HOME);
    follower.until("the first again", d -> scene(follower).equals(first));
    follower.expectAccessible().expectQuietConsole();
    press(follower, Keys.END);
    assertThat(scene(follower)).isNotEqualTo(first);
    follower.text("Follow live");
    shows.endLinks();
    follower.text("This is not shown any more");
    Browser third = kept(Browser.on(Server.shared())).go(link);
    third.text("This is not shown any more");
    third.expectAccessible();
  }

  @Test
  void goesOnWithoutTheServer() {
    Shows shows = Shows.on(team).withFive();
    Browser presenter =
        kept(team.browser(Persona.TRAINER)).go("/presentations/" + shows.id() + "/stage");
    List<String> online = through(presenter, Keys.ARROW_RIGHT);
    assertThat(online).hasSizeGreaterThan(10);
    offline(presenter);
    press(presenter, Keys.HOME);
    assertThat(through(presenter, Keys.PAGE_DOWN)).isEqualTo(online);
    press(presenter, "n");
    presenter.until("the window with the notes", d -> d.getWindowHandles().size() == 2);
    String stage = presenter.driver().getWindowHandle();
    String notes =
        presenter.driver().getWindowHandles().stream()
            .filter(h -> !h.equals(stage))
            .findFirst()
            .orElseThrow();
    presenter.driver().switchTo().window(notes);
    press(presenter, "2", Keys.ENTER);
    presenter.until("the notes", d -> presenter.shown().contains(Shows.SECRET));
    presenter.driver().switchTo().window(stage);
    assertThat(scene(presenter)).isEqualTo(online.get(1).split(" ")[0]);
  }

  @Test
  void runsOutOfOneFile() throws IOException {
    Shows shows = Shows.on(team).withFive().withTheRest();
    byte[] file =
        team.as(Persona.TRAINER)
            .call("GET", shows.path() + "/file")
            .accept("text/html")
            .send()
            .expect(200)
            .bytes();
    Path saved =
        Files.createTempFile(Files.createDirectories(Path.of("target")), "course", ".html");
    Files.write(saved, file);
    Browser browser = kept(Browser.on(Server.shared()));
    offline(browser);
    browser.driver().get(saved.toAbsolutePath().toUri().toString());
    List<String> all = through(browser, Keys.ARROW_RIGHT);
    assertThat(all.stream().map(s -> s.split(" ")[0]).distinct()).hasSize(11);
    press(browser, Keys.HOME, "p", Keys.ARROW_RIGHT);
    browser.expectQuietConsole();
  }

  @Test
  void isLegibleInEveryScene() {
    Shows shows = Shows.on(team).withFive().withTheRest();
    Browser browser =
        kept(team.browser(Persona.READER)).go("/presentations/" + shows.id() + "/stage");
    for (String theme : List.of("dark", "light")) {
      press(browser, Keys.HOME);
      String before = "";
      while (!seen(browser).equals(before)) {
        before = seen(browser);
        Object bad = browser.driver().executeScript(ILLEGIBLE);
        assertThat((List<?>) bad).as(theme + " " + before).isEmpty();
        browser.expectAccessible();
        press(browser, Keys.ARROW_RIGHT);
      }
      press(browser, "t");
    }
  }

  @Test
  void beginsAtTheFirstSceneWhereNobodyPresents() {
    Shows shows = Shows.on(team).withFive();
    String link = shows.link();
    String stage = "/presentations/" + shows.id() + "/stage?present=1";
    Browser presenter = kept(team.browser(Persona.TRAINER)).go(stage + "#3.1");
    String third = scene(presenter);
    Browser follower = kept(Browser.on(Server.shared())).go(link);
    follower.until("where the presenter opened the stage", d -> scene(follower).equals(third));
    presenter.go("/presentations/" + shows.id());
    presenter.text("A course");
    Browser late = kept(Browser.on(Server.shared())).go(link);
    late.text("Following live");
    assertThat(scene(late)).isNotEqualTo(third).isEqualTo(shows.first());
  }

  @Test
  void showsBothWhereTwoWroteIntoOneField() {
    Shows shows = Shows.on(team).withHeadings("What was asked", "and given");
    Browser browser = kept(team.browser(Persona.TRAINER)).size(1440, 900);
    browser.go("/presentations/" + shows.id());
    browser.field("Title of the scene").sendKeys(" and");
    browser.text("all saved");
    shows.title("Theirs");
    browser.field("Title of the scene").sendKeys(" mine");
    press(browser, Keys.TAB);
    browser.text("Somebody else wrote here too");
    browser.text("Theirs");
    String mine = "What was asked and mine";
    assertThat(browser.field("Title of the scene").getDomProperty("value")).isEqualTo(mine);
    browser.expectAccessible().picture("clash");
    browser.button("Keep mine").click();
    browser.until("mine is kept", d -> shows.title().equals(mine));
    shows.title("Theirs again");
    browser.field("Title of the scene").sendKeys("!", Keys.TAB);
    browser.button("Take theirs").click();
    assertThat(browser.field("Title of the scene").getDomProperty("value"))
        .isEqualTo("Theirs again");
    browser.button("Undo").click();
    browser.until("mine again", d -> shows.title().equals(mine + "!"));
  }

  @Test
  void movesTheSceneThatHasTheFocusAndOffersScenesToWhoMayMakeThem() {
    Shows shows = Shows.on(team).withHeadings("One", "Two", "Three");
    Browser browser = kept(team.browser(Persona.TRAINER)).size(1440, 900);
    browser.go("/presentations/" + shows.id());
    browser.the("//*[@id='strip']/li[1]//button[@aria-current='true']");
    browser.driver().executeScript("document.querySelectorAll('.thumb')[1].focus()");
    hold(browser, Keys.ALT, Keys.ARROW_DOWN);
    browser.the("//*[@id='strip']/li[3]//button[@aria-current='true']");
    assertThat(shows.first())
        .isEqualTo(browser.the("//*[@id='strip']/li[1]").getDomAttribute("data-scene"));
    Browser reader = kept(team.browser(Persona.READER)).size(1440, 900);
    reader.go("/presentations/" + shows.id()).text("You may only read this presentation");
    reader.expectAccessible();
    Browser analyst = kept(newAnalyst()).size(1440, 900);
    analyst.go("/side-by-side?clause=" + shows.clause("OP1") + "&demand=" + shows.demand());
    analyst.button("Print");
    assertThat(analyst.shown()).doesNotContain("Present");
    browser.go("/side-by-side?demand=" + shows.demand());
    browser.the("//button[starts-with(normalize-space(), 'Present')]").click();
    browser.field("Presentation");
    press(browser, Keys.ENTER);
    browser.text("as scene");
  }

  /** Somebody who presents nowhere; the personas of other tests have dossiers of their own. */
  private Browser newAnalyst() {
    String login = "stage-analyst";
    Team.newPerson(team.server(), login, "Stage Analyst");
    JsonObjectBuilder member = Json.createObjectBuilder().add("login", login);
    team.as(Persona.OWNER)
        .post("/api/dossiers/" + team.dossier() + "/members", member.add("role", "ANALYST").build())
        .expect(201);
    return Browser.on(team.server()).signIn(login, Team.password());
  }

  @Test
  void isBuiltFromTheReaderAndPutInOrderByKeys() {
    Shows shows = Shows.on(team);
    Browser browser = kept(team.browser(Persona.TRAINER)).size(1440, 900);
    browser.go("/documents/" + shows.resolution() + "/clauses/" + shows.clause("OP3"));
    browser.until(
        "usable",
        d ->
            browser
                .driver()
                .executeScript("return performance.getEntriesByName('usable').length > 0"));
    hold(browser, Keys.SHIFT, "p");
    browser.field("Presentation");
    press(browser, Keys.ENTER);
    browser.text("as scene 1");
    browser.go("/presentations/" + shows.id());
    browser.field("Words of a heading").sendKeys("A course", Keys.ENTER);
    browser.the("//*[@id='strip']/li[2]//button[@aria-current='true']");
    hold(browser, Keys.ALT, Keys.ARROW_UP);
    browser.the(
        "//*[@id='strip']/li[1]//button[@aria-current='true'][contains(@aria-label, 'A course')]");
    browser.field("Notes").sendKeys("Begin slowly");
    browser.text("all saved");
    browser.expectAccessible().expectQuietConsole().picture("builder");
    browser.size(390, 844).expectNothingSticksOut();
  }
}
