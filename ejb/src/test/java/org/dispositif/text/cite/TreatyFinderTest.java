package org.dispositif.text.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TreatyFinderTest {

  private static List<String> codes(String text) {
    return TreatyFinder.find(text).stream().map(Citation::symbol).toList();
  }

  @Test
  void findsTitlesInTheSixLanguages() {
    assertThat(
            codes("la Convention relative aux droits de l'enfant et la Charte des Nations Unies"))
        .containsExactly("treaty:CRC", "treaty:CHARTER");
    assertThat(codes("the Universal Declaration of Human Rights")).containsExactly("treaty:UDHR");
    assertThat(codes("la Convención sobre los Derechos del Niño")).containsExactly("treaty:CRC");
    assertThat(codes("положения Конвенции о правах ребенка")).containsExactly("treaty:CRC");
    assertThat(codes("重申《儿童权利公约》")).containsExactly("treaty:CRC");
    assertThat(codes("اتفاقية حقوق الطفل")).containsExactly("treaty:CRC");
  }

  @Test
  void prefersTheLongerTitle() {
    assertThat(codes("the Optional Protocol to the Convention against Torture"))
        .containsExactly("treaty:OPCAT");
    assertThat(codes("les Pactes internationaux relatifs aux droits de l'homme"))
        .containsExactly("treaty:ICCPR", "treaty:ICESCR");
  }

  @Test
  void readsTheArticleCited() {
    String text =
        "les articles 2 et 19 du Pacte international relatif aux droits civils et politiques";
    assertThat(TreatyFinder.find(text).get(0).paragraph()).isEqualTo("2, 19");
    assertThat(
            TreatyFinder.find("Article 51 of the Charter of the United Nations").get(0).paragraph())
        .isEqualTo("51");
  }

  @Test
  void leavesOtherConventionsAlone() {
    assertThat(codes("la Convention des lampes, Enfants de la Charte")).isEmpty();
  }
}
