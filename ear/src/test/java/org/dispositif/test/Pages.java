package org.dispositif.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jsoup.select.Elements;

/**
 * The pages without a browser: one session with its cookies, forms filled in and sent. For what is
 * between the browser and the server: who gets which page, headers, cookies, forged forms.
 */
public final class Pages {

  private final URI base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).cookieHandler(cookies).build();

  Pages(URI base) {
    this.base = base;
  }

  /** A page as it was answered; redirects are answers. */
  public record Page(int status, HttpHeaders headers, Document html) {

    public String header(String name) {
      return headers.firstValue(name).orElse("");
    }

    /** Where it sends one, as a path. */
    public String location() {
      String location = header("Location");
      return location.replaceFirst("^https?://[^/]+", "");
    }

    /** The form with this id. */
    public FormElement form(String id) {
      return (FormElement)
          Optional.ofNullable(html.getElementById(id)).orElseThrow(() -> missing("form " + id));
    }

    private AssertionError missing(String what) {
      return new AssertionError("no " + what + " in " + status + "\n" + html.text());
    }
  }

  public Page get(String path) {
    return send(request(path).GET());
  }

  /** Sends the form by the button whose id ends so, with these of its fields filled in. */
  public Page submit(Page page, String form, String button, Map<String, String> values) {
    return post(page.form(form).attr("action"), fields(page, form, button, values));
  }

  /** What {@link #submit} sends. */
  public Map<String, String> fields(
      Page page, String form, String button, Map<String, String> values) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (Element e : page.form(form).elements()) {
      boolean sent = !e.hasAttr("type") || !e.attr("type").matches("submit|button");
      if (sent || e.attr("name").endsWith(button)) {
        fields.put(e.attr("name"), e.val());
      }
    }
    values.forEach((name, value) -> fields.put(form + ":" + name, value));
    return fields;
  }

  public Page post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(f -> encoded(f.getKey()) + "=" + encoded(f.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Signs in; answers what the sign-in form answered. */
  public Page signIn(String login, String password) {
    return signIn("/signin", login, password);
  }

  public Page signIn(String at, String login, String password) {
    return submit(get(at), "signin", "submit", Map.of("login", login, "password", password));
  }

  /** The session cookie's value, empty when there is none. */
  public String sessionId() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(c -> c.getName().equals("dispositif"))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** What calls of the API from our pages must send along; of the page seen last. */
  public String csrf(Page page) {
    Elements meta = page.html().select("meta[name=csrf]");
    return meta.attr("content");
  }

  /** A call of the API by this session's cookie. */
  public Page api(String method, String path, Map<String, String> headers, String body) {
    HttpRequest.Builder request = request(path).method(method, BodyPublishers.ofString(body));
    request.header("Content-Type", "application/json");
    headers.forEach(request::header);
    return send(request);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(base.resolve(path))
        .header("Accept-Language", "en")
        .timeout(Duration.ofMinutes(2));
  }

  private Page send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
      return new Page(
          response.statusCode(),
          response.headers(),
          Jsoup.parse(response.body(), response.uri().toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
