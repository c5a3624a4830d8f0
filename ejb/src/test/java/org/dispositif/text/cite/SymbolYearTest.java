package org.dispositif.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SymbolYearTest {

  @ParameterizedTest
  @CsvSource({
    "S/RES/1325 (2000), 2000",
    "S/RES/242, 1967",
    "S/RES/1, 1946",
    "S/RES/9999, ",
    "A/RES/60/209, 2005",
    "A/RES/2626(XXV), 1970",
    "A/RES/1705(XVI), 1961",
    "A/RES/76/84A, 2021",
    "A/RES/S-24/2, 2000",
    "A/RES/ES-6/2, 1980",
    "A/RES/1004(ES-II), 1956",
    "A/HRC/RES/48/17, 2021",
    "A/HRC/RES/S-9/1, 2009",
    "E/RES/1996/31, 1996",
    "E/RES/1503(XLVIII), 1970",
    "E/CN.4/RES/1996/31, 1996",
    "ESCAP/RES/74/5, 2018",
    "UNEP/EA.4/RES.11, 2019",
    "CAT/C/12, "
  })
  void isToldByTheSymbol(String symbol, Integer year) {
    assertThat(SymbolYear.of(symbol)).isEqualTo(year);
  }

  @Test
  void isNotToldByAnyText() {
    assertThat(SymbolYear.of(null)).isNull();
    assertThat(SymbolYear.of("")).isNull();
    assertThat(SymbolYear.of("A/RES/")).isNull();
    assertThat(SymbolYear.of("A/RES/" + "1".repeat(5000))).isNull();
  }
}
