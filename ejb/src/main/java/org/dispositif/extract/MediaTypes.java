package org.dispositif.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;

/**
 * What a file is, seen from its bytes; name and declared type only tell the kinds of text apart,
 * which bytes do not.
 */
public final class MediaTypes {

  public static final String PDF = "application/pdf";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  public static final String PLAIN = "text/plain";
  public static final String HTML = "text/html";
  public static final String MARKDOWN = "text/markdown";

  private static final int HEAD = 65_536;

  private MediaTypes() {}

  /**
   * @throws Refusal when it is none of ours
   */
  static String of(OriginalFile file) {
    byte[] head = Arrays.copyOf(file.content(), Math.min(HEAD, file.content().length));
    String seen = seen(head);
    if (seen.equals(PDF)) {
      return PDF;
    }
    if (startsWith(head, "PK\u0003\u0004") && WordFile.is(file.content())) {
      return WORD;
    }
    if (startsWith(head, "\u00D0\u00CF\u0011\u00E0") && holdsEncryptedPackage(file.content())) {
      throw Refusal.unusable("document.encrypted");
    }
    if (startsWith(head, "{\\rtf") || startsWith(head, "PK\u0003\u0004") || !isText(head)) {
      throw Refusal.of(Refusal.Reason.UNSUPPORTED, "document.type", seen);
    }
    return text(file, seen);
  }

  private static String seen(byte[] head) {
    try {
      return MimeTypes.getDefaultMimeTypes()
          .detect(new ByteArrayInputStream(head), new Metadata())
          .toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(OriginalFile file, String seen) {
    String declared = file.mediaType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String name = file.filename() == null ? "" : file.filename().toLowerCase(Locale.ROOT);
    if (declared.equals(MARKDOWN) || name.endsWith(".md") || name.endsWith(".markdown")) {
      return MARKDOWN;
    }
    boolean html =
        seen.equals(HTML)
            || seen.equals("application/xhtml+xml")
            || declared.equals(HTML)
            || name.endsWith(".html")
            || name.endsWith(".htm");
    return html ? HTML : PLAIN;
  }

  /** No zero bytes, but for the wide encodings that say so at their beginning. */
  private static boolean isText(byte[] head) {
    boolean wide = head.length > 1 && (head[0] & 0xFF) >= 0xFE && (head[1] & 0xFF) >= 0xFE;
    for (int i = 0; !wide && i < head.length; i++) {
      if (head[i] == 0) {
        return false;
      }
    }
    return true;
  }

  /** Word wraps a document with a password in a container of the old kind. */
  private static boolean holdsEncryptedPackage(byte[] content) {
    String wanted = "EncryptedPackage";
    String wide = new String(content, StandardCharsets.ISO_8859_1).replace("\0", "");
    return wide.contains(wanted);
  }

  static boolean startsWith(byte[] content, String signature) {
    byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= wanted.length
        && Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
  }
}
