package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.dispositif.test.Team;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Coming in, coming back, going somewhere; looking after people: as a person does it. */
class DeskBrowserIT {

  private static final String PASSWORD = "a password of tests";

  private final Server server = Server.shared();
  private final Browser browser = Browser.on(server);

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void leadsFromTheEmptyDeskToAClauseAndBackByKeyboard() {
    String login = "desk-" + UUID.randomUUID().toString().substring(0, 8);
    Team.newPerson(server, login, "Desk Person");
    browser.signIn(login, PASSWORD);
    browser.text("This is your desk");
    browser.expectAccessible().picture("desk-empty");
    browser.button("Take the walk").sendKeys(Keys.ENTER);
    browser.heading("Specimens");
    browser.go("/");
    browser.text("demands left to judge");
    browser.expectAccessible().picture("desk");

    palette("9/4 op");
    browser.the("//*[@role='option']");
    typing().sendKeys(" 1");
    browser.the("//*[@role='option'][@aria-selected='true'][contains(., 'OP1')]");
    browser.expectAccessible().picture("palette");
    typing().sendKeys(Keys.ENTER);
    browser.until("at the clause", d -> browser.address().contains("/clauses/"));
    String clause = browser.address().replaceFirst(".*/clauses/", "").replaceFirst("#.*", "");
    browser.the("//div[@data-clause='" + clause + "'][contains(@class, 'on')]");
    awaitPlace();

    browser.go("/").link("9/4, OP1").sendKeys(Keys.ENTER);
    browser.until("back at the clause", d -> browser.address().endsWith("/clauses/" + clause));
    browser.expectQuietConsole();
  }

  /** The place is told after a pause; the Desk shows it. */
  private void awaitPlace() {
    browser.until(
        "the place remembered",
        d ->
            (Boolean)
                browser
                    .driver()
                    .executeAsyncScript(
                        "const done = arguments[0]; fetch('/api/me/places', { headers: {"
                            + " 'X-Dispositif-CSRF':"
                            + " document.querySelector('meta[name=csrf]').content } }).then(r =>"
                            + " r.json()).then(l => done(l.items.length > 0 &&"
                            + " l.items[0].name.endsWith('OP1')))"));
  }

  @Test
  void opensAndClosesThePaletteWithoutLosingThePlace() {
    browser.signIn("admin", Server.ADMIN_PASSWORD);
    WebElement title = browser.field("New dossier");
    title.sendKeys("kept");
    title.sendKeys(Keys.chord(Keys.CONTROL, "k"));
    browser.until("open", d -> typing().getDomAttribute("role") != null);
    typing().sendKeys("no such thing anywhere");
    browser.text("Nothing of that name");
    browser.expectAccessible();
    typing().sendKeys(Keys.ESCAPE);
    assertThat(browser.driver().switchTo().activeElement()).isEqualTo(title);
    assertThat(title.getDomProperty("value")).isEqualTo("kept");

    browser.size(390, 844);
    browser.the("//button[@data-goto]").click();
    typing().sendKeys("administration");
    browser.the("//*[@role='option'][contains(., 'Administration')]").click();
    browser.heading("Administration");
    browser.expectAccessible().expectNothingSticksOut().picture("administration-small");
  }

  @Test
  void invitesDisablesAndHelpsWithALostPasswordByMouse() {
    String login = "guest-" + UUID.randomUUID().toString().substring(0, 8);
    browser.signIn("admin", Server.ADMIN_PASSWORD).go("/administration");
    browser.field("For whom").sendKeys("Nadia");
    browser.button("Make a link").click();
    String link = browser.the("//code[@id='once']").getText();
    browser.expectAccessible().picture("invited");
    join(link, login);

    browser.go("/administration").link("Nadia " + login).click();
    browser.button("Make a link for a new password").click();
    String reset = browser.the("//code[@id='once']").getText();
    try (Browser guest = Browser.on(server)) {
      guest.driver().get(reset);
      guest.expectAccessible();
      guest.field("New password").sendKeys("another password");
      guest.button("Set the password").click();
      guest.heading("Desk");

      browser.button("Disable").click();
      browser.text("is disabled; sessions and tokens have ended");
      browser.expectAccessible().picture("person-disabled");
      guest.go("/");
      assertThat(guest.address()).startsWith("/signin");
    }
    browser.button("Erase").click();
    browser.text("Tick the box first");
    assertThat(browser.address()).startsWith("/administration/people/");
    for (String page : new String[] {"dossiers", "sessions", "settings", "state", "log"}) {
      browser.go("/administration/" + page).heading("Administration");
      browser.expectAccessible().expectNothingSticksOut();
    }
    browser.expectQuietConsole();
  }

  private void join(String link, String login) {
    try (Browser guest = Browser.on(server)) {
      guest.driver().get(link);
      guest.expectAccessible();
      guest.field("Your name").sendKeys("Nadia " + login);
      guest.field("Login").sendKeys(login);
      guest.field("Password").sendKeys("short", Keys.ENTER);
      guest.text("A password needs at least 10 characters.");
      guest.expectAccessible();
      assertThat(guest.field("Login").getDomProperty("value")).isEqualTo(login);
      guest.field("Password").sendKeys(PASSWORD, Keys.ENTER);
      guest.heading("Desk");
    }
  }

  private void palette(String words) {
    browser.driver().findElement(By.tagName("body")).sendKeys(Keys.chord(Keys.CONTROL, "k"));
    browser.until("open", d -> "combobox".equals(typing().getDomAttribute("role")));
    typing().sendKeys(words);
  }

  private WebElement typing() {
    return browser.driver().switchTo().activeElement();
  }
}
