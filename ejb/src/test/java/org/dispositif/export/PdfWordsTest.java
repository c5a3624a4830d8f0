package org.dispositif.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dispositif.export.Paper.Look;
import org.dispositif.export.Paper.Run;
import org.dispositif.platform.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read out of a PDF is what was written into it, in every official language. */
class PdfWordsTest {

  private static final PdfPaper.Facts FACTS =
      new PdfPaper.Facts("عنوان", "Ada", Locale.ENGLISH, "foot", "page", "of");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2- يحث جميع الدول على منع أي تهديد للشهود في غضون 90 يومًا؛",
        "وإذ يشير إلى الإعلان العالمي لحقوق الإنسان والعهدين الدوليين (1966) وإلى لا شيء آخر،",
        "يقرّر أن يُبقي المسألة قيد نظره، وفقًا للقرار A/RES/60/251 المؤرخ 15 آذار/مارس 2006.",
        "2. 敦促所有国家在90天内防止对证人的任何威胁，并向人权理事会提交报告；",
        "回顾大会第60/251号决议（2006年3月15日）和“世界人权宣言”，",
        "2. настоятельно призывает все государства предотвращать любые угрозы свидетелям;",
      })
  void holdsTheWordsAsTheyWereWritten(String words) throws IOException {
    String all = (words + " ").repeat(3).strip();
    assertThat(read(pdf(Run.of(all)))).contains(bare(all));
  }

  @Test
  void mixesScriptsInALine() throws IOException {
    String mixed = "2. Urges “all” States to hear حماية الشهود and 保护证人 (without) delay;";
    assertThat(read(pdf(Run.of(mixed)))).contains(bare(mixed));
  }

  @Test
  void joinsLettersOverTheEdgesOfWhatIsBold() throws IOException {
    byte[] pdf = pdf(Run.of("و"), Run.bold("يحث"), Run.of("ها على حماية الشهود"));
    assertThat(read(pdf)).contains(bare("ويحثها على حماية الشهود"));
    assertThat(ArabicLetters.joined("", "سل", "ام")).isEqualTo("\uFEB3\uFEE0");
    assertThat(ArabicLetters.joined("", "سلام", "")).isEqualTo("\uFEB3\uFEFC\uFEE1");
  }

  @Test
  void refusesLettersThatNoFontHasRatherThanPrintingBoxes() {
    assertThatThrownBy(() -> pdf(Run.of("คุ้มครองพยาน")))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("report.letters");
  }

  @Test
  void takesOnlyTheLettersThatItNeeds() throws IOException {
    assertThat(pdf(Run.of("保护证人 حماية الشهود"))).hasSizeLessThan(60_000);
  }

  private static byte[] pdf(Run... runs) throws IOException {
    ByteArrayOutputStream to = new ByteArrayOutputStream();
    PdfPaper.write(
        FACTS,
        paper -> {
          paper.line(Look.QUOTE, List.of(runs));
          paper.end();
        },
        to);
    return to.toByteArray();
  }

  /** Without white space, which lines and pages add to. */
  private static String read(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return bare(new PDFTextStripper().getText(document));
    }
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }
}
