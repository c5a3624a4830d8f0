package org.dispositif.annotation;

import static org.dispositif.annotation.WebAnnotation.check;
import static org.dispositif.annotation.WebAnnotation.strings;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Walks the bodies and targets of a Web Annotation, checks them and gathers their leaves. */
final class ModelReader {

  private static final Set<String> SETS =
      Set.of("Choice", "Composite", "List", "Independents", "oa:Choice", "as:OrderedCollection");
  private static final Pattern IRI = Pattern.compile("[^\\s<>\"{}|\\\\^`]+");

  final List<WebAnnotation.Body> bodies = new ArrayList<>();
  final List<WebAnnotation.Target> targets = new ArrayList<>();

  void bodies(JsonObject annotation) {
    JsonValue value = annotation.get("bodyValue");
    JsonValue body = annotation.get("body");
    if (value != null) {
      check(value instanceof JsonString, "annotation.text", "/bodyValue");
      check(body == null, "annotation.bodyValue", "/bodyValue");
      String text = ((JsonString) value).getString();
      bodies.add(new WebAnnotation.Body("/bodyValue", null, text, "text/plain", null));
    }
    if (body != null) {
      each(body, "/body", (one, at) -> body(one, at, null));
    }
  }

  void targets(JsonValue target, String at) {
    boolean some =
        target.getValueType() != JsonValue.ValueType.ARRAY || !target.asJsonArray().isEmpty();
    check(some, "annotation.target", at);
    each(target, at, this::target);
  }

  static boolean isIri(JsonValue value) {
    return value instanceof JsonString text && IRI.matcher(text.getString()).matches();
  }

  // ---------------------------------------------------------------- bodies

  private void body(JsonValue body, String at, String inherited) {
    check(bodies.size() < WebAnnotation.MOST_PARTS, "annotation.parts", at);
    if (body instanceof JsonString) {
      check(isIri(body), "annotation.iri", at);
      bodies.add(new WebAnnotation.Body(at, inherited, null, null, text(body)));
      return;
    }
    check(body.getValueType() == JsonValue.ValueType.OBJECT, "annotation.resource", at);
    JsonObject resource = body.asJsonObject();
    String purpose = purpose(resource, inherited);
    if (isSet(resource)) {
      items(resource, at, (one, place) -> body(one, place, purpose));
    } else if (isSpecific(resource)) {
      specificBody(resource, at, purpose);
    } else if (resource.containsKey("value") || types(resource).contains("TextualBody")) {
      bodies.add(textual(resource, at, purpose));
    } else {
      JsonValue id = resource.get("id");
      check(id == null || isIri(id), "annotation.iri", at + "/id");
      bodies.add(new WebAnnotation.Body(at, purpose, null, null, text(id)));
    }
  }

  private void specificBody(JsonObject resource, String at, String purpose) {
    JsonValue source = source(resource, at);
    selectors(resource, at);
    if (source instanceof JsonObject embedded && embedded.containsKey("value")) {
      bodies.add(textual(embedded, at + "/source", purpose));
    } else {
      bodies.add(new WebAnnotation.Body(at, purpose, null, null, iri(source)));
    }
  }

  private static WebAnnotation.Body textual(JsonObject body, String at, String purpose) {
    check(body.get("value") instanceof JsonString, "annotation.value", at + "/value");
    List<String> formats = strings(body, "format");
    return new WebAnnotation.Body(
        at, purpose, body.getString("value"), formats.isEmpty() ? null : formats.get(0), null);
  }

  private static String purpose(JsonObject resource, String inherited) {
    List<String> purposes = strings(resource, "purpose");
    return purposes.isEmpty() ? inherited : WebAnnotation.shortName(purposes.get(0));
  }

  // ---------------------------------------------------------------- targets

  private void target(JsonValue target, String at) {
    check(targets.size() < WebAnnotation.MOST_PARTS, "annotation.parts", at);
    if (target instanceof JsonString) {
      check(isIri(target), "annotation.iri", at);
      targets.add(new WebAnnotation.Target(at, text(target), null));
      return;
    }
    check(target.getValueType() == JsonValue.ValueType.OBJECT, "annotation.resource", at);
    JsonObject resource = target.asJsonObject();
    if (isSet(resource)) {
      items(resource, at, this::target);
    } else if (isSpecific(resource)) {
      JsonValue source = source(resource, at);
      selectors(resource, at);
      check(iri(source) != null, "annotation.iri", at + "/source");
      targets.add(new WebAnnotation.Target(at, iri(source), resource.get("selector")));
    } else {
      check(isIri(resource.get("id")), "annotation.iri", at + "/id");
      targets.add(new WebAnnotation.Target(at, text(resource.get("id")), null));
    }
  }

