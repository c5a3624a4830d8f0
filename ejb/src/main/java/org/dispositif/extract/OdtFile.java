package org.dispositif.extract;

import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLStreamException;
import org.dispositif.platform.Refusal;

/** Opens OpenDocument texts (ODT): a ZIP archive of XML parts. */
final class OdtFile {

  private OdtFile() {}

  static boolean is(byte[] content) {
    String head = new String(content, 0, Math.min(200, content.length), StandardCharsets.US_ASCII);
    return head.contains(MediaTypes.ODT) && Archive.holds(content, "content.xml");
  }

  /**
   * @throws Refusal when it cannot be read
   */
  static Extracted text(byte[] content, Budget budget) {
    Archive.measure(content);
    String parts =
        new String(Archive.part(content, "META-INF/manifest.xml"), StandardCharsets.UTF_8);
    if (parts.contains("encryption-data")) {
      throw Refusal.unusable("document.encrypted");
    }
    try {
      byte[] words = Archive.part(content, "content.xml");
      byte[] styles = Archive.part(content, "styles.xml");
      return Extracted.plain(MediaTypes.ODT, OdtText.of(words, styles, budget));
    } catch (XMLStreamException e) {
      throw Refusal.unusable("document.damaged");
    }
  }
}
