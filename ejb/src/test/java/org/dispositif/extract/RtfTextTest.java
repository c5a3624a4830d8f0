package org.dispositif.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dispositif.document.OriginalFile;
import org.dispositif.platform.Refusal;
import org.junit.jupiter.api.Test;

class RtfTextTest {

  private static List<String> lines(String rtf) {
    return extract(rtf).text().lines().filter(l -> !l.isEmpty()).toList();
  }

  private static Extracted extract(String rtf) {
    return Extraction.of(
        new OriginalFile("a.rtf", "text/plain", rtf.getBytes(StandardCharsets.ISO_8859_1)));
  }

  @Test
  void readsParagraphsInTheCodePageOfTheirFont() {
    assertThat(
            lines(
                "{\\r"
                    + "tf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0"
                    + " Times;}{\\f1\\fcharset204 Times Cyr;}}{\\colortbl;\\r"
                    + "ed0;}{\\stylesheet{\\s1 heading;}}{\\info{\\title no}}\n"
                    + "L\\'92Assembl\\'e9e g\\'e9n\\'e9rale,\\par {\\f1 \\'cf\\'ee\\'ea\\'e0} et"
                    + " fin\\emdash ici\\par}"))
        .containsExactly("L\u2019Assembl\u00e9e g\u00e9n\u00e9rale,", "Пока et fin\u2014ici");
  }

  @Test
  void readsUnicodeAndPassesOverWhatStandsForIt() {
    assertThat(
            lines(
                "{\\r"
                    + "tf1\\ansi\\uc1 L\\u8217\\'92eau \\u1055?\\u1086?{\\uc2"
                    + " \\u20013ab\\u25991\\'d6\\'d0}, \\u-10179?\\u-8704?\\uc0\\u233"
                    + " t\\u233\\par}"))
        .containsExactly("L\u2019eau По中文, \ud83d\ude00\u00e9t\u00e9");
  }

  @Test
  void printsListNumbersAndPutsNotesBehindTheText() {
    assertThat(
            lines(
                "{\\r"
                    + "tf1\\ansi{\\*\\listtable{\\list x}}{\\header"
                    + " A/60/1}\\pard{\\listtext\\pard\\plain 1.\\tab}Urges"
                    + " all\\super\\chftn{\\footnote\\pard\\plain{\\super\\chftn} See A/60/2.}\\n"
                    + "osupersub  towns;\\par{\\pntext\\f0 2.\\tab}Decides {\\v hidden}{\\deleted"
                    + " gone}to go on.{\\*\\bkmkstart x}\\par}"))
        .containsExactly("1. Urges all1 towns;", "2. Decides to go on.", "1 See A/60/2.");
  }

  @Test
  void readsCellsFieldsAndBinaryData() {
    assertThat(
            lines(
                "{\\rtf1 One\\cell Two\\cell\\row {\\field{\\*\\fldinst HYPERLINK \"x\"}{\\fldrslt"
                    + " link}}{\\pict\\bin4 }}{{}end\\line of it\\par}"))
        .containsExactly("One", "Two", "linkend", "of it");
  }

  @Test
  void survivesWhatIsBrokenOff() {
    assertThat(lines("{\\rtf1 Dear all\\'")).containsExactly("Dear all");
    assertThat(lines("{\\rtf1 Dear}}}} all\\u")).containsExactly("Dear all");
    assertThatThrownBy(() -> extract("{\\rtf1 " + "{".repeat(1_000_000)))
        .isInstanceOfSatisfying(
            Refusal.class, r -> assertThat(r.code()).isEqualTo("document.tooComplex"));
  }
}
