package org.dispositif.test;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Calls over HTTP in somebody's name. Redirects are answers like others; a path is taken from the
 * server's root, a whole URL as it is.
 */
public final class Api {

  /** Of annotations, as W3C's protocol wants it. */
  public static final String ANNOTATION =
      "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"";

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .build();

  private final URI base;
  private final String authorization;

  Api(URI base) {
    this(base, null);
  }

  private Api(URI base, String authorization) {
    this.base = base;
    this.authorization = authorization;
  }

  /** By HTTP Basic. */
  public Api as(String login, String password) {
    byte[] pair = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Api(base, "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** By API token. */
  public Api bearing(String token) {
    return new Api(base, "Bearer " + token);
  }

  public URI base() {
    return base;
  }

  public Answer get(String path) {
    return call("GET", path).send();
  }

  public Answer post(String path, JsonValue body) {
    return call("POST", path).json(body).send();
  }

  public Answer put(String path, JsonValue body) {
    return call("PUT", path).json(body).send();
  }

  /** Makes a dossier: its id. */
  public String newDossier(String title) {
    JsonObject wanted = Json.createObjectBuilder().add("title", title).build();
    return post("/api/dossiers", wanted).expect(201).id();
  }

  /** Brings a text into a dossier: the document's id. */
  public String newDocument(String dossier, String kind, String text) {
    return add("/api/dossiers/" + dossier + "/documents?kind=" + kind, text);
  }

  /** Brings a text into a dossier, its language as given: the document's id. */
  public String newDocument(String dossier, String kind, String language, String text) {
    return add(
        "/api/dossiers/%s/documents?kind=%s&language=%s".formatted(dossier, kind, language), text);
  }

  private String add(String path, String text) {
    return call("POST", path).text(text).send().expect(201).id();
  }

  /** A body as it is written. */
  public static JsonObject json(String text) {
    return Json.createReader(new StringReader(text)).readObject();
  }

  public Call call(String method, String path) {
    return new Call(method, base.resolve(path));
  }

  /** One call, until it is sent. A header given twice counts as given last. */
  public final class Call {

    private final String method;
    private final URI address;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private BodyPublisher body = BodyPublishers.noBody();

    private Call(String method, URI address) {
      this.method = method;
      this.address = address;
      headers.put("Accept", "application/json");
      if (authorization != null) {
        headers.put("Authorization", authorization);
      }
    }

    public Call header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    public Call without(String name) {
      headers.remove(name);
      return this;
    }

    public Call accept(String type) {
      return header("Accept", type);
    }

    /** Made to this state of the thing. */
    public Call ifMatch(String etag) {
      return header("If-Match", etag);
    }

    public Call json(JsonValue value) {
      return body("application/json", value.toString());
    }

    public Call mergePatch(JsonValue value) {
      return body("application/merge-patch+json", value.toString());
    }

    public Call annotation(JsonValue value) {
      return body(ANNOTATION, value.toString()).accept(ANNOTATION);
    }

    public Call text(String value) {
      return body("text/plain; charset=utf-8", value);
    }

    public Call body(String type, String value) {
      return body(type, value.getBytes(StandardCharsets.UTF_8));
    }

    public Call body(String type, byte[] value) {
      body = BodyPublishers.ofByteArray(value);
      return header("Content-Type", type);
    }

    public Answer send() {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(address).timeout(Duration.ofMinutes(2)).method(method, body);
      headers.forEach(request::setHeader);
      try {
        HttpResponse<byte[]> response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
        return new Answer(response.statusCode(), response.headers(), response.body());
      } catch (IOException e) {
        throw new UncheckedIOException(method + " " + address + ": " + e.getMessage(), e);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
