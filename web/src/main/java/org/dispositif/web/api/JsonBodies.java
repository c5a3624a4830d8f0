package org.dispositif.web.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.dispositif.platform.Refusal;

/** Bounds JSON before it is read, and says what was wrong with it when it cannot be read. */
@Provider
public class JsonBodies implements ReaderInterceptor {

  /** Bytes; annotations with their bodies are the largest JSON that clients send. */
  static final int LARGEST = 2 * 1024 * 1024;

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (!isJson(context.getMediaType())) {
      return context.proceed();
    }
    byte[] body = context.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "json.tooLarge", LARGEST / 1024);
    }
    JsonGuard.check(decode(body));
    context.setInputStream(new ByteArrayInputStream(body));
    try {
      return something(context.proceed());
    } catch (ProcessingException | JsonbException | JsonException e) {
      throw StrictJson.refusal(e);
    }
  }

  private static Object something(Object read) {
    if (read == null) {
      throw Refusal.badRequest("json.object");
    }
    return read;
  }

  private static boolean isJson(MediaType type) {
    return type != null
        && (type.getSubtype().equalsIgnoreCase("json") || type.getSubtype().endsWith("+json"));
  }

  private static String decode(byte[] body) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw Refusal.badRequest("json.utf8");
    }
  }
}
