package org.dispositif.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dispositif.platform.Refusal;

/**
 * A ZIP archive that nobody vouches for: the sizes that it tells may be lies, so it is measured.
 */
final class Archive {

  static final int MOST_PARTS = 3000;
  static final int LARGEST_PART = 30_000_000;
  private static final long LARGEST_WHOLE = 200_000_000;

  private Archive() {}

  /** Whether the archive holds a part with this name. */
  static boolean holds(byte[] content, String name) {
    try {
      return part(content, name, 0) != null;
    } catch (IOException | IllegalArgumentException | Refusal e) {
      return false;
    }
  }

  /**
   * A part's bytes, empty when it is not there.
   *
   * @throws Refusal when it is larger than any part may be, or damaged
   */
  static byte[] part(byte[] content, String name) {
    try {
      byte[] found = part(content, name, LARGEST_PART);
      return found == null ? new byte[0] : found;
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.unusable("document.damaged");
    }
  }

  private static byte[] part(byte[] content, String name, int most) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      ZipEntry entry = zip.getNextEntry();
      for (int n = 0; entry != null && n < MOST_PARTS; n++) {
        if (entry.getName().equals(name)) {
          return whole(zip, most);
        }
        size(zip);
        entry = zip.getNextEntry();
      }
      return null;
    }
  }

  /** Up to so many bytes; with none asked for, only that the part is there counts. */
  private static byte[] whole(InputStream part, int most) throws IOException {
    byte[] bytes = most == 0 ? new byte[0] : part.readNBytes(most + 1);
    if (bytes.length > most) {
      throw Refusal.unusable("document.tooComplex");
    }
    return bytes;
  }

  /**
   * Unpacks every part without keeping it.
   *
   * @throws Refusal when it grows too large or is damaged
   */
  static void measure(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long whole = 0;
      int parts = 0;
      while (zip.getNextEntry() != null) {
        whole += size(zip);
        if (++parts > MOST_PARTS || whole > LARGEST_WHOLE) {
          throw Refusal.unusable("document.tooComplex");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.unusable("document.damaged");
    }
  }

  private static long size(InputStream part) throws IOException {
    byte[] buffer = new byte[16_384];
    long size = 0;
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      size += n;
      if (size > LARGEST_PART) {
        throw Refusal.unusable("document.tooComplex");
      }
    }
    return size;
  }
}
