package org.dispositif.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dispositif.platform.Refusal;

/**
 * Answers calls of the API that are not let in (401, 429), as the error page of these. Written at
 * the door itself, the answer would be sent already when the container turns the call away, which
 * it logs as a fault where the call had a body.
 */
@WebServlet("/refused-entry")
public class RefusedEntry extends HttpServlet {

  private static final String REASON = RefusedEntry.class.getName();

  @Inject ProblemWriter problems;

  /** To be answered 401 when the container turns the call away. */
  public static void unauthenticated(HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
  }

  /** To be answered with this refusal when the container turns the call away. */
  public static void because(
      Refusal reason, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(REASON, reason);
    response.setStatus(ProblemWriter.status(reason.reason()));
  }

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (request.getAttribute(REASON) instanceof Refusal reason) {
      problems.write(request, response, reason);
    } else {
      problems.write(request, response, HttpServletResponse.SC_UNAUTHORIZED, "unauthenticated");
    }
  }
}
