package org.dispositif.annotation;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import org.dispositif.platform.Refusal;

/**
 * An annotation of the W3C Web Annotation Data Model (Recommendation of 23 February 2017), read
 * from its JSON-LD and held against the model's rules. Knows the model, not this installation.
 *
 * @param json as it was received
 * @param id as it was received; null when there is none
 * @param motivations short names ({@code commenting}), other addresses whole
 * @param bodies the leaves: what stands in choices and lists is here too
 * @param targets the leaves, likewise; at least one
 */
public record WebAnnotation(
    JsonObject json, String id, List<String> motivations, List<Body> bodies, List<Target> targets) {

  public static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
  private static final String OA = "http://www.w3.org/ns/oa#";

  /** The bodies and targets that one annotation may have: far more than people make. */
  static final int MOST_PARTS = 500;

  /**
   * One body.
   *
   * @param at where it stands in the JSON (RFC 6901)
   * @param purpose short name; null when none is given
   * @param text null for a resource elsewhere
   * @param iri null for a text
   */
  public record Body(String at, String purpose, String text, String format, String iri) {}

  /**
   * One target.
   *
   * @param iri of the source, or of the whole resource
   * @param selector null for all of it; an array holds alternatives
   */
  public record Target(String at, String iri, JsonValue selector) {}

  /**
   * @throws Refusal unusable, with the place of the first fault as a JSON pointer
   */
  public static WebAnnotation read(JsonObject json) {
    checkContext(json);
    check(strings(json, "type").contains("Annotation"), "annotation.type", "/type");
    JsonValue id = json.get("id");
    check(id == null || ModelReader.isIri(id), "annotation.iri", "/id");
    JsonValue target = json.get("target");
    check(target != null, "annotation.target", "/target");
    ModelReader reader = new ModelReader();
    reader.bodies(json);
    reader.targets(target, "/target");
    return new WebAnnotation(
        json,
        id == null ? null : ((JsonString) id).getString(),
        motivations(json),
        List.copyOf(reader.bodies),
        List.copyOf(reader.targets));
  }

  private static void checkContext(JsonObject json) {
    check(strings(json, "@context").contains(CONTEXT), "annotation.context", "/@context");
  }

  private static List<String> motivations(JsonObject json) {
    JsonValue value = json.get("motivation");
    boolean known =
        value == null
            || value.getValueType() == JsonValue.ValueType.STRING
            || value.getValueType() == JsonValue.ValueType.ARRAY;
    check(known, "annotation.text", "/motivation");
    return strings(json, "motivation").stream().map(WebAnnotation::shortName).toList();
  }

  static String shortName(String term) {
    String name = term.startsWith("oa:") ? term.substring(3) : term;
    return name.startsWith(OA) ? name.substring(OA.length()) : name;
  }

  /** The texts of a member that holds one or several; others among them are left out. */
  static List<String> strings(JsonObject json, String member) {
    JsonValue value = json.get(member);
    List<String> found = new ArrayList<>();
    if (value instanceof JsonString one) {
      found.add(one.getString());
    } else if (value != null && value.getValueType() == JsonValue.ValueType.ARRAY) {
      for (JsonValue item : value.asJsonArray()) {
        if (item instanceof JsonString text) {
          found.add(text.getString());
        }
      }
    }
    return found;
  }

  static void check(boolean holds, String code, String at) {
    if (!holds) {
      throw Refusal.unusable(code, at);
    }
  }
}
