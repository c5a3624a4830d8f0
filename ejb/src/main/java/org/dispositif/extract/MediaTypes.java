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
  public static final String ODT = "application/vnd.oasis.opendocument.text";
  public static final String RTF = "application/rtf";
  public static final String XML = "application/xml";

  /**
   * All that is read, as one list for {@code @Consumes}, which takes no spaces: what programs send
   * of files unknown to them included.
   */
  public static final String ALL =
      PLAIN
          + ","
          + HTML
          + ","
          + MARKDOWN
          + ","
          + PDF
          + ","
          + WORD
          + ","
          + ODT
          + ","
          + RTF
          + ",text/rtf,"
          + XML
          + ",text/xml,application/akn+xml,application/octet-stream";

  /** The same for a browser's choice of files, by the ends of their names. */
  public static final String FILES = ".txt,.md,.markdown,.html,.htm,.pdf,.docx,.odt,.rtf,.xml";

  private static final int HEAD = 65_536;

  private MediaTypes() {}

  /**
   * @throws Refusal when it is none of ours
   */
  static String of(OriginalFile file) {
    byte[] head = Arrays.copyOf(file.content(), Math.min(HEAD, file.content().length));
    String seen = showsNothing(head) ? PLAIN : seen(head);
    if (seen.equals(PDF)) {
      return PDF;
    }
    if (startsWith(head, "PK\u0003\u0004")) {
      return archive(file.content(), seen);
    }
    if (startsWith(head, "{\\rtf")) {
      return RTF;
    }
    if (startsWith(head, "\u00D0\u00CF\u0011\u00E0") && holdsEncryptedPackage(file.content())) {
      throw Refusal.unusable("document.encrypted");
    }
    if (!isText(head)) {
      throw Refusal.of(Refusal.Reason.UNSUPPORTED, "document.type", seen);
    }
    return text(file, head, seen);
  }

  /** Text without any mark-up: to hold that against all the types of the world is long. */
  private static boolean showsNothing(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    return !text.contains("%PDF") && !holdsTag(text) && isText(head);
  }

  /** A comment is none: those who scan texts leave some. */
  private static boolean holdsTag(String text) {
    for (int i = text.indexOf('<'); i >= 0 && i + 2 < text.length(); i = text.indexOf('<', i + 1)) {
      if (text.charAt(i + 1) != ' ' && !text.startsWith("<!--", i)) {
        return true;
      }
    }
    return false;
  }

  private static String archive(byte[] content, String seen) {
    if (OdtFile.is(content)) {
      return ODT;
    }
    if (WordFile.is(content)) {
      return WORD;
    }
    throw Refusal.of(Refusal.Reason.UNSUPPORTED, "document.type", seen);
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

  private static String text(OriginalFile file, byte[] head, String seen) {
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
    return html ? HTML : isXml(head) ? XML : PLAIN;
  }

  /** "<?xml" at the beginning, in whatever encoding. */
  private static boolean isXml(byte[] head) {
    String begin = new String(head, 0, Math.min(40, head.length), StandardCharsets.ISO_8859_1);
    String plain =
        begin.replace("\0", "").replaceFirst("^(?:\u00ef\u00bb\u00bf|[\u00fe\u00ff]{2})", "");
    return plain.stripLeading().startsWith("<?xml");
  }

  /**
   * Characters that print, but for a few that are left from damage; no zeros outside wide
   * encodings.
   */
  private static boolean isText(byte[] head) {
    boolean zeros = new String(head, StandardCharsets.ISO_8859_1).indexOf(0) >= 0;
    if (zeros && !Encodings.isWide(head)) {
      return false;
    }
    String text =
        zeros ? Encodings.decode(head, "").text() : new String(head, StandardCharsets.ISO_8859_1);
    long controls = text.chars().filter(MediaTypes::isNoText).count();
    return controls * 20 <= text.length();
  }

  /** Control characters other than white space and the escapes of old word processors. */
  private static boolean isNoText(int c) {
    return c < ' ' && !Character.isWhitespace(c) && c != 0x1a && c != 0x1b || c == 0xFFFF;
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
