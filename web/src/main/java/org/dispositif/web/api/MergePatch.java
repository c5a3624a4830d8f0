package org.dispositif.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbException;
import org.dispositif.platform.Refusal;

/**
 * A change as RFC 7396 has it: members that are there replace, {@code null} removes, the rest
 * stays. A resource names what can be changed by a record, fills it from the present state and gets
 * it back with the change made.
 */
public record MergePatch(JsonObject members) {

  public static final String MEDIA_TYPE = "application/merge-patch+json";

  private static final Jsonb JSON = StrictJson.make();

  /**
   * @param present what can be changed, as it is
   * @throws Refusal bad request for members that cannot be changed or are of the wrong type
   */
  public <T extends Record> T into(T present) {
    JsonValue before = JSON.fromJson(JSON.toJson(present), JsonObject.class);
    JsonValue after = Json.createMergePatch(members).apply(before);
    try {
      @SuppressWarnings("unchecked")
      T changed = (T) JSON.fromJson(after.toString(), present.getClass());
      return changed;
    } catch (JsonbException e) {
      throw StrictJson.refusal(e);
    }
  }

  /** Whether the caller names this member at all. */
  public boolean names(String member) {
    return members.containsKey(member);
  }
}
