package org.dispositif.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.dispositif.account.SignIn;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.SessionCaller;
import org.dispositif.web.page.SignedIn;

/** Signing in and out. */
@Named
@RequestScoped
public class SignInPage {

  @Inject SignIn signIn;
  @Inject SignedIn signedIn;
  @Inject FacesContext faces;
  @Inject Messages messages;

  private String login;
  private String password;
  private String to;

  /** Opens a session and goes where the person wanted to go. */
  public void signIn() throws IOException {
    HttpServletRequest request = request();
    SignIn.Outcome outcome =
        signIn.byPassword(
            login == null ? "" : login, password == null ? "" : password, request.getRemoteAddr());
    if (outcome.person().isPresent()) {
      signedIn.begin(request, outcome.person().get());
      go(ownPage(to));
    } else if (outcome.pause().isZero()) {
      messages.error("signIn.wrong");
    } else {
      messages.error("signIn.tooOften", outcome.pause().toSeconds() + 1);
    }
  }

  public void signOut() throws IOException {
    SessionCaller.end(request());
    // drafts that scripts keep are the person's own
    faces.getExternalContext().setResponseHeader("Clear-Site-Data", "\"storage\"");
    go("/signin");
  }

  /**
   * Only addresses of this application: a path, and no second slash that would begin a host name.
   */
  static String ownPage(String to) {
    boolean own = to != null && to.matches("/([^/\\\\].*)?") && !to.startsWith("/signin");
    return own ? to : "/";
  }

  private void go(String address) throws IOException {
    ExternalContext external = faces.getExternalContext();
    external.redirect(address);
    faces.responseComplete();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String login) {
    this.login = login;
  }

  public String getPassword() {
    return null;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
