package org.dispositif.text.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dispositif.text.segment.AddresseePhrase;
import org.junit.jupiter.api.Test;

/** To whom a letter is written, by the lines above its greeting. */
class AddressReaderTest {

  private static List<String> to(String language, String... lines) {
    return LetterSpecimens.read(language, lines).addressees().stream()
        .map(AddresseePhrase::text)
        .toList();
  }

  @Test
  void whatLeadsToANameIsNoPartOfIt() {
    assertThat(
            to(
                "en",
                "To: Members of the Valley Railway Board",
                "Dear all,",
                "We urge you to reopen the line that ties our villages to the town."))
        .containsExactly("Members of the Valley Railway Board");
  }

  @Test
  void yourReferenceAddressesNobody() {
    assertThat(
            to(
                "en",
                "Your ref: VR/12",
                "Hon. Ada Bern",
                "Minister of Railways",
                "Dear Minister",
                "We urge you to reopen the line that ties our villages to the town."))
        .containsExactly("Hon. Ada Bern");
  }

  @Test
  void oneLineNamesSeveral() {
    assertThat(
            to(
                "es",
                "Dirigida a los Gobiernos de la cuenca, a la Junta del Valle y a las empresas del"
                    + " tren",
                "Pedimos que se reabra la l\u00ednea que une nuestros pueblos con la ciudad."))
        .containsExactly("los Gobiernos de la cuenca", "Junta del Valle", "las empresas del tren");
    assertThat(
            to(
                "fr",
                "\u00c0 l'attention des \u00e9lus de la vall\u00e9e et du Conseil des lignes",
                "Mesdames, Messieurs,",
                "Nous vous demandons de rouvrir la ligne qui relie nos villages \u00e0 la ville."))
        .containsExactly("\u00e9lus de la vall\u00e9e", "Conseil des lignes");
  }

  @Test
  void aDativeAboveTheGreetingIsAnAddress() {
    assertThat(
            to(
                "ru",
                "\u0413\u0443\u0431\u0435\u0440\u043d\u0430\u0442\u043e\u0440\u0443"
                    + " \u0413\u043e\u0440\u043d\u043e\u0439"
                    + " \u043e\u0431\u043b\u0430\u0441\u0442\u0438 \u0418. \u0418."
                    + " \u0418\u0432\u0430\u043d\u043e\u0432\u0443",
                "\u0423\u0432\u0430\u0436\u0430\u0435\u043c\u044b\u0439 \u0418\u0432\u0430\u043d"
                    + " \u0418\u0432\u0430\u043d\u043e\u0432\u0438\u0447!",
                "\u041f\u0440\u043e\u0441\u0438\u043c \u0412\u0430\u0441"
                    + " \u043e\u0442\u043a\u0440\u044b\u0442\u044c \u043b\u0438\u043d\u0438\u044e,"
                    + " \u043a\u043e\u0442\u043e\u0440\u0430\u044f"
                    + " \u0441\u0432\u044f\u0437\u044b\u0432\u0430\u0435\u0442"
                    + " \u043d\u0430\u0448\u0438 \u0434\u0435\u0440\u0435\u0432\u043d\u0438 \u0441"
                    + " \u0433\u043e\u0440\u043e\u0434\u043e\u043c."))
        .containsExactly(
            "\u0413\u0443\u0431\u0435\u0440\u043d\u0430\u0442\u043e\u0440\u0443"
                + " \u0413\u043e\u0440\u043d\u043e\u0439 \u043e\u0431\u043b\u0430\u0441\u0442\u0438"
                + " \u0418. \u0418. \u0418\u0432\u0430\u043d\u043e\u0432\u0443");
  }

  @Test
  void theColonBehindZhiIsNotKept() {
    assertThat(
            to(
                "zh",
                "\u81f4\uff1a\u5c71\u8c37\u5e02\u4eba\u6c11\u653f\u5e9c",
                "\u5404\u4f4d\u9886\u5bfc\uff1a",
                "\u6211\u4eec\u6073\u8bf7\u5e02\u653f\u5e9c\u6062\u590d\u901a\u5f80\u5c71\u8c37\u7684\u94c1\u8def\u7ebf\uff0c\u8fd9\u6761\u7ebf\u8def\u5df2\u7ecf\u5173\u95ed\u4e86\u6574\u6574\u4e09\u5e74\uff0c\u6751\u6c11\u51fa\u884c\u5341\u5206\u4e0d\u4fbf\u3002"))
        .containsExactly("\u5c71\u8c37\u5e02\u4eba\u6c11\u653f\u5e9c");
  }
}
