package org.dispositif.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.dispositif.account.SessionView;
import org.dispositif.account.Sessions;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Browsers;
import org.dispositif.web.page.Me;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.Navigation;

/**
 * Sessions that are going on: one's own at the account's page, everybody's for the administrator.
 */
@Named
@RequestScoped
public class SessionsPage {

  @Inject Sessions sessions;
  @Inject Messages messages;
  @Inject Navigation navigation;
  @Inject Me me;

  private List<SessionView> all;

  public void load() {
    all = navigation.orErrorPage(sessions::all);
  }

  public void end(UUID id, String page) {
    try {
      sessions.end(id);
      messages.info("sessions.ended");
      navigation.go(page);
    } catch (Refusal refusal) {
      messages.refused(refusal);
    }
  }

  /** "Firefox, Windows": what its long name says to people. */
  public String browser(SessionView session) {
    return Browsers.name(session.browser());
  }

  /** Whether this is the session that the page itself is seen in. */
  public boolean current(SessionView session) {
    return session.id().equals(me.getSession());
  }

  public List<SessionView> getAll() {
    return all == null ? sessions.all() : all;
  }

  public List<SessionView> getMine() {
    return sessions.mine();
  }
}
