package org.dispositif.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dispositif.platform.Json;
import org.dispositif.platform.Refusal;
import org.dispositif.web.Texts;

/** Turns refusals into problem documents in the caller's language. */
@ApplicationScoped
public class ProblemWriter {

  public static final String MEDIA_TYPE = "application/problem+json";

  public Problem problem(Refusal refusal, Locale locale) {
    return problem(
        status(refusal.reason()),
        refusal.code(),
        locale,
        refusal.current(),
        refusal.args().toArray());
  }

  public Problem problem(int status, String code, Locale locale, Object current, Object... args) {
    String cause = Texts.get(locale, "problem." + code, args);
    String remedy =
        Texts.has("problem." + code + ".remedy")
            ? Texts.get(locale, "problem." + code + ".remedy", args)
            : null;
    String title = Texts.get(locale, "problem.title." + status);
    return new Problem("about:blank", title, status, code, cause, remedy, current);
  }

  public void write(
      HttpServletRequest request, HttpServletResponse response, int status, String code) {
    write(response, problem(status, code, locale(request), null));
  }

  public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) {
    write(response, problem(refusal, locale(request)));
  }

  private static void write(HttpServletResponse response, Problem problem) {
    try {
      response.setStatus(problem.status());
      response.setContentType(MEDIA_TYPE + ";charset=UTF-8");
      response.getWriter().write(Json.write(problem));
      // closed, not only flushed: the server adds an error page of its own to an answer that is
      // still open
      response.getWriter().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language for the caller: what they ask for, as far as we speak it. */
  public static Locale locale(HttpServletRequest request) {
    List<Locale> wanted = Collections.list(request.getLocales());
    return request.getHeader("Accept-Language") == null
        ? Texts.LANGUAGES.get(0)
        : Texts.choose(wanted);
  }

  static int status(Refusal.Reason reason) {
    return switch (reason) {
      case BAD_REQUEST -> 400;
      case FORBIDDEN -> 403;
      case NOT_FOUND -> 404;
      case CONFLICT -> 409;
      case GONE -> 410;
      case STALE -> 412;
      case TOO_LARGE -> 413;
      case UNSUPPORTED -> 415;
      case UNUSABLE -> 422;
      case PRECONDITION_REQUIRED -> 428;
      case TOO_OFTEN -> 429;
      case BUSY -> 503;
    };
  }
}