  // ---------------------------------------------------------------- what both are made of

  private static boolean isSet(JsonObject resource) {
    return resource.containsKey("items") || types(resource).stream().anyMatch(SETS::contains);
  }

  private static boolean isSpecific(JsonObject resource) {
    return resource.containsKey("source")
        || resource.containsKey("selector")
        || types(resource).contains("SpecificResource");
  }

  private static List<String> types(JsonObject resource) {
    return strings(resource, "type");
  }

  private void items(JsonObject set, String at, Visitor visitor) {
    JsonValue items = set.get("items");
    boolean some =
        items != null
            && (items.getValueType() != JsonValue.ValueType.ARRAY
                || !items.asJsonArray().isEmpty());
    check(some, "annotation.items", at + "/items");
    each(items, at + "/items", visitor);
  }

  /** Exactly one source, by its address or described with it. */
  private static JsonValue source(JsonObject resource, String at) {
    JsonValue source = resource.get("source");
    boolean one = source instanceof JsonString || source instanceof JsonObject;
    check(one, "annotation.source", at + "/source");
    check(!(source instanceof JsonString) || isIri(source), "annotation.iri", at + "/source");
    return source;
  }

  private static String iri(JsonValue source) {
    return source instanceof JsonObject described
        ? isIri(described.get("id")) ? described.getString("id") : null
        : text(source);
  }

  private static String text(JsonValue value) {
    return value instanceof JsonString text ? text.getString() : null;
  }

  // ---------------------------------------------------------------- selectors

  private static void selectors(JsonObject holder, String at) {
    if (holder.containsKey("selector")) {
      each(holder.get("selector"), at + "/selector", ModelReader::selector);
    }
  }

  private static void selector(JsonValue selector, String at) {
    if (selector instanceof JsonString) {
      check(isIri(selector), "annotation.iri", at);
      return;
    }
    check(selector.getValueType() == JsonValue.ValueType.OBJECT, "selector.object", at);
    JsonObject s = selector.asJsonObject();
    List<String> types = types(s);
    check(!types.isEmpty(), "selector.type", at + "/type");
    types.forEach(type -> members(type, s, at));
    if (s.containsKey("refinedBy")) {
      each(s.get("refinedBy"), at + "/refinedBy", ModelReader::selector);
    }
  }

  private static void members(String type, JsonObject s, String at) {
    switch (type) {
      case "TextQuoteSelector" -> quote(s, at);
      case "TextPositionSelector", "DataPositionSelector" -> position(s, at);
      case "FragmentSelector", "CssSelector", "XPathSelector" ->
          check(s.get("value") instanceof JsonString, "annotation.value", at + "/value");
      case "SvgSelector" ->
          check(
              s.get("value") instanceof JsonString || isIri(s.get("id")),
              "annotation.value",
              at + "/value");
      case "RangeSelector" -> range(s, at);
      default -> {
        // one of those that the model leaves to others: kept as it is
      }
    }
  }

  private static void quote(JsonObject s, String at) {
    boolean some = s.get("exact") instanceof JsonString exact && !exact.getString().isEmpty();
    check(some, "selector.exact", at + "/exact");
    for (String around : List.of("prefix", "suffix")) {
      JsonValue value = s.get(around);
      check(value == null || value instanceof JsonString, "annotation.text", at + "/" + around);
    }
  }

  private static void position(JsonObject s, String at) {
    check(isOffset(s.get("start")), "selector.offset", at + "/start");
    check(isOffset(s.get("end")), "selector.offset", at + "/end");
    check(s.getInt("start") <= s.getInt("end"), "selector.order", at + "/end");
  }

  private static boolean isOffset(JsonValue value) {
    return value instanceof JsonNumber number
        && number.isIntegral()
        && number.bigIntegerValue().signum() >= 0
        && number.bigIntegerValue().bitLength() < 32;
  }

  private static void range(JsonObject s, String at) {
    for (String end : List.of("startSelector", "endSelector")) {
      check(s.get(end) instanceof JsonObject, "selector.object", at + "/" + end);
      selector(s.get(end), at + "/" + end);
    }
  }

  private interface Visitor {
    void visit(JsonValue value, String at);
  }

  /** The value itself, or each item of the array that it is. */
  private static void each(JsonValue value, String at, Visitor visitor) {
    if (value.getValueType() != JsonValue.ValueType.ARRAY) {
      visitor.visit(value, at);
      return;
    }
    JsonArray array = value.asJsonArray();
    for (int i = 0; i < array.size(); i++) {
      visitor.visit(array.get(i), at + "/" + i);
    }
  }
}
