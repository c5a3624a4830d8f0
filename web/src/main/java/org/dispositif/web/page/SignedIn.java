package org.dispositif.web.page;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.UUID;
import org.dispositif.account.Person;
import org.dispositif.account.Sessions;

/** Keeps the list of sessions ({@link Sessions}) in step with those of the container. */
@WebListener
public class SignedIn implements HttpSessionListener {

  private static final System.Logger LOG = System.getLogger(SignedIn.class.getName());

  @Inject Sessions sessions;

  /** Opens a session for somebody who has proved who they are; what was open before is over. */
  public void begin(HttpServletRequest request, Person person) {
    UUID id = sessions.begin(person.id(), request.getRemoteAddr(), request.getHeader("User-Agent"));
    SessionCaller.begin(request, id, person.sessionEpoch());
  }

  @Override
  public void sessionDestroyed(HttpSessionEvent event) {
    try {
      SessionCaller.of(event.getSession()).ifPresent(s -> sessions.left(s.id()));
    } catch (EJBException | IllegalStateException e) {
      LOG.log(System.Logger.Level.DEBUG, "the server stops: its next start closes the list", e);
    }
  }
}
