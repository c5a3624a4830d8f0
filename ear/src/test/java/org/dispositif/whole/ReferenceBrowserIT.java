package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.test.Api;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.dispositif.test.Team.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** From a citation to the clause that it names, back to who cites it, and to the family's votes. */
class ReferenceBrowserIT {

  private static final String CITED =
      """
      A/HRC/RES/80/1
      Resolution adopted by the Human Rights Council on 8 July 2041
      80/1. Protection of meadows
      The Human Rights Council,
      Recalling the Charter of the United Nations,
      1. Urges all States to mow late;
      2. Requests the Secretary-General to count the larks;
      3. Decides to remain seized of the matter.
      22nd meeting
      8 July 2041
      [Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:
      In favour:
      France, Ghana, Japan
      Against:
      Malta
      Abstaining:
      Nepal]
      """;

  private static final String CITING =
      """
      A/HRC/RES/83/4
      Resolution adopted by the Human Rights Council on 7 July 2042
      83/4. Protection of meadows
      The Human Rights Council,
      Recalling its resolution 80/1 of 8 July 2041,
      1. Recalls paragraph 2 of its resolution 80/1;
      2. Decides to remain seized of the matter.
      24th meeting
      7 July 2042
      [Adopted by a recorded vote of 3 to 1, with 1 abstention. The voting was as follows:
      In favour:
      France, Ghana, Malta
      Against:
      Japan
      Abstaining:
      Nepal]
      """;

  private final Team team = Team.on(Server.shared());
  private final String cited = add(CITED);
  private final String citing = add(CITING);
  private Browser browser;

  @AfterEach
  void close() {
    browser.close();
  }

  private String add(String text) {
    Api owner = team.as(Persona.OWNER);
    return owner.newDocument(team.dossier(), "resolution", "en", text);
  }

  @Test
  void aCitationLeadsToTheClauseAndWhoCitesItLeadsBack() {
    browser = team.browser(Persona.READER);
    String there = team.clauses(cited).get("OP2");
    By clausesThatCite = By.xpath("//section[h2/a[contains(@href, '" + citing + "')]]//li");
    browser.go("/documents/" + citing).usable();
    browser.expectAccessible().picture("citations");
    browser.the("//div[@data-label='OP1']//a[@class='cite']").click();
    browser.until("at the clause", d -> browser.address().contains(cited + "/clauses/" + there));
    browser.usable();
    WebElement by = browser.the("//div[@data-label='OP2']//a[@class='by']");
    assertThat(by.getDomAttribute("aria-label")).startsWith("cited ");
    by.click();
    browser.the("//h1[starts-with(normalize-space(), 'Who cites')]");
    browser.expectAccessible().expectNothingSticksOut().picture("cited-by");
    assertThat(browser.all(clausesThatCite)).hasSize(1);
    browser.link("Show what cites the whole document").click();
    browser.until("both", d -> browser.all(clausesThatCite).size() == 2);
    browser.all(clausesThatCite).get(0).findElement(By.tagName("a")).click();
    browser.until("back", d -> browser.address().startsWith("/clauses/"));
    browser.expectQuietConsole();
  }

  @Test
  void theFamilySaysWhoVotedHowAndWhoChanged() {
    browser = team.browser(Persona.READER).go("/documents/" + citing + "/family");
    browser.the("//table[@class='family']//a[.='A/HRC/RES/80/1']");
    assertThat(votes()).isEqualTo(5);
    assertThat(row("Malta").getText()).contains("changed");
    browser.expectAccessible().expectQuietConsole().picture("family");
    browser.field("only those who changed their vote").click();
    browser.button("Show").click();
    browser.until("two changed", d -> votes() == 2);
    assertThat(row("Japan").getText()).contains("changed");
    browser.theme("dark").expectAccessible();
    browser.size(390, 844).expectNothingSticksOut().expectAccessible().picture("family-phone");
  }

  private int votes() {
    return browser.all(By.cssSelector("table.votes tbody tr")).size();
  }

  private WebElement row(String state) {
    return browser.the("//table[@class='votes']//tr[th[contains(., '" + state + "')]]");
  }
}
