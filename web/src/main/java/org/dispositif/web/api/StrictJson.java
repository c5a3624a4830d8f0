package org.dispositif.web.api;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.JsonbException;
import jakarta.json.bind.config.PropertyOrderStrategy;
import jakarta.json.bind.serializer.DeserializationContext;
import jakarta.json.bind.serializer.JsonbDeserializer;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.platform.Refusal;

/**
 * JSON between clients and records: a member that the record does not know is refused, so that a
 * misspelt one is told and not lost.
 */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

  private static final Pattern UNKNOWN = Pattern.compile("Json property (\\S+) can not be mapped");
  private static final Pattern VALUE =
      Pattern.compile("(?:No enum constant \\S+\\.|Invalid UUID string: |Text ')([^'.]{1,100})");
  private static final Pattern WRONG = Pattern.compile("property '([^']+)'");

  private final Jsonb jsonb = make();

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  static Jsonb make() {
    // Yasson's own setting; JSON-B has none
    return JsonbBuilder.create(
        new JsonbConfig()
            .setProperty("jsonb.fail-on-unknown-properties", true)
            .withPropertyOrderStrategy(PropertyOrderStrategy.ANY)
            .withDeserializers(new Strings()));
  }

  /** A text is a text: Yasson would take numbers and truth values for one. */
  private static final class Strings implements JsonbDeserializer<String> {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context, Type type) {
      JsonValue value = parser.getValue();
      return switch (value.getValueType()) {
        case STRING -> ((JsonString) value).getString();
        case NULL -> null;
        default ->
            throw new JsonbException("a text is expected instead of " + value.getValueType());
      };
    }
  }

  /** What was wrong with the JSON, for the client: where, or which member. */
  static Refusal refusal(Throwable fault) {
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof Refusal refusal) {
        return refusal;
      }
      if (at instanceof JsonParsingException parsing) {
        return Refusal.badRequest(
            "json.syntax",
            parsing.getLocation().getLineNumber(),
            parsing.getLocation().getColumnNumber());
      }
    }
    return mismatch(fault);
  }

  /** Yasson tells the member in its messages only. */
  private static Refusal mismatch(Throwable fault) {
    String member = "";
    for (Throwable at = fault; at != null; at = at.getCause()) {
      Matcher unknown = UNKNOWN.matcher(Objects.toString(at.getMessage(), ""));
      Matcher value = VALUE.matcher(Objects.toString(at.getMessage(), ""));
      Matcher wrong = WRONG.matcher(Objects.toString(at.getMessage(), ""));
      if (unknown.find()) {
        return Refusal.badRequest("json.unknown", unknown.group(1));
      }
      if (value.find() && member.isEmpty()) {
        return Refusal.badRequest("json.value", value.group(1));
      }
      // what a deserializer of ours refuses is told twice
      if (wrong.find() && !member.equals(wrong.group(1))) {
        member = member.isEmpty() ? wrong.group(1) : member + "." + wrong.group(1);
      }
    }
    return member.isEmpty()
        ? Refusal.badRequest("json.shape")
        : Refusal.badRequest("json.member", member);
  }
}
