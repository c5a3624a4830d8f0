package org.dispositif.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void aSymbolIsKnownByEachOfItsEndings() {
    assertThat(Names.of("A/HRC/RES/48/17", "OP4(b)"))
        .containsExactly("A/HRC/RES/48/17", "HRC/RES/48/17", "RES/48/17", "48/17", "OP4(b)");
  }

  @Test
  void aYearInBracketsMayBeLeftOut() {
    assertThat(Names.of("S/RES/1325 (2000)", null))
        .contains("S/RES/1325 (2000)", "1325 (2000)", "S/RES/1325", "1325");
  }

  @Test
  void aDocumentWithoutASymbolHasNoNames() {
    assertThat(Names.of(null, null)).isEmpty();
  }
}
