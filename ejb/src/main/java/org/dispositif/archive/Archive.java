package org.dispositif.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dispositif.extract.Extraction;
import org.dispositif.platform.Refusal;

/**
 * A ZIP archive of files. Nothing in it is trusted: neither names, nor sizes, nor how many there
 * are. Not for several threads at once.
 */
final class Archive implements AutoCloseable {

  static final int MOST_ENTRIES = 20_000;

  /** Bytes of all files of an import together, unpacked. */
  static final long LARGEST_WHOLE = 1_000_000_000;

  /** Text shrinks to a tenth, rarely to a fiftieth; what shrinks more is made to grow. */
  private static final int LARGEST_RATIO = 200;

  private static final int RATIO_COUNTS_FROM = 1_000_000;

  private final ZipFile zip;
  private final List<ZipArchiveEntry> entries;

  /** A file in the archive; {@code index} is its place, folders counted. */
  record Entry(int index, String name, long size) {}

  private Archive(ZipFile zip) {
    this.zip = zip;
    this.entries = Collections.list(zip.getEntries());
  }

  /**
   * @throws Refusal when it cannot be opened
   */
  static Archive open(byte[] content) {
    try {
      return new Archive(
          ZipFile.builder()
              .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
              .setUseUnicodeExtraFields(true)
              .get());
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.unusable("import.brokenArchive");
    }
  }

  /** Whether it is an archive, and not a document that is packed as one. */
  static boolean is(byte[] content) {
    if (!starts(content, 'P', 'K', 3, 4) && !starts(content, 'P', 'K', 5, 6)) {
      return false;
    }
    try (Archive archive = open(content)) {
      return archive.entries.stream()
          .map(ZipArchiveEntry::getName)
          .noneMatch(name -> name.equals("[Content_Types].xml") || name.equals("mimetype"));
    } catch (Refusal damaged) {
      return true;
    }
  }

  /** Whether it is packed in a way that is not opened within another archive, or at all. */
  static boolean isPacked(byte[] content) {
    return starts(content, 0x1F, 0x8B)
        || starts(content, '7', 'z', 0xBC, 0xAF)
        || starts(content, 'R', 'a', 'r', '!')
        || starts(content, 'B', 'Z', 'h')
        || starts(content, 0xFD, '7', 'z', 'X')
        || is(content);
  }

  /** Its files, without folders. */
  List<Entry> list() {
    List<Entry> files = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      ZipArchiveEntry entry = entries.get(i);
      if (!entry.isDirectory()) {
        files.add(new Entry(i, FileNames.path(entry.getName()), Math.max(0, entry.getSize())));
      }
    }
    return files;
  }

  /**
   * @throws Refusal when it is encrypted, damaged, too large, or grows more than texts do
   */
  byte[] read(int index) {
    ZipArchiveEntry entry = entries.get(index);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw Refusal.unusable("import.encrypted");
    }
    long size = entry.getSize();
    if (size > Extraction.LARGEST) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "intake.tooLarge", Extraction.LARGEST / 1_000_000);
    }
    if (size > RATIO_COUNTS_FROM && size / LARGEST_RATIO > entry.getCompressedSize()) {
      throw Refusal.unusable("import.bomb", size / Math.max(1, entry.getCompressedSize()));
    }
    return unpack(entry, (int) size);
  }

  /** No more than was announced is ever unpacked. */
  private byte[] unpack(ZipArchiveEntry entry, int size) {
    try (InputStream in = zip.getInputStream(entry)) {
      byte[] content = in.readNBytes(size);
      CRC32 sum = new CRC32();
      sum.update(content);
      if (content.length != size || in.read() >= 0 || sum.getValue() != entry.getCrc()) {
        throw Refusal.unusable("import.broken");
      }
      return content;
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.unusable("import.broken");
    }
  }

  private static boolean starts(byte[] content, int... with) {
    if (content.length < with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((content[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
