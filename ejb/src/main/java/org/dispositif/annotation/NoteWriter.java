package org.dispositif.annotation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dispositif.text.source.CodePoints;
import org.dispositif.text.source.Span;

/**
 * Writes what people do in the pages as Web Annotation JSON. What is here is named by its id only;
 * the border puts its address in the place of that.
 */
public final class NoteWriter {

  /** Stands before the id of something in this installation. */
  public static final String HERE = "x-dispositif-id:";

  private static final int CONTEXT = 32;
  private static final Set<String> TEXTUAL = Set.of("TextualBody", "oa:TextualBody");

  private static final Set<String> OURS = Set.of("commenting", "tagging", "highlighting");

  private NoteWriter() {}

  static String here(UUID id) {
    return HERE + id;
  }

  static JsonObject write(NewNote note, String text) {
    JsonObjectBuilder json =
        Json.createObjectBuilder()
            .add("@context", WebAnnotation.CONTEXT)
            .add("type", "Annotation")
            .add("motivation", motivation(note));
    JsonArrayBuilder bodies = Json.createArrayBuilder();
    bodies(bodies, note.comment(), note.tags());
    json.add("body", bodies);
    return json.add("target", targets(note, text)).build();
  }

  private static String motivation(NewNote note) {
    boolean comment = note.comment() != null && !note.comment().isBlank();
    if (note.replyTo() != null) {
      return "replying";
    }
    return comment ? "commenting" : note.tags().isEmpty() ? "highlighting" : "tagging";
  }

  private static void bodies(JsonArrayBuilder bodies, String comment, List<UUID> tags) {
    if (comment != null && !comment.isBlank()) {
      bodies.add(
          Json.createObjectBuilder()
              .add("type", "TextualBody")
              .add("value", comment)
              .add("format", "text/plain"));
    }
    for (UUID tag : tags) {
      bodies.add(
          Json.createObjectBuilder()
              .add("type", "SpecificResource")
              .add("purpose", "tagging")
              .add("source", here(tag)));
    }
  }

  private static JsonValue targets(NewNote note, String text) {
    if (note.replyTo() != null) {
      return Json.createValue(here(note.replyTo()));
    }
    if (note.spans().isEmpty()) {
      return Json.createValue(here(note.document()));
    }
    CodePoints points = CodePoints.of(text);
    JsonArrayBuilder targets = Json.createArrayBuilder();
    for (Span span : note.spans()) {
      targets.add(
          Json.createObjectBuilder()
              .add("type", "SpecificResource")
              .add("source", here(note.document()))
              .add("selector", selectors(span, text, points)));
    }
    return targets.build();
  }

  private static JsonArrayBuilder selectors(Span span, String text, CodePoints points) {
    return Json.createArrayBuilder()
        .add(
            Json.createObjectBuilder()
                .add("type", "TextQuoteSelector")
                .add("exact", span.of(text))
                .add("prefix", text.substring(edge(text, span.start() - CONTEXT), span.start()))
                .add("suffix", text.substring(span.end(), edge(text, span.end() + CONTEXT))))
        .add(
            Json.createObjectBuilder()
                .add("type", "TextPositionSelector")
                .add("start", points.fromUtf16(span.start()))
                .add("end", points.fromUtf16(span.end())));
  }

  /** Inside the text, and never between the halves of a pair. */
  private static int edge(String text, int at) {
    int inside = Math.max(0, Math.min(text.length(), at));
    boolean split =
        inside > 0
            && inside < text.length()
            && Character.isLowSurrogate(text.charAt(inside))
            && Character.isHighSurrogate(text.charAt(inside - 1));
    return split ? inside - 1 : inside;
  }

  /**
   * The annotation with another comment and other tags; bodies of other kinds stay.
   *
   * @param freeWords tags that are not of the dossier's tag set: no page chooses them, they stay
   */
  static JsonObject edited(
      JsonObject json,
      boolean newComment,
      String comment,
      List<UUID> tags,
      Collection<String> freeWords) {
    JsonArrayBuilder bodies = Json.createArrayBuilder();
    for (JsonValue body : bodies(json)) {
      if (isTag(json, body)) {
        freeWord(body, freeWords).ifPresent(bodies::add);
      } else if (!newComment || !isText(body)) {
        bodies.add(body);
      }
    }
    bodies(bodies, newComment ? comment : null, tags);
    JsonObjectBuilder edited = Json.createObjectBuilder(json).remove("body");
    if (newComment) {
      edited.remove("bodyValue");
    } else if (json.containsKey("bodyValue")) {
      // bodyValue and body exclude each other
      edited.remove("bodyValue");
      bodies.add(
          Json.createObjectBuilder()
              .add("type", "TextualBody")
              .add("value", json.getString("bodyValue")));
    }
    JsonObject all = edited.add("body", bodies).build();
    return Json.createObjectBuilder(all).add("motivation", motivation(all)).build();
  }

  /** What a page wrote follows the bodies; what somebody else chose stays. */
  private static JsonValue motivation(JsonObject json) {
    JsonValue given = json.getOrDefault("motivation", Json.createValue("highlighting"));
    boolean ours = given instanceof JsonString text && OURS.contains(text.getString());
    if (!ours) {
      return given;
    }
    boolean text = bodies(json).stream().anyMatch(b -> isText(b) && !hasTagPurpose(b));
    boolean tag = bodies(json).stream().anyMatch(NoteWriter::hasTagPurpose);
    return Json.createValue(text ? "commenting" : tag ? "tagging" : "highlighting");
  }

  private static boolean hasTagPurpose(JsonValue body) {
    return body instanceof JsonObject b
        && WebAnnotation.strings(b, "purpose").stream()
            .anyMatch(p -> WebAnnotation.shortName(p).equals("tagging"));
  }

  private static Optional<JsonObject> freeWord(JsonValue tag, Collection<String> freeWords) {
    JsonObject body = tag.asJsonObject();
    boolean free =
        (body.get("value") instanceof JsonString word && freeWords.contains(word.getString()))
            || (body.get("source") instanceof JsonString iri
                && freeWords.contains(iri.getString()));
    return free
        ? Optional.of(Json.createObjectBuilder(body).add("purpose", "tagging").build())
        : Optional.empty();
  }

  private static List<JsonValue> bodies(JsonObject json) {
    JsonValue body = json.get("body");
    if (body == null) {
      return List.of();
    }
    return body.getValueType() == JsonValue.ValueType.ARRAY ? body.asJsonArray() : List.of(body);
  }

  private static boolean isText(JsonValue body) {
    return body instanceof JsonObject b
        && (b.containsKey("value")
            || WebAnnotation.strings(b, "type").stream().anyMatch(TEXTUAL::contains));
  }

  private static boolean isTag(JsonObject json, JsonValue body) {
    if (!(body instanceof JsonObject b)) {
      return false;
    }
    List<String> purposes = WebAnnotation.strings(b, "purpose");
    return purposes.isEmpty()
        ? WebAnnotation.strings(json, "motivation").equals(List.of("tagging"))
        : WebAnnotation.shortName(purposes.get(0)).equals("tagging");
  }
}
