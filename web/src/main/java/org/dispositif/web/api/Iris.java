package org.dispositif.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Ref;
import org.eclipse.microprofile.config.Config;

/**
 * Composes the addresses of things and takes apart those that clients send. The base is {@code
 * DISPOSITIF_URL}, or else what the request itself was sent to.
 */
@RequestScoped
public class Iris {

  private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";

  /** One form of address; what it names is its last variable part. */
  private record Form(Pattern pattern, Ref.Kind kind) {
    Form(String pattern, Ref.Kind kind) {
      this(Pattern.compile(pattern), kind);
    }

    Optional<Ref> match(String local) {
      Matcher m = pattern.matcher(local);
      return m.matches()
          ? Optional.of(new Ref(kind, UUID.fromString(m.group(m.groupCount()))))
          : Optional.empty();
    }
  }

  private static final List<Form> FORMS =
      List.of(
          new Form("(?:/api)?/clauses/" + ID + "/?(?:#.*)?", Ref.Kind.CLAUSE),
          new Form("/documents/" + ID + "/clauses/" + ID + "(?:#.*)?", Ref.Kind.CLAUSE),
          new Form("(?:/api)?/documents/" + ID + "#c-" + ID, Ref.Kind.CLAUSE),
          new Form("(?:/api)?/documents/" + ID + "#d-" + ID, Ref.Kind.DEMAND),
          new Form("(?:/api)?/documents/" + ID + "#a-" + ID, Ref.Kind.ANNOTATION),
          new Form("(?:/api)?/documents/" + ID + "/?(?:#.*)?", Ref.Kind.DOCUMENT),
          new Form("(?:/api)?/demands/" + ID + "/?", Ref.Kind.DEMAND),
          new Form("(?:/api)?/annotations/" + ID + "/?", Ref.Kind.ANNOTATION),
          new Form("(?:/api)?/tags/" + ID + "/?", Ref.Kind.TAG),
          new Form("(?:/api)?/links/" + ID + "/?", Ref.Kind.LINK),
          new Form("(?:/api)?/dossiers/" + ID + "/?", Ref.Kind.DOSSIER));

  @Inject HttpServletRequest request;
  @Inject Config config;

  // ---------------------------------------------------------------- composing

  /** Without a slash at its end. */
  public String base() {
    return config
        .getOptionalValue("dispositif.url", String.class)
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .map(Iris::withoutSlash)
        .orElseGet(this::requestBase);
  }

  /** The address of a resource of the API: {@code api("dossiers", id, "members")}. */
  public String api(Object... steps) {
    StringBuilder iri = new StringBuilder(base()).append("/api");
    for (Object step : steps) {
      iri.append('/').append(step);
    }
    return iri.toString();
  }

  public String dossier(UUID id) {
    return api("dossiers", id);
  }

  public String dossierPage(UUID id) {
    return base() + "/dossiers/" + id;
  }

  public String document(UUID id) {
    return api("documents", id);
  }

  public String documentPage(UUID id) {
    return base() + "/documents/" + id;
  }

  public String clause(UUID id) {
    return api("clauses", id);
  }

  public String clausePage(UUID document, UUID id) {
    return documentPage(document) + "/clauses/" + id;
  }

  public String demand(UUID id) {
    return api("demands", id);
  }

  public String demandPage(UUID document, UUID id) {
    return documentPage(document) + "#d-" + id;
  }

  public String annotation(UUID id) {
    return api("annotations", id);
  }

  public String annotationPage(UUID document, UUID id) {
    return documentPage(document) + "#a-" + id;
  }

  public String tag(UUID id) {
    return api("tags", id);
  }

  public String link(UUID id) {
    return api("links", id);
  }

  public String presentation(UUID id) {
    return api("presentations", id);
  }

  public String presentationPage(UUID id) {
    return base() + "/presentations/" + id;
  }

  public String scene(UUID id) {
    return api("scenes", id);
  }

  public static URI uri(String iri) {
    return URI.create(iri);
  }

  // ---------------------------------------------------------------- taking apart

  /** What a client's address or bare id names here; empty when it is somebody else's address. */
  public Optional<Ref> parse(String text) {
    if (text == null) {
      return Optional.empty();
    }
    Optional<UUID> bare = Ids.parse(text);
    if (bare.isPresent()) {
      return bare.map(id -> new Ref(Ref.Kind.ANY, id));
    }
    return local(text)
        .flatMap(path -> FORMS.stream().flatMap(f -> f.match(path).stream()).findFirst());
  }

  /** The clause that a client means by its API address, page or id. */
  public Optional<UUID> clause(String text) {
    return of(text, Ref.Kind.CLAUSE);
  }

  public Optional<UUID> document(String text) {
    return of(text, Ref.Kind.DOCUMENT);
  }

  public Optional<UUID> demand(String text) {
    return of(text, Ref.Kind.DEMAND);
  }

  public Optional<UUID> dossier(String text) {
    return of(text, Ref.Kind.DOSSIER);
  }

  public Optional<UUID> annotation(String text) {
    return of(text, Ref.Kind.ANNOTATION);
  }

  public Optional<UUID> tag(String text) {
    return of(text, Ref.Kind.TAG);
  }

  private Optional<UUID> of(String text, Ref.Kind kind) {
    return parse(text).filter(r -> r.kind() == kind || r.kind() == Ref.Kind.ANY).map(Ref::id);
  }

  /** Path and fragment of an address of ours. */
  private Optional<String> local(String text) {
    for (String base : List.of(base(), requestBase(), "")) {
      boolean ours = text.startsWith(base + "/") && !(base.isEmpty() && text.startsWith("//"));
      if (ours) {
        return Optional.of(text.substring(base.length()).replaceFirst("\\?[^#]*", ""));
      }
    }
    return Optional.empty();
  }

  private String requestBase() {
    String url = request.getRequestURL().toString();
    return withoutSlash(url.substring(0, url.length() - request.getRequestURI().length()));
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }
}
