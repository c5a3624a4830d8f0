package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dispositif.annotation.AnnotationService;
import org.dispositif.annotation.NewAnnotation;
import org.dispositif.annotation.WebAnnotation;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Ref;
import org.dispositif.platform.Refusal;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.jspecify.annotations.Nullable;

/** Reads the annotations that clients send. */
@RequestScoped
public class AnnotationReader {

  /** What {@link AnnotationWriter} lays over an annotation and clients send back with it. */
  static final List<String> OVERLAY =
      List.of("url", "page", "etag", "dossier", "layer", "placements");

  @Inject Iris iris;
  @Inject OwnAddresses addresses;
  @Inject HttpServletRequest request;

  /** A new one: {@code urn:uuid:} becomes its id, any other address what it comes from. */
  NewAnnotation made(byte[] body, String dossier, String layer) {
    JsonObject whole = parse(body);
    Readership.check(whole, privately(layer) ? "private" : "open", JsonValue.EMPTY_JSON_OBJECT);
    JsonObject json = withoutOverlay(whole);
    checkDossier(json, dossier(dossier));
    String sent = json.get("id") instanceof JsonString text ? text.getString() : null;
    Optional<UUID> id =
        sent != null && sent.startsWith("urn:uuid:") ? Ids.parse(sent) : Optional.empty();
    boolean foreign = sent != null && id.isEmpty() && iris.parse(sent).isEmpty();
    return new NewAnnotation(
        id.orElse(null),
        foreign ? sent : null,
        dossier(dossier),
        privately(layer),
        WebAnnotation.read(addresses.kept(json).asJsonObject()),
        addresses::parse,
        Texts.get(ProblemWriter.locale(request), "dossier.personalTitle"));
  }

  /** What one is to become; the id stays. */
  NewAnnotation changed(byte[] body, AnnotationService.Stored present) {
    JsonObject whole = parse(body);
    Readership.check(whole, AnnotationWriter.layer(present.view()), present.content());
    checkDossier(whole, present.view().dossier());
    JsonObject json = withoutEcho(withoutOverlay(whole), present);
    UUID id = present.view().id();
    String sent = json.get("id") instanceof JsonString text ? text.getString() : null;
    boolean same =
        sent == null
            || sent.equals(present.via())
            || iris.parse(sent).map(Ref::id).filter(id::equals).isPresent();
    if (!same) {
      throw Refusal.conflict("annotation.otherId", sent);
    }
    JsonObjectBuilder kept = Json.createObjectBuilder(json).remove("id");
    JsonValue before = present.content().get("id");
    if (before != null) {
      kept.add("id", before);
    }
    return new NewAnnotation(
        id,
        null,
        null,
        false,
        WebAnnotation.read(addresses.kept(kept.build()).asJsonObject()),
        addresses::parse,
        null);
  }

  private static JsonObject parse(byte[] body) {
    try (JsonReader reader =
        Json.createReaderFactory(null)
            .createReader(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
      JsonValue value = reader.readValue();
      if (value.getValueType() != JsonValue.ValueType.OBJECT) {
        throw Refusal.badRequest("json.object");
      }
      return value.asJsonObject();
    } catch (JsonParsingException e) {
      throw Refusal.badRequest(
          "json.syntax", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
    } catch (JsonException e) {
      throw Refusal.badRequest("json.shape");
    }
  }

  /** Members of ours, when the client sends back what it got; its own of the same name stay. */
  private JsonObject withoutOverlay(JsonObject json) {
    boolean ours =
        json.get("url") instanceof JsonString url
            && iris.parse(url.getString()).filter(r -> r.kind() == Ref.Kind.ANNOTATION).isPresent();
    if (!ours) {
      return json;
    }
    JsonObjectBuilder clean = Json.createObjectBuilder(json);
    OVERLAY.forEach(clean::remove);
    return clean.build();
  }

  /** Creator and times that we had added ourselves. */
  private JsonObject withoutEcho(JsonObject json, AnnotationService.Stored present) {
    JsonObjectBuilder clean = Json.createObjectBuilder(json);
    for (String member : List.of("creator", "created", "modified", "via")) {
      boolean ours = !present.content().containsKey(member) || member.equals("modified");
      if (ours && AnnotationWriter.own(member, present).equals(json.get(member))) {
        clean.remove(member);
      }
    }
    return clean.build();
  }

  /** One of another installation is a member like any other. */
  private void checkDossier(JsonObject json, @Nullable UUID dossier) {
    if (json.get("dossier") instanceof JsonString said
        && iris.dossier(said.getString()).filter(d -> !d.equals(dossier)).isPresent()) {
      throw Refusal.unusable("annotation.inDossier");
    }
  }

  private UUID dossier(String text) {
    return text == null
        ? null
        : iris.dossier(text).orElseThrow(() -> Refusal.badRequest("parameter", "dossier", text));
  }

  private static boolean privately(String layer) {
    if (layer != null && !layer.equals("private") && !layer.equals("open")) {
      throw Refusal.badRequest("parameter", "layer", layer);
    }
    return "private".equals(layer);
  }
}
