package org.dispositif.web.presentation;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.PresentationService;
import org.dispositif.web.page.Me;

/**
 * The stage for who is signed in. No Faces page: it must run without the server, so nothing in it
 * may need one.
 */
@WebServlet("/presentation/stage")
public class StageServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient PresentationService presentations;
  @Inject transient Me me;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      UUID id = Ids.parse(request.getParameter("id")).orElseThrow(Refusal::notFound);
      Playable all = presentations.play(id);
      response.setContentType("text/html;charset=UTF-8");
      response.setHeader("Cache-Control", "no-store");
      response
          .getWriter()
          .write(StageHtml.page(StageData.forMember(all, me.getLocale(), me.getCsrf())));
    } catch (Refusal refusal) {
      response.sendError(
          refusal.reason() == Refusal.Reason.GONE
              ? HttpServletResponse.SC_GONE
              : HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
