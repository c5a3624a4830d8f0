package org.dispositif.web.page;

import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A form that was open too long (a sign-in page over a restart) is no fault: the page it stands on
 * is opened anew. Declared as an error page it would have to name the exception to the browser.
 */
@WebFilter(
    urlPatterns = "*.xhtml",
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.FORWARD})
public class ExpiredViews extends HttpFilter {

  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException e) {
      if (!(e.getRootCause() instanceof ViewExpiredException) || response.isCommitted()) {
        throw e;
      }
      response.sendRedirect(pageOf(request));
    }
  }

  /** The path of the page that sent the form, never another host. */
  private static String pageOf(HttpServletRequest request) {
    String from = request.getHeader("Referer");
    String path = from == null ? "" : from.replaceFirst("^https?://[^/]*", "");
    return path.matches("/([^/\\\\].*)?") ? path : "/";
  }
}
