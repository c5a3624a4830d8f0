package org.dispositif.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A person at a browser: finds things by what they are called, as people and screen readers do, and
 * waits until they are there.
 */
public final class Browser implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  private final ChromeDriver driver;
  private final URI base;

  private Browser(ChromeDriver driver, URI base) {
    this.driver = driver;
    this.base = base;
  }

  /** A new browser, nobody signed in, in English. */
  public static Browser on(Server server) {
    return on(server, "en");
  }

  public static Browser on(Server server, String language) {
    return new Browser(Chromium.open(language), server.uri());
  }

  public Browser go(String path) {
    driver.get(base + path);
    return this;
  }

  /** Milliseconds from the click on an address until the page's script is ready for use. */
  double usableAfter() {
    String mark = "return performance.getEntriesByName('usable')[0]?.startTime ?? null";
    return until("usable", d -> (Number) driver.executeScript(mark)).doubleValue();
  }

  /** Waits until the page's script is ready for use. */
  public Browser usable() {
    usableAfter();
    return this;
  }

  /** Signs in through the page, as everybody must. */
  public Browser signIn(String login, String password) {
    go("/signin");
    driver.findElement(By.cssSelector("input[autocomplete=username]")).sendKeys(login);
    driver
        .findElement(By.cssSelector("input[autocomplete=current-password]"))
        .sendKeys(password, Keys.ENTER);
    until("no longer at the sign-in page", d -> !d.getCurrentUrl().contains("/signin"));
    return this;
  }

  // ---------------------------------------------------------------- finding

  /** A button by its name: its text, its label, or the value of a submitting input. */
  public WebElement button(String name) {
    return the(
        "//button["
            + named(name)
            + "] | //*[@role='button']["
            + named(name)
            + "]"
            + " | //input[@type='submit' or @type='button'][@value="
            + quoted(name)
            + "]");
  }

  public WebElement link(String name) {
    return the("//a[" + named(name) + "]");
  }

  /** A field by its label. */
  public WebElement field(String label) {
    return the(
        "//*[self::input or self::textarea or self::select][@aria-label="
            + quoted(label)
            + " or @id=//label[normalize-space()="
            + quoted(label)
            + "]/@for]"
            + " | //label[normalize-space(text())="
            + quoted(label)
            + "]//*[self::input or self::textarea or self::select]");
  }

  /** A heading of any rank by its text. */
  public WebElement heading(String text) {
    return the(
        "//*[self::h1 or self::h2 or self::h3 or self::h4][normalize-space()="
            + quoted(text)
            + "]");
  }

  /** Anything that shows this text. */
  public WebElement text(String text) {
    return the("//body//*[text()[contains(normalize-space(), " + quoted(text) + ")]]");
  }

  /** The first visible element that the expression finds, as soon as there is one. */
  public WebElement the(String xpath) {
    return until(
        xpath,
        d ->
            d.findElements(By.xpath(xpath)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
  }

  public List<WebElement> all(By by) {
    return driver.findElements(by);
  }

  /** What the page says now. */
  public String shown() {
    return driver.findElement(By.tagName("body")).getText();
  }

  public String address() {
    return driver.getCurrentUrl().substring(base.toString().length());
  }

  public ChromeDriver driver() {
    return driver;
  }

  /** Waits until the function gives something other than null and false. */
  public <T> T until(String what, Function<? super WebDriver, T> found) {
    return new WebDriverWait(driver, PATIENCE)
        .ignoring(StaleElementReferenceException.class)
        .withMessage(() -> what + " at " + driver.getCurrentUrl() + "\n" + shown())
        .until(found);
  }

  // ---------------------------------------------------------------- hands

  /** Presses keys one after the other, wherever the focus is. */
  public Browser keys(CharSequence... keys) {
    for (CharSequence key : keys) {
      new Actions(driver).sendKeys(key).perform();
    }
    return this;
  }

  /** A property of what has the focus; nothing where it has none of this name. */
  public String focused(String property) {
    String script = "return String(document.activeElement[arguments[0]] ?? '')";
    return (String) driver.executeScript(script, property);
  }

  /** The words that are selected. */
  public String selected() {
    return (String) driver.executeScript("return getSelection().toString()");
  }

  // ---------------------------------------------------------------- holding against

  /** No accessibility finding that is serious or critical. */
  public Browser expectAccessible() {
    List<String> grave =
        new AxeBuilder()
            .analyze(driver).getViolations().stream()
                .filter(r -> GRAVE.contains(r.getImpact()))
                .map(Browser::finding)
                .toList();
    // axe works in a window of its own, which would keep the focus from the page's
    driver.executeCdpCommand("Page.bringToFront", Map.of());
    assertThat(grave).as("accessibility of " + address()).isEmpty();
    return this;
  }

  /** The page is as wide as its window: nothing has to be scrolled to sideways. */
  public Browser expectNothingSticksOut() {
    String tooWide =
        "return document.scrollingElement.scrollWidth - document.documentElement.clientWidth";
    assertThat(((Number) driver.executeScript(tooWide)).intValue())
        .as("pixels that stick out of " + address())
        .isLessThanOrEqualTo(0);
    return this;
  }

  /** No script error, and nothing that the content security policy had to stop. */
  public Browser expectQuietConsole() {
    List<String> errors =
        driver.manage().logs().get("browser").getAll().stream()
            .filter(e -> e.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
            .map(e -> e.getMessage())
            .filter(m -> !m.contains("/favicon.ico"))
            .toList();
    assertThat(errors).as("console at " + address()).isEmpty();
    return this;
  }

  /** As if the person's system preferred this: {@code light} or {@code dark}. */
  public Browser theme(String theme) {
    var scheme = Map.of("name", "prefers-color-scheme", "value", theme);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    return this;
  }

  /** A window that shows so many CSS pixels of a page. */
  public Browser size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    return this;
  }

  /** What the window shows, as WebP. */
  public byte[] webp() {
    var shot =
        driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "webp", "quality", 80));
    return Base64.getDecoder().decode((String) shot.get("data"));
  }

  /** Keeps a picture of what is shown, in {@code target/screenshots}. */
  public Browser picture(String name) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "screenshots"));
      Files.write(folder.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }

  private static String finding(Rule rule) {
    List<String> where =
        rule.getNodes().stream().map(n -> n.getHtml() + " " + n.getFailureSummary()).toList();
    return rule.getId() + " (" + rule.getImpact() + "): " + where;
  }

  private static String named(String name) {
    return "normalize-space()="
        + quoted(name)
        + " or @aria-label="
        + quoted(name)
        + " or @title="
        + quoted(name);
  }

  private static String quoted(String text) {
    return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
  }
}
