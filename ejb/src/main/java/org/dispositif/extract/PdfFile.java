package org.dispositif.extract;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dispositif.platform.Refusal;

/** Opens PDF files, a few at a time and within bounds, and closes them again. */
public final class PdfFile {

  /** Pages of the longest file that is read. */
  static final int MOST_PAGES = 2000;

  private static final Duration TIME_TO_DRAW = Duration.ofSeconds(20);
  private static final long BYTES_A_PAGE = 400_000_000L;
  private static final int MOST_PIXELS = 6_000_000;

  /** Two at a time: each may need some tens of megabytes. */
  private static final Semaphore OPEN = new Semaphore(2, true);

  private static final long PATIENCE = 60;

  private PdfFile() {}

  /** What is done with an open file. */
  private interface Use<T> {
    T with(PDDocument document, Budget budget) throws IOException;
  }

  /**
   * @throws Refusal when the file cannot be read: encrypted, damaged, a scan, too long
   */
  static Extracted text(byte[] content, Duration time) {
    return with(content, time, PdfFile::text);
  }

  /**
   * A page as a PNG image.
   *
   * @param page from 1
   * @param width of the image in pixels
   * @throws Refusal not found when there is no such page
   */
  public static byte[] image(byte[] content, int page, int width) {
    return with(content, TIME_TO_DRAW, (document, budget) -> image(document, page, width));
  }

  private static Extracted text(PDDocument document, Budget budget) throws IOException {
    int pages = document.getNumberOfPages();
    if (pages > MOST_PAGES) {
      throw Refusal.of(Refusal.Reason.TOO_LARGE, "document.pages", pages, MOST_PAGES);
    }
    return new PdfText(budget).read(document);
  }

  private static byte[] image(PDDocument document, int page, int width) throws IOException {
    if (page < 1 || page > document.getNumberOfPages()) {
      throw Refusal.notFound();
    }
    PDRectangle box = upright(document.getPage(page - 1));
    float scale = width / box.getWidth();
    float most = (float) Math.sqrt(MOST_PIXELS / ((double) box.getWidth() * box.getHeight()));
    PDFRenderer renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
    BufferedImage image = renderer.renderImage(page - 1, Math.min(scale, most), ImageType.GRAY);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** The page's size as it is seen. */
  static PDRectangle upright(PDPage page) {
    PDRectangle box = page.getCropBox();
    boolean turned = page.getRotation() % 180 != 0;
    return turned ? new PDRectangle(box.getHeight(), box.getWidth()) : box;
  }

  private static <T> T with(byte[] content, Duration time, Use<T> use) {
    takeTurn();
    Budget budget = new Budget(time, BYTES_A_PAGE);
    try (PDDocument document =
        Loader.loadPDF(
            new WatchedBytes(content, budget),
            "",
            null,
            null,
            IOUtils.createTempFileOnlyStreamCache())) {
      return use.with(document, budget);
    } catch (InvalidPasswordException e) {
      throw Refusal.unusable("document.encrypted");
    } catch (Budget.Exhausted | OutOfMemoryError e) {
      throw Refusal.unusable("document.tooComplex");
    } catch (Refusal e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw Refusal.unusable("document.damaged");
    } finally {
      OPEN.release();
    }
  }

  private static void takeTurn() {
    try {
      if (!OPEN.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw Refusal.of(Refusal.Reason.BUSY, "busy");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refusal.of(Refusal.Reason.BUSY, "busy");
    }
  }
}
