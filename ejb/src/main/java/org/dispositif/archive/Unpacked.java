package org.dispositif.archive;

import java.util.Locale;
import org.dispositif.document.OriginalFile;

/** An upload opened: its files one by one. Not for several threads at once. */
public final class Unpacked implements AutoCloseable {

  private final String mediaType;
  private final byte[] content;
  private Archive archive;

  Unpacked(String mediaType, byte[] content) {
    this.mediaType = mediaType;
    this.content = content;
  }

  /**
   * @param entry its place in the archive, or {@link ImportFile#WHOLE}
   * @param path its name
   */
  OriginalFile file(int entry, String path) {
    String name = FileNames.last(path);
    if (entry == ImportFile.WHOLE) {
      return new OriginalFile(name, mediaType, content);
    }
    if (archive == null) {
      archive = Archive.open(content);
    }
    return new OriginalFile(name, type(name), archive.read(entry));
  }

  /** Archives tell no types; names tell the kinds of text apart, bytes all else. */
  private static String type(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm")
        ? "text/html"
        : lower.endsWith(".md") ? "text/markdown" : "application/octet-stream";
  }

  @Override
  public void close() {
    if (archive != null) {
      archive.close();
    }
  }
}
