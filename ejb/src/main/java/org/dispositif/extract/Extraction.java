package org.dispositif.extract;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import javax.xml.stream.XMLStreamException;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;
import org.dispositif.text.source.Finding;
import org.dispositif.text.source.Span;

/** The front door: only text leaves here, no markup, no script, whatever the file held. */
public final class Extraction {

  /** Bytes of the largest file that is taken. */
  public static final int LARGEST = 20_000_000;

  /** What reading one file may take; each format asks for it while it reads. */
  static final Duration TIME = Duration.ofSeconds(20);

  private static final long BYTES = 1_500_000_000L;

  private static final Extracted EMPTY = Extracted.plain(MediaTypes.PLAIN, "");

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
    try {
      return Names.told(file.filename(), read(type, file, TIME));
    } catch (Refusal e) {
      throw e;
    } catch (Budget.Exhausted | OutOfMemoryError | StackOverflowError e) {
      throw Refusal.unusable("document.tooComplex");
    } catch (XMLStreamException | RuntimeException e) {
      throw Refusal.unusable("document.damaged");
    }
  }

  /** Every format has the same clock. */
  static Extracted read(String type, OriginalFile file, Duration time) throws XMLStreamException {
    byte[] content = file.content();
    Budget budget = new Budget(time, BYTES);
    return switch (type) {
      case MediaTypes.PDF -> PdfFile.text(content, time);
      case MediaTypes.WORD -> WordFile.text(content, budget);
      case MediaTypes.ODT -> OdtFile.text(content, budget);
      case MediaTypes.RTF -> Extracted.plain(type, RtfText.of(content, budget));
      case MediaTypes.XML -> Extracted.plain(type, XmlText.of(content, budget));
      case MediaTypes.HTML -> decoded(file, type, budget, text -> HtmlText.of(text, budget));
      case MediaTypes.MARKDOWN ->
          decoded(file, type, budget, text -> MarkdownText.of(text, budget));
      default -> decoded(file, type, budget, text -> text);
    };
  }

  /** A guess at the encoding is told. */
  private static Extracted decoded(
      OriginalFile file, String type, Budget budget, UnaryOperator<String> reader) {
    budget.step();
    Decoded decoded = Encodings.decode(file.content(), file.mediaType());
    List<Finding> findings =
        decoded.guessed()
            ? List.of(
                new Finding(
                    "source.encodingGuessed",
                    Finding.Severity.INFO,
                    List.of(decoded.charset().name()),
                    new Span(0, 0)))
            : List.of();
    budget.step();
    String text = reader.apply(decoded.text());
    return new Extracted(type, text, List.of(), List.of(), findings);
  }
}
