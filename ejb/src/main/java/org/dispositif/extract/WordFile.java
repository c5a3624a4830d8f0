package org.dispositif.extract;

import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dispositif.platform.Refusal;

/** Opens Word files (DOCX): a ZIP archive of XML parts, measured before anything is parsed. */
final class WordFile {

  private static final String BODY = "word/document.xml";

  static {
    ZipSecureFile.setMaxEntrySize(Archive.LARGEST_PART);
    ZipSecureFile.setMaxFileCount(Archive.MOST_PARTS);
    // how well a part packs says nothing: all are measured before
    ZipSecureFile.setMinInflateRatio(0);
  }

  private WordFile() {}

  /** Whether the archive holds a Word document. */
  static boolean is(byte[] content) {
    return Archive.holds(content, BODY);
  }

  /**
   * @throws Refusal when it cannot be read
   */
  static Extracted text(byte[] content, Budget budget) {
    Archive.measure(content);
    try (WatchedArchive archive = new WatchedArchive(content, budget);
        XWPFDocument document = new XWPFDocument(OPCPackage.open(archive))) {
      return Extracted.plain(MediaTypes.WORD, new WordText(document, budget).read());
    } catch (EncryptedDocumentException e) {
      throw Refusal.unusable("document.encrypted");
    } catch (Refusal e) {
      throw e;
    } catch (OutOfMemoryError e) {
      throw Refusal.unusable("document.tooComplex");
    } catch (InvalidFormatException | IOException | RuntimeException | StackOverflowError e) {
      throw Refusal.unusable(Budget.isBehind(e) ? "document.tooComplex" : "document.damaged");
    }
  }
}
