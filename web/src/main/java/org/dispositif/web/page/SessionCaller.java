package org.dispositif.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.Person;
import org.dispositif.account.Secrets;

/**
 * What a session knows of who signed in.
 *
 * @param epoch the account's session epoch at sign-in; a later one ends this session
 * @param csrf what calls of the API from our pages must send along
 */
public record SessionCaller(UUID account, int epoch, String csrf) implements Serializable {

  private static final String ATTRIBUTE = SessionCaller.class.getName();

  /**
   * Binds the session to the person, under a new session id so that a planted one is worth nothing.
   */
  public static void begin(HttpServletRequest request, Person person) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    request
        .getSession(true)
        .setAttribute(
            ATTRIBUTE, new SessionCaller(person.id(), person.sessionEpoch(), Secrets.token()));
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  public static Optional<SessionCaller> of(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? Optional.empty()
        : Optional.ofNullable((SessionCaller) session.getAttribute(ATTRIBUTE));
  }
}
