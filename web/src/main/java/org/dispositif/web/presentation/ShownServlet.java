package org.dispositif.web.presentation;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.presentation.Playable;
import org.dispositif.presentation.ShowLinks;
import org.dispositif.web.Texts;

/**
 * A presentation by its link, without account and without session: {@code /shown/SECRET}, and
 * {@code /shown/SECRET/live} for where the presenter is. A link that was revoked, has ended or
 * never was answers the same 404.
 */
@WebServlet(urlPatterns = "/shown/*", asyncSupported = true)
public class ShownServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([A-Za-z0-9_-]{20,100})(/live)?");

  /** After that the browser connects again by itself. */
  private static final Duration LONGEST = Duration.ofMinutes(30);

  @Inject transient ShowLinks links;
  @Inject transient LiveStage live;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex");
    Matcher path = PATH.matcher(String.valueOf(request.getPathInfo()));
    if (!path.matches()) {
      over(request, response);
    } else if (path.group(2) == null) {
      page(path.group(1), request, response);
    } else {
      follow(path.group(1), request, response);
    }
  }

  private void page(String secret, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<Playable> all = links.shown(secret);
    if (all.isEmpty()) {
      over(request, response);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(StageHtml.page(StageData.forFollower(all.get(), locale(request), secret)));
  }

  private void follow(String secret, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<UUID> presentation = links.presentation(secret);
    if (presentation.isEmpty()) {
      over(request, response);
      return;
    }
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("X-Accel-Buffering", "no");
    AsyncContext connection = request.startAsync();
    connection.setTimeout(LONGEST.toMillis());
    if (!live.follow(presentation.get(), secret, connection)) {
      response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
      response.setHeader("Retry-After", "30");
      connection.complete();
    }
  }

  private static void over(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Locale locale = locale(request);
    response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    response.setContentType("text/html;charset=UTF-8");
    response
        .getWriter()
        .write(
            StageHtml.plain(
                locale.getLanguage(),
                Texts.get(locale, "stage.js.over"),
                Texts.get(locale, "stage.js.over.text")));
  }

  private static Locale locale(HttpServletRequest request) {
    return Texts.choose(Collections.list(request.getLocales()));
  }
}
