package org.dispositif.text;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dispositif.text.segment.Block;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Paragraphs of resolutions in the six official languages, read without a word about them. */
class SixLanguagesTest {

  private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
  private static final Map<String, String> DECLARATION =
      Map.of("ar", "arb", "en", "eng", "es", "spa", "fr", "fra", "ru", "rus", "zh", "cmn_hans");
  private static final Pattern PARAGRAPH = Pattern.compile("<para>([^<]*)</para>");

  @TestFactory
  List<DynamicTest> typesSingleParagraphsInEachLanguage() {
    return LANGUAGES.stream()
        .map(l -> DynamicTest.dynamicTest(l, () -> assertThat(wrong(l)).hasSizeLessThan(2)))
        .toList();
  }

  @TestFactory
  List<DynamicTest> takesTheRecitalsOfTheDeclarationForPreambular() {
    return LANGUAGES.stream().map(l -> DynamicTest.dynamicTest(l, () -> readsRecitals(l))).toList();
  }

  @Test
  void readsAParagraphWithoutAnyHintAsAResolution() {
    assertThat(kind("وإذ يلاحظ مع القلق أن المنارات تنطفئ قبل الفجر،")).isEqualTo("preambular");
    assertThat(kind("又回顾各国关于灯塔看守人的承诺，")).isEqualTo("preambular");
    assertThat(kind("2. 促请各会员国点亮灯塔；")).isEqualTo("operative");
    assertThat(kind("будучи обеспокоена тем, что маяки гаснут до рассвета,"))
        .isEqualTo("preambular");
    assertThat(kind("4. Toma nota con satisfacción del informe;")).isEqualTo("operative");
  }

  private static List<String> wrong(String language) {
    List<String> wrong = new ArrayList<>();
    String file = Corpus.text(Corpus.folder("six-languages").resolve("resolution_lines.json"));
    for (JsonObject line :
        Json.createReader(new StringReader(file)).readArray().getValuesAs(JsonObject.class)) {
      String type = line.getString("type_from_en");
      String text = line.getString(language, "");
      boolean typed = !type.equals("other") && !text.isBlank();
      if (typed && !(language + type).equals(languageAndKind(text))) {
        wrong.add(text);
      }
    }
    return wrong;
  }

  private static String languageAndKind(String text) {
    DocumentReading reading =
        DocumentReader.read(text, new ReadingHints(DocumentKind.RESOLUTION, null, null));
    return reading.segmentation().language() + kind(reading);
  }

  private static String kind(String text) {
    return kind(DocumentReader.read(text, ReadingHints.none()));
  }

  private static String kind(DocumentReading reading) {
    return reading.segmentation().blocks().get(0).kind().name().toLowerCase(Locale.ROOT);
  }

  private static void readsRecitals(String language) {
    String xml =
        Corpus.text(
            Corpus.folder("six-languages").resolve("udhr_" + DECLARATION.get(language) + ".xml"));
    String preamble = xml.substring(xml.indexOf("<preamble>"), xml.indexOf("</preamble>"));
    Matcher paragraph = PARAGRAPH.matcher(preamble);
    StringBuilder text = new StringBuilder();
    while (paragraph.find()) {
      text.append(paragraph.group(1).replaceAll("\\s+", " ")).append("\n\n");
    }
    DocumentReading reading = DocumentReader.read(text.toString(), ReadingHints.none());
    assertThat(reading.segmentation().language()).isEqualTo(language);
    List<BlockKind> kinds = reading.segmentation().blocks().stream().map(Block::kind).toList();
    int recitals = language.equals("ar") ? 6 : 7;
    assertThat(kinds.subList(0, recitals)).containsOnly(BlockKind.PREAMBULAR);
    assertThat(kinds.subList(recitals + 1, kinds.size())).doesNotContain(BlockKind.PREAMBULAR);
  }
}
