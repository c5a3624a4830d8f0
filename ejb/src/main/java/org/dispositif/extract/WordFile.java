package org.dispositif.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dispositif.platform.Refusal;

/** Opens Word files (DOCX): a ZIP archive of XML parts, measured before anything is parsed. */
final class WordFile {

  private static final int MOST_PARTS = 3000;
  private static final long LARGEST_PART = 30_000_000;
  private static final long LARGEST_WHOLE = 200_000_000;
  private static final String BODY = "word/document.xml";

  static {
    ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    ZipSecureFile.setMaxFileCount(MOST_PARTS);
  }

  private WordFile() {}

  /** Whether the archive holds a Word document. */
  static boolean is(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      ZipEntry entry = zip.getNextEntry();
      for (int n = 0; entry != null && n < MOST_PARTS; n++) {
        if (entry.getName().equals(BODY)) {
          return true;
        }
        measure(zip, LARGEST_PART);
        entry = zip.getNextEntry();
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  /**
   * @throws Refusal when it cannot be read
   */
  static Extracted text(byte[] content) {
    measure(content);
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(content))) {
      return Extracted.plain(MediaTypes.WORD, new WordText(document).read());
    } catch (EncryptedDocumentException e) {
      throw Refusal.unusable("document.encrypted");
    } catch (Refusal e) {
      throw e;
    } catch (OutOfMemoryError e) {
      throw Refusal.unusable("document.tooComplex");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Refusal.unusable("document.damaged");
    }
  }

  /** Unpacks every part without keeping it: the sizes that an archive tells may be lies. */
  private static void measure(byte[] content) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      long whole = 0;
      int parts = 0;
      while (zip.getNextEntry() != null) {
        whole += measure(zip, LARGEST_PART);
        if (++parts > MOST_PARTS || whole > LARGEST_WHOLE) {
          throw Refusal.unusable("document.tooComplex");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw Refusal.unusable("document.damaged");
    }
  }

  private static long measure(InputStream part, long most) throws IOException {
    byte[] buffer = new byte[16_384];
    long size = 0;
    for (int n = part.read(buffer); n >= 0; n = part.read(buffer)) {
      size += n;
      if (size > most) {
        throw Refusal.unusable("document.tooComplex");
      }
    }
    return size;
  }
}
