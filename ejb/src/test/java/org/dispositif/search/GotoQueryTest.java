package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GotoQueryTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "48/17 op 4 b             | 48/17             | op4(b)",
        "48/17 OP4(b)             | 48/17             | op4(b)",
        "48/17, OP 4(b)           | 48/17             | op4(b)",
        "48/17 4 b                | 48/17             | op4(b)",
        "A/HRC/RES/48/17 PP3      | a/hrc/res/48/17   | pp3",
        "A/HRC/RES/48/17, par. 4 b) | a/hrc/res/48/17 | op4(b)",
        "A/HRC/RES/48/17, para. 4 (a) (ii) | a/hrc/res/48/17 | op4(a)(ii)",
        "48/17 preambular para. 3 | 48/17             | pp3",
        "48/17, al. 3 du préambule | 48/17            | pp3",
        "48/17 3e alinéa          | 48/17             | pp3",
        "S/RES/1325 (2000) op 8   | s/res/1325 (2000) | op8",
        "1325 op 8 bis            | 1325              | op8(bis)",
        "1325 op 8bis             | 1325              | op8bis",
      })
  void readsASymbolAndItsParagraph(String typed, String symbol, String label) {
    GotoQuery query = GotoQuery.of(typed);
    assertThat(query.symbol()).isEqualTo(symbol);
    assertThat(query.paragraph().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @CsvSource({"op 4 b,op4(b)", "par. 4 b),op4(b)", "pp3,pp3", "¶ 12,op12"})
  void readsAParagraphWithoutASymbol(String typed, String label) {
    GotoQuery query = GotoQuery.of(typed);
    assertThat(query.symbol()).isNull();
    assertThat(query.paragraph().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "4 b", "open letter", "amina", "opera", "al", "d", "paragraph"})
  void takesEverythingElseForWords(String typed) {
    GotoQuery query = GotoQuery.of(typed);
    assertThat(query.symbol()).isNull();
    assertThat(query.paragraph()).isNull();
    assertThat(query.demand()).isNull();
    assertThat(query.words()).isNotEmpty();
  }

  @Test
  void readsAPartBeforeTheParagraph() {
    GotoQuery.Paragraph paragraph = GotoQuery.of("74/306 B. op 2").paragraph();
    assertThat(paragraph.is("B.OP2")).isTrue();
    assertThat(paragraph.is("A.OP2")).isFalse();
    assertThat(GotoQuery.of("74/306 annexe op 2").paragraph().is("Annex.OP2")).isTrue();
    assertThat(GotoQuery.of("74/306 op 2").paragraph().is("B.OP2")).isTrue();
  }

  @Test
  void tellsAParagraphFromItsSubparagraphs() {
    GotoQuery.Paragraph paragraph = GotoQuery.of("48/17 op 4").paragraph();
    assertThat(paragraph.is("OP4")).isTrue();
    assertThat(paragraph.is("OP4(a)")).isFalse();
    assertThat(paragraph.holds("OP4(a)")).isTrue();
    assertThat(paragraph.holds("OP40")).isFalse();
  }

  @Test
  void readsADemandAndTheLettersWords() {
    GotoQuery query = GotoQuery.of("D1.2 open Letter");
    assertThat(query.demand()).isEqualTo("1.2");
    assertThat(query.rest()).isEqualTo(List.of("open", "letter"));
  }

  @Test
  void fitsASymbolWhileItIsBeingTyped() {
    GotoQuery query = GotoQuery.of("48/1");
    assertThat(query.fits("A/HRC/RES/48/17")).isTrue();
    assertThat(query.fits("A/HRC/RES/148/17")).isFalse();
    assertThat(query.isWhole("A/HRC/RES/48/17")).isFalse();
    assertThat(GotoQuery.of("48/17").isWhole("A/HRC/RES/48/17")).isTrue();
    assertThat(GotoQuery.of("1325").isWhole("S/RES/1325 (2000)")).isTrue();
  }

  @Test
  void foldsCaseAndAccents() {
    GotoQuery query = GotoQuery.of("  Égalité  D’ACCÈS ");
    assertThat(query.words()).isEqualTo(List.of("egalite", "d'acces"));
    assertThat(query.nearness("L’égalité d’accès")).isEqualTo(1);
    assertThat(query.nearness("Égalité d’accès à tout")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "/", "((((", "48/17 op (", "\ud800", "%_!", "a/b/c/1 ) (", "\u0000"})
  void neverFails(String typed) {
    assertThat(GotoQuery.of(typed).words()).isNotNull();
  }

  @Test
  void staysQuickOnLongInput() {
    String typed = "48/17 op 4 " + "(a ".repeat(10_000);
    org.junit.jupiter.api.Assertions.assertTimeout(
        java.time.Duration.ofSeconds(2), () -> GotoQuery.of(typed));
  }
}
