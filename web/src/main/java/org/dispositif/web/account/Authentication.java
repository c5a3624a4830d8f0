package org.dispositif.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.dispositif.account.Person;
import org.dispositif.account.SignIn;
import org.dispositif.platform.Refusal;
import org.dispositif.web.api.RefusedEntry;
import org.dispositif.web.page.SessionCaller;

/**
 * The one authentication mechanism, chosen by path: pages by session; the API by HTTP Basic, by
 * bearer token, or by the session when the call proves that it comes from our own page (the CSRF
 * header, which no other origin can send).
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

  /** Sent by our pages with every call of the API. */
  public static final String CSRF_HEADER = "X-Dispositif-CSRF";

  @Inject SignIn signIn;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    return isApi(request) ? api(request, response, context) : page(request, response, context);
  }

  static boolean isApi(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.equals("/api") || path.startsWith("/api/");
  }

  private AuthenticationStatus page(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    Optional<Person> person =
        SessionCaller.of(request).flatMap(s -> signIn.bySession(s.id(), s.epoch()));
    if (person.isPresent()) {
      return login(context, person.get());
    }
    if (!context.isProtected()) {
      return context.doNothing();
    }
    String to =
        request.getRequestURI()
            + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    boolean home = to.equals("/");
    redirect(
        response, home ? "/signin" : "/signin?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private AuthenticationStatus api(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    String authorization = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
      return basic(authorization.substring(6), request, response, context);
    }
    Optional<Person> person =
        authorization.regionMatches(true, 0, "Bearer ", 0, 7)
            ? signIn.byToken(authorization.substring(7).strip())
            : ownPage(request);
    boolean forEverybody = authorization.isEmpty() && !context.isProtected();
    return person
        .map(p -> login(context, p))
        .orElseGet(() -> forEverybody ? context.doNothing() : refuse(request, response));
  }

  private AuthenticationStatus basic(
      String encoded,
      HttpServletRequest request,
      HttpServletResponse response,
      HttpMessageContext context) {
    Optional<String[]> credential = decode(encoded);
    if (credential.isEmpty()) {
      return refuse(request, response);
    }
    SignIn.Outcome outcome =
        signIn.byPassword(credential.get()[0], credential.get()[1], request.getRemoteAddr());
    if (!outcome.pause().isZero()) {
      return tooOften(request, response, outcome.pause());
    }
    return outcome.person().map(p -> login(context, p)).orElseGet(() -> refuse(request, response));
  }

  private Optional<Person> ownPage(HttpServletRequest request) {
    String sent = request.getHeader(CSRF_HEADER);
    return SessionCaller.of(request)
        .filter(s -> s.csrf().equals(sent))
        .flatMap(s -> signIn.bySession(s.id(), s.epoch()));
  }

  private static Optional<String[]> decode(String encoded) {
    try {
      String text = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
      int colon = text.indexOf(':');
      return colon < 0
          ? Optional.empty()
          : Optional.of(new String[] {text.substring(0, colon), text.substring(colon + 1)});
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static AuthenticationStatus login(HttpMessageContext context, Person person) {
    return context.notifyContainerAboutLogin(person.id().toString(), person.groups());
  }

  private AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response) {
    if (request.getHeader(CSRF_HEADER) == null) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"Dispositif\", charset=\"UTF-8\"");
    }
    RefusedEntry.unauthenticated(response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private AuthenticationStatus tooOften(
      HttpServletRequest request, HttpServletResponse response, Duration pause) {
    long seconds = pause.toSeconds() + 1;
    response.setHeader("Retry-After", Long.toString(seconds));
    RefusedEntry.because(
        Refusal.of(Refusal.Reason.TOO_OFTEN, "signIn.tooOften", seconds), request, response);
    return AuthenticationStatus.SEND_CONTINUE;
  }

  private static void redirect(HttpServletResponse response, String to) {
    try {
      response.sendRedirect(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
