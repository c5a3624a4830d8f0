package org.dispositif.web.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dispositif.platform.Ref;
import org.dispositif.web.api.Iris;

/**
 * Takes this installation's public address out of JSON that is kept, and puts the present one into
 * JSON that is answered: an annotation does not break when the installation moves.
 */
@RequestScoped
public class OwnAddresses {

  private static final String KEPT = "x-dispositif-base:/";

  /** Members that hold people's words, which stay as they are. */
  private static final Set<String> WORDS =
      Set.of("value", "bodyValue", "exact", "prefix", "suffix", "label", "name");

  @Inject Iris iris;

  /** As it is kept. */
  JsonValue kept(JsonValue json) {
    return map(json, this::kept);
  }

  String kept(String text) {
    String base = iris.base() + "/";
    return text.startsWith(base) ? KEPT + text.substring(base.length()) : text;
  }

  /** As it is answered. */
  JsonValue shown(JsonValue json) {
    return map(json, this::shown);
  }

  String shown(String text) {
    return text.startsWith(KEPT) ? iris.base() + "/" + text.substring(KEPT.length()) : text;
  }

  /** What a kept address names here. */
  Optional<Ref> parse(String text) {
    return iris.parse(shown(text));
  }

  private static JsonValue map(JsonValue json, UnaryOperator<String> to) {
    return switch (json.getValueType()) {
      case STRING -> Json.createValue(to.apply(((JsonString) json).getString()));
      case ARRAY -> {
        JsonArrayBuilder array = Json.createArrayBuilder();
        json.asJsonArray().forEach(item -> array.add(map(item, to)));
        yield array.build();
      }
      case OBJECT -> {
        JsonObjectBuilder object = Json.createObjectBuilder();
        json.asJsonObject()
            .forEach(
                (name, value) -> object.add(name, WORDS.contains(name) ? value : map(value, to)));
        yield object.build();
      }
      default -> json;
    };
  }
}
