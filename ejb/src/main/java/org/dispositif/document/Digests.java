package org.dispositif.document;

import java.nio.charset.StandardCharsets;

/** By what files and texts are recognised again: SHA-256, in hexadecimal digits. */
public final class Digests {

  private Digests() {}

  public static String of(byte[] content) {
    return DocumentService.sha256(content);
  }

  public static String of(String text) {
    return DocumentService.sha256(text.getBytes(StandardCharsets.UTF_8));
  }
}
