package org.dispositif.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.opc.internal.ZipHelper;
import org.apache.poi.openxml4j.util.ZipEntrySource;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;

/** The parts of an office file, each of which is read against the budget. */
final class WatchedArchive implements ZipEntrySource {

  private final ZipInputStreamZipEntrySource parts;
  private final Budget budget;

  /**
   * @throws IOException when it is no archive
   */
  WatchedArchive(byte[] content, Budget budget) throws IOException {
    this.budget = budget;
    InputStream all = Watched.stream(new ByteArrayInputStream(content), budget);
    this.parts = new ZipInputStreamZipEntrySource(ZipHelper.openZipStream(all));
  }

  @Override
  public Enumeration<? extends ZipArchiveEntry> getEntries() {
    return parts.getEntries();
  }

  @Override
  public ZipArchiveEntry getEntry(String path) {
    return parts.getEntry(path);
  }

  @Override
  public InputStream getInputStream(ZipArchiveEntry entry) throws IOException {
    return Watched.stream(parts.getInputStream(entry), budget);
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }

  @Override
  public boolean isClosed() {
    return parts.isClosed();
  }
}
