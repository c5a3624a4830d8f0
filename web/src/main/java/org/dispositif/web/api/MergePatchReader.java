package org.dispositif.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.dispositif.platform.Refusal;

/** Reads {@link MergePatch}. */
@Provider
@Consumes(MergePatch.MEDIA_TYPE)
public class MergePatchReader implements MessageBodyReader<MergePatch> {

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mime) {
    return type == MergePatch.class;
  }

  @Override
  public MergePatch readFrom(
      Class<MergePatch> type,
      Type generic,
      Annotation[] annotations,
      MediaType mime,
      MultivaluedMap<String, String> headers,
      InputStream body) {
    try (JsonReader reader = Json.createReader(body)) {
      JsonValue value = reader.readValue();
      if (value.getValueType() != JsonValue.ValueType.OBJECT) {
        throw Refusal.badRequest("json.object");
      }
      return new MergePatch(value.asJsonObject());
    } catch (JsonException e) {
      throw StrictJson.refusal(e);
    }
  }
}
