package org.dispositif.web.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.dispositif.account.Person;
import org.dispositif.account.SignInThrottle;
import org.dispositif.administration.Invitations;
import org.dispositif.platform.Refusal;
import org.dispositif.web.page.Messages;
import org.dispositif.web.page.SignedIn;

/** What a one-time link opens: a new account, a place in a dossier, or a new password. */
@Named
@RequestScoped
public class InvitationPage extends AccountFields {

  private static final long serialVersionUID = 1L;

  @Inject Invitations invitations;
  @Inject SignInThrottle throttle;
  @Inject SignedIn signedIn;
  @Inject Messages messages;
  @Inject FacesContext faces;

  private String secret;
  private Invitations.Offer offer;
  private long seconds;

  /** The forms are sent to the link's own address, so the secret is in each request. */
  @PostConstruct
  void look() {
    secret = faces.getExternalContext().getRequestParameterMap().get("secret");
    offer = invitations.offer(secret).orElse(null);
  }

  /** Somebody who tries many links is slowed down. */
  public void load() {
    String address = request().getRemoteAddr();
    Duration pause = throttle.pause(guessed(), address);
    if (!pause.isZero()) {
      offer = null;
      seconds = pause.toSeconds() + 1;
      faces.getExternalContext().setResponseHeader("Retry-After", Long.toString(seconds));
      faces.getExternalContext().setResponseStatus(429);
      return;
    }
    if (offer == null) {
      throttle.failed(guessed(), address);
      faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
    faces.getExternalContext().setResponseHeader("Cache-Control", "no-store");
  }

  /** What stands in the throttle for a login; the beginning of a secret betrays nothing of it. */
  private String guessed() {
    return "link " + (secret == null ? "" : secret.substring(0, Math.min(8, secret.length())));
  }

  /** Makes the account and opens a session for it. */
  public void accept() throws IOException {
    enter(() -> invitations.accept(secret, getLogin(), getName(), typedPassword()));
  }

  /** Sets the new password and opens a session. */
  public void reset() throws IOException {
    enter(() -> invitations.resetPassword(secret, typedPassword()));
  }

  /** Joins with the account that one is signed in with. */
  public void join() throws IOException {
    try {
      UUID dossier = invitations.acceptAsMyself(secret);
      go(dossier == null ? "/" : "/dossiers/" + dossier);
    } catch (Refusal refusal) {
      refused(refusal);
    }
  }

  private void enter(java.util.function.Supplier<Person> enter) throws IOException {
    try {
      signedIn.begin(request(), enter.get());
      go("/");
    } catch (Refusal refusal) {
      refused(refusal);
    }
  }

  private void refused(Refusal refusal) {
    messages.refused(refusal);
    offer = invitations.offer(secret).orElse(null);
  }

  private void go(String address) throws IOException {
    faces.getExternalContext().redirect(address);
    faces.responseComplete();
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) faces.getExternalContext().getRequest();
  }

  public Invitations.Offer getOffer() {
    return offer;
  }

  /** How long to wait; 0 when one need not. */
  public long getSeconds() {
    return seconds;
  }

  public String getSecret() {
    return secret;
  }
}
