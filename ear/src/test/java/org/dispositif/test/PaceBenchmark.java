package org.dispositif.test;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/**
 * The demands of three letters judged against a resolution, all of them, at the pace of a person:
 * one who reads 238 words a minute (M. Brysbaert, Journal of Memory and Language 109, 2019),
 * presses a key in 0.28 s and makes up the mind in 1.35 s (S. K. Card, T. P. Moran, A. Newell, The
 * Keystroke-Level Model, 1980). For each demand it reads the demand and the first suggestion, with
 * its reasons; takes it as evidence and judges "in part" where the page calls it likely, "only
 * mentioned" where there is one, else "nothing". The pace is a person's, the judgement is not: how
 * long it takes is measured, and that every judgement was kept. {@code -Ddispositif.pace=0.1} makes
 * the person ten times as fast; what the person alone would take is told besides.
 */
final class PaceBenchmark {

  private static final double WORDS_A_MINUTE = 238;
  private static final double KEY = 0.28;
  private static final double MIND = 1.35;
  private static final double PACE = Double.parseDouble(System.getProperty("dispositif.pace", "1"));

  /** The letters among the seeds; people counted 38 demands in them. */
  private static final List<String> LETTERS = List.of("000", "001", "004");

  private static final String RESOLUTION = "003";
  private static final By CANDIDATE = By.cssSelector("[data-candidate]");

  private final Browser browser;
  private final Specimens specimens;
  private double paused;
  private int demands;
  private int evidence;

  private PaceBenchmark(Browser browser, Specimens specimens) {
    this.browser = browser;
    this.specimens = specimens;
  }

  /** The seeds where there is a corpus, else the specimens. */
  static void run() {
    Server server = Server.shared();
    Specimens specimens = Specimens.on(server, "Pace");
    boolean corpus = CorpusArchive.isThere();
    String resolution = corpus ? seed(specimens, "resolution", RESOLUTION) : specimens.resolution();
    List<String> letters =
        corpus
            ? LETTERS.stream().map(n -> seed(specimens, "letter", n)).toList()
            : List.of(specimens.letter());
    try (Browser browser = Browser.on(server).size(1440, 900)) {
      browser.signIn("admin", Server.ADMIN_PASSWORD);
      PaceBenchmark pace = new PaceBenchmark(browser, specimens);
      long before = System.nanoTime();
      letters.forEach(letter -> pace.letter(letter, resolution));
      pace.tell(Duration.ofNanos(System.nanoTime() - before));
    }
    server.stop();
  }

  private static String seed(Specimens specimens, String kind, String number) {
    String path = "/api/dossiers/" + specimens.dossier() + "/documents?kind=" + kind;
    return specimens
        .api()
        .call("POST", path)
        .text(CorpusArchive.seed(number))
        .send()
        .expect(201)
        .id();
  }

  /** All of a letter's demands, until each is kept. */
  private void letter(String letter, String resolution) {
    int here =
        specimens.api().get("/api/documents/" + letter + "/demands?limit=200").items().size();
    browser.go("/judging?letter=" + letter + "&resolution=" + resolution);
    browser.usableAfter();
    all(here);
    String table = "/api/coverage?letter=" + letter + "&resolution=" + resolution;
    browser.until("all kept", d -> judged(table) >= here);
    demands += here;
  }

  private int judged(String table) {
    return specimens.api().get(table).json().getJsonObject("totals").getInt("judged");
  }

  private void tell(Duration took) {
    System.out.printf(
        "%d demands judged at %s of a person's pace, %d with evidence: %d s, of which %.0f s are"
            + " the person's; a person would have taken %.1f minutes%n",
        demands,
        PACE,
        evidence,
        took.toSeconds(),
        paused * PACE,
        (took.toSeconds() + paused * (1 - PACE)) / 60);
  }

  private void all(int demands) {
    for (int i = 0; i < demands; i++) {
      String demand = browser.address();
      browser.until(
          "suggestions",
          d -> !browser.all(By.cssSelector(".candidates li, .nothing, .evidence li")).isEmpty());
      read(".demands [aria-current]");
      judge();
      if (i + 1 < demands) {
        press("n");
        browser.until("the next", d -> !browser.address().equals(demand));
      }
    }
  }

  private void judge() {
    List<WebElement> candidates = browser.all(CANDIDATE);
    pause(MIND);
    if (candidates.isEmpty()) {
      press("0");
    } else {
      boolean likely = !browser.all(By.cssSelector("[data-candidate] .chip.strong")).isEmpty();
      read("[data-candidate]");
      press("f");
      press("e");
      evidence++;
      press(likely ? "2" : "1");
    }
    browser.until(
        "judged", d -> !browser.all(By.cssSelector(".verdict [aria-checked=true]")).isEmpty());
  }

  /** Reads what the first element says, which the page may draw anew meanwhile. */
  private void read(String css) {
    String text =
        (String)
            browser
                .driver()
                .executeScript(
                    "return document.querySelector(arguments[0])?.innerText.trim() ?? ''", css);
    int words = text.isEmpty() ? 0 : text.split("\\s+").length;
    pause(words / WORDS_A_MINUTE * 60);
  }

  private void press(CharSequence key) {
    pause(KEY);
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  private void pause(double seconds) {
    paused += seconds;
    LockSupport.parkNanos((long) (seconds * PACE * 1e9));
  }
}
