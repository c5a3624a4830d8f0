package org.dispositif.web.api;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.stream.JsonParsingException;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.dispositif.platform.Refusal;

/**
 * JSON between clients and records: a member that the record does not know is refused, so that a
 * misspelt one is told and not lost.
 */
@Provider
public class StrictJson implements ContextResolver<Jsonb> {

  private final Jsonb jsonb = make();

  @Override
  public Jsonb getContext(Class<?> type) {
    return jsonb;
  }

  static Jsonb make() {
    // Yasson's own setting; JSON-B has none
    return JsonbBuilder.create(
        new JsonbConfig().setProperty("jsonb.fail-on-unknown-properties", true));
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
    return Refusal.badRequest("json.mismatch", firstLine(deepest(fault).getMessage()));
  }

  private static Throwable deepest(Throwable fault) {
    Throwable at = fault;
    while (at.getCause() != null && at.getCause().getMessage() != null) {
      at = at.getCause();
    }
    return at;
  }

  private static String firstLine(String message) {
    String line = message == null ? "" : message.lines().findFirst().orElse("");
    return line.length() > 200 ? line.substring(0, 200) : line;
  }
}
