package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dispositif.document.OriginalFile;
import org.junit.jupiter.api.Test;

class EncodingsTest {

  private static final String FRENCH =
      "Le Conseil des jardins, rappelant que l’eau est précieuse à l’été, décide de créer un"
          + " fonds.";
  private static final String RUSSIAN =
      "Совет садов, напоминая о том, что вода летом редка, постановляет создать фонд для деревьев.";
  private static final String ARABIC =
      "إن مجلس الحدائق، إذ يشير إلى أن الماء نادر في الصيف، يقرر إنشاء صندوق للأشجار في المدن.";
  private static final String CHINESE = "花园理事会，回顾夏季水资源稀少的情况，决定设立一个树木基金，并请各国政府和有关方面提供合作。";

  private static final Map<String, String> TEXTS =
      Map.of(
          "windows-1252", FRENCH,
          "windows-1251", RUSSIAN,
          "KOI8-R", RUSSIAN,
          "ISO-8859-5", RUSSIAN,
          "IBM866", RUSSIAN,
          "windows-1256", ARABIC,
          "ISO-8859-6", ARABIC,
          "GB18030", CHINESE);

  private static Extracted extract(byte[] content, String type) {
    return Extraction.of(new OriginalFile("a.txt", type, content));
  }

  @Test
  void guessesTheEncodingByTheLettersAndSaysSo() {
    TEXTS.forEach(
        (name, text) -> {
          Extracted read = extract(text.getBytes(Charset.forName(name)), "text/plain");
          assertThat(read.text()).as(name).isEqualTo(text);
          assertThat(read.findings().get(0).args()).as(name).containsExactly(name);
        });
  }

  @Test
  void knowsLatin9ByItsLigatures() {
    String text = "Le cœur des jardins, où l'eau est rare à l'été, bat en sœur des forêts.";
    assertThat(extract(text.getBytes(Charset.forName("ISO-8859-15")), "text/plain").text())
        .isEqualTo(text);
  }

  @Test
  void knowsUnicodeWithAndWithoutItsMark() {
    for (String text : List.of(FRENCH, RUSSIAN, ARABIC, CHINESE)) {
      for (String name : List.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")) {
        Charset charset = Charset.forName(name);
        assertThat(extract(("\ufeff" + text).getBytes(charset), "text/plain").text())
            .as(name)
            .isEqualTo(text);
        String lines = text + "\n" + " 1. 2. 3. ".repeat(20);
        assertThat(extract(lines.getBytes(charset), "text/plain").text()).as(name).isEqualTo(lines);
      }
    }
    assertThat(extract(FRENCH.getBytes(StandardCharsets.UTF_8), "text/plain").findings()).isEmpty();
  }

  @Test
  void trustsADeclaredEncodingThatFits() {
    Extracted read =
        extract(RUSSIAN.getBytes(Charset.forName("KOI8-R")), "text/plain; charset=koi8-r");
    assertThat(read.text()).isEqualTo(RUSSIAN);
    assertThat(read.findings()).isEmpty();
  }
}
