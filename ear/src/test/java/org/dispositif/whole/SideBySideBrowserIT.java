package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Specimens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** Side by side: a demand and clauses, pins from the Reader, two texts, all by keyboard. */
class SideBySideBrowserIT {

  private static final String OTHER =
      """
      7/2. Access of civil society to the Specimen Organization and its bodies

      The Specimen Council,

      Guided by the purposes and principles of the founding instrument of the Specimen Organization,

      1. Encourages all States to prevent any threat against persons who:

      (a) Have turned, or wish to turn, to a body of the Organization;

      2. Reaffirms that everyone may write to the bodies of the Organization, meet with them and be heard by them, and that nobody may be excluded from a public meeting on account of opinions expressed there;

      3. Requests the Secretary-General to translate the working papers into all languages;

      4. Decides to remain seized of the matter.
      """;

  private final Server server = Server.shared();
  private final Specimens specimens = Specimens.on(server, "Side by side");
  private final Browser browser = Browser.on(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void holdsADemandAgainstClausesPartByPart() {
    browser.signIn("admin", Server.ADMIN_PASSWORD);
    browser.go(
        "/side-by-side?demand=%s&clause=%s&clause=%s"
            .formatted(demand("We urge"), id("OP2"), id("OP3")));
    assertThat(part("WHO")).contains("all States", "the same");
    assertThat(part("ACTION")).contains("prevent", "investigate", "something else");
    assertThat(part("STRENGTH")).contains("weaker by one grade");
    browser.the("//*[contains(., 'Nobody has judged')]");
    browser.expectAccessible().expectQuietConsole().expectNothingSticksOut();
    browser.size(390, 844).expectNothingSticksOut().picture("beside-demand-small");
  }

  @Test
  void keepsWhatIsPinnedInTheAddressAndInOrder() {
    browser.signIn("admin", Server.ADMIN_PASSWORD);
    browser.go("/documents/" + specimens.resolution() + "#c-" + id("OP2"));
    browser.the("//div[contains(@class, 'clause')][contains(@class, 'on')]");
    browser.keys("b");
    browser.the("//a[contains(@class, 'pins-link')]");
    browser.keys("j");
    browser.keys("b");
    browser.until(
        "two pins", d -> browser.the("//a[contains(@class, 'pins-link')]/b").getText().equals("2"));
    browser.the("//a[contains(@class, 'pins-link')]").click();
    browser.until("two pieces", d -> pieces().size() == 2);
    List<String> before = pieces();
    browser.keys("j");
    new Actions(browser.driver())
        .keyDown(Keys.SHIFT)
        .sendKeys(Keys.ARROW_RIGHT)
        .keyUp(Keys.SHIFT)
        .perform();
    browser.until("another order", d -> pieces().equals(List.of(before.get(1), before.get(0))));
    assertThat(browser.address()).contains("pin=" + before.get(1) + "&pin=" + before.get(0));
    browser.expectAccessible().expectQuietConsole().picture("beside-pins");
    browser.keys("x");
    browser.until("one piece", d -> pieces().equals(List.of(before.get(1))));
  }

  @Test
  void walksThroughWhatChangedBetweenTwoTexts() {
    String older = specimens.api().newDocument(specimens.dossier(), "resolution", OTHER);
    browser.signIn("admin", Server.ADMIN_PASSWORD);
    browser.go("/side-by-side?a=" + specimens.resolution());
    browser.the("//a[@data-choice][contains(@href, '" + older + "')]");
    browser.expectAccessible();
    browser.go("/side-by-side?a=" + older + "&b=" + specimens.resolution());
    browser.the("//tr[contains(@data-changes, 'dropped')]");
    browser.the("//tr[contains(@data-changes, 'stronger')]//small[contains(., '6 urges')]");
    browser.expectAccessible().expectQuietConsole().picture("beside-texts");
    browser.keys("f");
    browser.until("only what changed", d -> browser.address().contains("show=changed"));
    assertThat(shown("same")).isZero();
    browser.keys("j");
    browser.until(
        "a row in hand",
        d -> !"same".equals(d.switchTo().activeElement().getAttribute("data-changes")));
    browser.expectQuietConsole();
  }

  @Test
  void leadsFromALetterBesideAResolutionToJudging() {
    browser.signIn("admin", Server.ADMIN_PASSWORD);
    browser.go("/side-by-side?a=%s&b=%s".formatted(specimens.letter(), specimens.resolution()));
    browser.text("are no two of a kind");
    assertThat(browser.all(By.cssSelector("tr.dropped, tr[data-changes]"))).isEmpty();
    browser.expectAccessible().expectQuietConsole();
    browser.link("Judge").click();
    browser.until(
        "judging", d -> browser.address().contains("/judging?letter=" + specimens.letter()));
  }

  private String demand(String words) {
    return specimens.demands().stream()
        .filter(d -> d.getString("text").startsWith(words))
        .map(d -> d.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private String id(String label) {
    JsonObject clause = specimens.clause(label);
    return clause.getString("id");
  }

  private String part(String aspect) {
    return browser.the("//tr[@data-part='" + aspect + "']").getText();
  }

  private List<String> pieces() {
    return browser.driver().findElements(By.cssSelector("[data-piece]")).stream()
        .map(e -> e.getAttribute("data-piece"))
        .toList();
  }

  private long shown(String change) {
    return browser
        .driver()
        .findElements(By.cssSelector("tr[data-changes='" + change + "']"))
        .stream()
        .filter(e -> e.isDisplayed())
        .count();
  }
}
