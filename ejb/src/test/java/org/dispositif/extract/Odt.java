package org.dispositif.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** OpenDocument texts for tests, made here. */
final class Odt {

  private static final String NAMES =
      " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
          + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
          + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
          + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'";

  private Odt() {}

  /** Automatic styles and body. */
  static byte[] of(String styles, String body) {
    return raw(content(styles, body), styles(""));
  }

  /** A body, and master styles. */
  static byte[] with(String body, String masters) {
    return raw(content("", body), styles(masters));
  }

  static byte[] raw(String content, String styles) {
    return zip(Map.of("content.xml", content, "styles.xml", styles));
  }

  static byte[] locked() {
    return zip(
        Map.of(
            "content.xml", "\u0001\u0002", "META-INF/manifest.xml", "<m><encryption-data/></m>"));
  }

  private static String content(String styles, String body) {
    return "<office:document-content"
        + NAMES
        + "><office:automatic-styles>"
        + styles
        + "</office:automatic-styles><office:body><office:text>"
        + body
        + "</office:text></office:body></office:document-content>";
  }

  private static String styles(String masters) {
    return "<office:document-styles"
        + NAMES
        + "><office:master-styles>"
        + masters
        + "</office:master-styles></office:document-styles>";
  }

  private static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      stored(zip, MediaTypes.ODT.getBytes(StandardCharsets.US_ASCII));
      for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The type stands first and unpacked, as the format wants it. */
  private static void stored(ZipOutputStream zip, byte[] type) throws IOException {
    CRC32 crc = new CRC32();
    crc.update(type);
    ZipEntry entry = new ZipEntry("mimetype");
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(type.length);
    entry.setCrc(crc.getValue());
    zip.putNextEntry(entry);
    zip.write(type);
    zip.closeEntry();
  }
}
