package org.dispositif.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.interactions.Actions;

/**
 * How long from a key press until its result is seen: moving, tagging and judging on each text, for
 * {@code docs/benchmarks.md}. Measured in the page: from the event's time stamp to the end of the
 * first frame in which the state differs. The reference is a page that only counts its key presses.
 */
final class InteractionBenchmark {

  private static final int PRESSES = 60;

  private static final String PROBE =
      """
      const state = () => String(%s);
      const before = state();
      const painted = new MessageChannel();
      let pressed;
      window.took = null;
      painted.port1.onmessage = () => { window.took = performance.now() - pressed; };
      const look = () => state() === before ? requestAnimationFrame(look) : painted.port2.postMessage(0);
      addEventListener('keydown', e => { pressed = e.timeStamp; requestAnimationFrame(look); }, { once: true, capture: true });
      """;

  private static final String COUNTING =
      "data:text/html,<p"
          + " id=n>0</p><script>addEventListener('keydown',()=>n.textContent%2B%2B)</script>";

  private final Browser browser;
  private final String dossier;
  private final Api api;

  private InteractionBenchmark(Browser browser, Api api, String dossier) {
    this.browser = browser;
    this.api = api;
    this.dossier = dossier;
  }

  static void run() {
    Server server = Server.shared();
    Specimens specimens = Specimens.on(server, "Interaction");
    try (Browser browser = Browser.on(server).size(1440, 900)) {
      new InteractionBenchmark(browser, specimens.api(), specimens.dossier()).all(specimens);
    }
    server.stop();
  }

  private void all(Specimens specimens) {
    browser.driver().get(COUNTING);
    tell("reference, a page that counts", presses("j", "document.querySelector('#n').textContent"));
    browser.signIn("admin", Server.ADMIN_PASSWORD);
    tag("Measured");
    BenchmarkTexts.all().forEach((name, text) -> on(name, document(name, text), specimens));
  }

  private void on(String name, String document, Specimens specimens) {
    read(document);
    tell("moving, " + name, presses("j", "document.querySelector('.clause.on')?.id"));
    read(document);
    tell("tagging, " + name, tagging());
    browser.go("/judging?letter=" + specimens.letter() + "&resolution=" + document);
    browser.until("judging", d -> !browser.all(By.cssSelector(".verdict .keys")).isEmpty());
    tell("judging, " + name, judging());
  }

  private void read(String document) {
    browser.go("/documents/" + document);
    browser.usableAfter();
  }

  /** The tag used last goes to clause after clause: move, then press its number. */
  private List<Double> tagging() {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < PRESSES; i++) {
      press("j");
      took.add(
          measured("1", "document.querySelector('.clause.on .marks')?.getAttribute('aria-label')"));
    }
    return took;
  }

  private List<Double> judging() {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < PRESSES; i++) {
      took.add(
          measured(
              i % 2 == 0 ? "0" : "1",
              "document.querySelector('.keys [aria-checked=true]')?.textContent"));
    }
    return took;
  }

  private List<Double> presses(String key, String state) {
    List<Double> took = new ArrayList<>();
    for (int i = 0; i < PRESSES; i++) {
      took.add(measured(key, state));
    }
    return took;
  }

  private double measured(String key, String state) {
    browser.driver().executeScript(PROBE.formatted(state));
    press(key);
    return ((Number) browser.until("seen", d -> browser.driver().executeScript("return took")))
        .doubleValue();
  }

  private void press(CharSequence key) {
    new Actions(browser.driver()).sendKeys(key).perform();
  }

  private void tag(String name) {
    JsonObject tag = Json.createObjectBuilder().add("name", name).build();
    api.post("/api/dossiers/" + dossier + "/tags", tag).expect(201);
  }

  private String document(String name, String text) {
    return api.call("POST", "/api/dossiers/" + dossier + "/documents?kind=resolution")
        .text(text)
        .send()
        .expect(201)
        .id();
  }

  private static void tell(String what, List<Double> took) {
    List<Double> sorted = took.stream().sorted().toList();
    System.out.printf(
        "%-70s p50 %5.0f ms   p95 %5.0f ms%n",
        what, sorted.get(sorted.size() / 2), sorted.get((int) (sorted.size() * 0.95)));
  }
}
