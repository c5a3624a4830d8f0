package org.dispositif.whole;

import static org.assertj.core.api.Assertions.assertThat;

import org.dispositif.test.Browser;
import org.dispositif.test.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The way in and out, as a person goes it. */
class SignInBrowserIT {

  private final Browser browser = Browser.on(Server.shared());

  @AfterEach
  void close() {
    browser.close();
  }

  @Test
  void leadsToTheDeskAndOutAgain() {
    browser.go("/");
    assertThat(browser.address()).startsWith("/signin");
    browser.expectAccessible().picture("signin");
    browser.field("Login").sendKeys("admin");
    browser.field("Password").sendKeys(Server.ADMIN_PASSWORD);
    browser.button("Sign in").click();
    browser.until("the desk", d -> browser.address().equals("/"));
    browser.expectAccessible().expectQuietConsole().picture("desk");
    browser.go("/signin").go("/");
    browser.the("//summary[@aria-label='Administrator']").click();
    browser.button("Sign out").click();
    browser.until("the sign-in page", d -> browser.address().startsWith("/signin"));
  }

  @Test
  void leadsBackToTheAddressThatWasAskedFor() {
    browser.go("/?from=a%20letter");
    browser.field("Login").sendKeys("admin");
    browser.field("Password").sendKeys(Server.ADMIN_PASSWORD, Keys.ENTER);
    browser.until("the page asked for", d -> browser.address().equals("/?from=a%20letter"));
  }

  @Test
  void saysThatLoginAndPasswordDoNotMatch() {
    browser.go("/signin");
    browser.field("Login").sendKeys("nobody");
    browser.field("Password").sendKeys("not the password", Keys.ENTER);
    browser.text("Login and password do not match");
    browser.expectAccessible();
  }
}
