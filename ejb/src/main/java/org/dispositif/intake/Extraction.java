package org.dispositif.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;

/**
 * The characters of a file. Only text leaves here: no markup, no script, whatever the file held.
 */
final class Extraction {

  /** Bytes of the largest file that is taken. */
  static final int LARGEST = 20_000_000;

  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final List<Extension> FRONT_MATTER = List.of(YamlFrontMatterExtension.create());
  private static final Parser MARKDOWN = Parser.builder().extensions(FRONT_MATTER).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(FRONT_MATTER).escapeHtml(true).build();

  private Extraction() {}

  /**
   * @throws Refusal when the file is too large, empty, or of a kind that is not read
   */
  static String characters(OriginalFile file) {
    if (file.content().length > LARGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLarge", LARGEST / 1_000_000);
    }
    String text = byType(file);
    if (text.isBlank()) {
      throw Refusal.unusable("intake.empty");
    }
    return text;
  }

  private static String byType(OriginalFile file) {
    requireText(file.content());
    String text = decode(file.content());
    return switch (type(file)) {
      case "text/html" -> HtmlText.of(text);
      case "text/markdown" -> markdown(text);
      default -> text;
    };
  }

  /**
   * The media type that was declared, or the one that the name's ending says where only plain text
   * was.
   */
  private static String type(OriginalFile file) {
    String declared = file.mediaType().split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    String name = file.filename() == null ? "" : file.filename().toLowerCase(Locale.ROOT);
    if (!declared.equals("text/plain") && !declared.equals("application/octet-stream")) {
      return declared;
    }
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return "text/html";
    }
    return name.endsWith(".md") || name.endsWith(".markdown") ? "text/markdown" : "text/plain";
  }

  /** A PDF or Word file under a text's name would be read as rubbish; say what it is instead. */
  private static void requireText(byte[] content) {
    if (startsWith(content, "%PDF-")
        || startsWith(content, "PK\u0003\u0004")
        || startsWith(content, "{\\rtf")) {
      throw Refusal.unusable("intake.notText");
    }
    boolean wide = content.length > 1 && (content[0] & 0xFF) >= 0xFE;
    for (int i = 0; !wide && i < Math.min(content.length, 4096); i++) {
      if (content[i] == 0) {
        throw Refusal.unusable("intake.notText");
      }
    }
  }

  private static boolean startsWith(byte[] content, String signature) {
    byte[] wanted = signature.getBytes(StandardCharsets.ISO_8859_1);
    return content.length >= wanted.length
        && java.util.Arrays.equals(content, 0, wanted.length, wanted, 0, wanted.length);
  }

  /**
   * By the byte order mark, else UTF-8 where that is valid, else Windows-1252, which old French
   * files are in.
   */
  static String decode(byte[] content) {
    if (startsWith(content, "\u00FF\u00FE")) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(content, "\u00FE\u00FF")) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    } catch (CharacterCodingException e) {
      return new String(content, WESTERN);
    }
  }

  private static String markdown(String text) {
    Node document = MARKDOWN.parse(text);
    return HtmlText.of(HTML.render(document));
  }
}
