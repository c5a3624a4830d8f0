package org.dispositif.platform;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.lang.reflect.Type;

/** JSON for text columns: records in, the same records out. */
public final class Json {

  private static final Jsonb JSONB = JsonbBuilder.create();

  private Json() {}

  public static String write(Object value) {
    return JSONB.toJson(value);
  }

  public static <T> T read(String json, Class<T> type) {
    return JSONB.fromJson(json, type);
  }

  public static <T> T read(String json, Type type) {
    return JSONB.fromJson(json, type);
  }
}
