package org.dispositif.demand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SignatoriesTest {

  @Test
  void foldsCaseAccentsAndPunctuation() {
    assertThat(Signatories.fold("Réseau  des Témoins (RT)"))
        .isEqualTo(Signatories.fold("RESEAU DES TEMOINS – RT"));
  }

  @Test
  void keepsANameThatIsAllSigns() {
    assertThat(Signatories.fold(" *** ")).isEqualTo("***");
  }

  @Test
  void neverCutsACharacterInTwo() {
    assertThat(Width.cut("ab\uD83D\uDE00", 3)).isEqualTo("ab");
  }
}
