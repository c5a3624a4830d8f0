package org.dispositif.extract;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;

/** The front door: only text leaves here, no markup, no script, whatever the file held. */
public final class Extraction {

  /** Bytes of the largest file that is taken. */
  public static final int LARGEST = 20_000_000;

  private static final Extracted EMPTY = Extracted.plain(MediaTypes.PLAIN, "");
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final List<Extension> FRONT_MATTER = List.of(YamlFrontMatterExtension.create());
  private static final Parser MARKDOWN = Parser.builder().extensions(FRONT_MATTER).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(FRONT_MATTER).escapeHtml(true).build();

  private Extraction() {}

  /** Characters of the longest text that is taken. */
  static final int LONGEST = 10_000_000;

  /**
   * @throws Refusal when the file is too large, empty, damaged, encrypted, a scan, or of a kind
   *     that is not read
   */
  public static Extracted of(OriginalFile file) {
    if (file.content().length > LARGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLarge", LARGEST / 1_000_000);
    }
    Extracted extracted = file.content().length == 0 ? EMPTY : byType(file);
    if (extracted.text().isBlank()) {
      throw Refusal.unusable("intake.empty");
    }
    if (extracted.text().length() > LONGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLong", LONGEST);
    }
    return extracted;
  }

  private static Extracted byType(OriginalFile file) {
    String type = MediaTypes.of(file);
    return switch (type) {
      case MediaTypes.PDF -> PdfFile.text(file.content());
      case MediaTypes.WORD -> WordFile.text(file.content());
      case MediaTypes.HTML -> Extracted.plain(type, HtmlText.of(decode(file.content())));
      case MediaTypes.MARKDOWN -> Extracted.plain(type, markdown(decode(file.content())));
      default -> Extracted.plain(type, decode(file.content()));
    };
  }

  /**
   * By the byte order mark, else UTF-8 where that is valid, else Windows-1252, which old French
   * files are in.
   */
  static String decode(byte[] content) {
    if (MediaTypes.startsWith(content, "\u00FF\u00FE")) {
      return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
    }
    if (MediaTypes.startsWith(content, "\u00FE\u00FF")) {
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
