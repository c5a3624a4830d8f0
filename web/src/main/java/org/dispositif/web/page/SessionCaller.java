package org.dispositif.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.account.Secrets;

/**
 * What a session knows of who signed in.
 *
 * @param id by which the session can be listed and ended from elsewhere
 * @param epoch the account's session epoch at sign-in; a later one ends this session
 * @param csrf what calls of the API from our pages must send along
 */
public record SessionCaller(UUID id, int epoch, String csrf) implements Serializable {

  private static final String ATTRIBUTE = SessionCaller.class.getName();

  /**
   * Binds the session to the person, under a new session id so that a planted one is worth nothing.
   */
  static void begin(HttpServletRequest request, UUID id, int epoch) {
    HttpSession old = request.getSession(false);
    if (old != null) {
      old.invalidate();
    }
    request.getSession(true).setAttribute(ATTRIBUTE, new SessionCaller(id, epoch, Secrets.token()));
  }

  public static void end(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  public static Optional<SessionCaller> of(HttpServletRequest request) {
    return Optional.ofNullable(request.getSession(false)).flatMap(SessionCaller::of);
  }

  static Optional<SessionCaller> of(HttpSession session) {
    return Optional.ofNullable((SessionCaller) session.getAttribute(ATTRIBUTE));
  }
}
