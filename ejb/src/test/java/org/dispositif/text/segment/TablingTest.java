package org.dispositif.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dispositif.text.DocumentReader;
import org.dispositif.text.DocumentReading;
import org.dispositif.text.ReadingHints;
import org.dispositif.text.segment.Tabling.AgendaItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablingTest {

  private static String numbers(String line) {
    List<AgendaItem> items = AgendaReader.read(line);
    return items == null
        ? "unread"
        : items.stream().map(AgendaItem::number).collect(Collectors.joining(" "));
  }

  private static String sponsors(String line) {
    return SponsorReader.read(line).stream()
        .map(s -> String.valueOf(s.state()))
        .collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Agenda item 74 (b)                              | 74(b)
          Agenda items 9 and 10                           | 9 10
          Item 3 of the provisional agenda                | 3
          Point 109, b , de l'ordre du jour provisoire*   | 109(b)
          Points 69 a) et c) de l’ordre du jour           | 69(a) 69(c)
          Points 9 à 12 de l'ordre du jour                | 9 10 11 12
          Session de 2031 Point 14 de l'ordre du jour     | 14
          Tema 69 b) del programa                         | 69(b)
          Temas 9 y 10 del programa                       | 9 10
          Пункт 72 b) повестки дня                        | 72(b)
          Пункты 9 и 10 предварительной повестки дня      | 9 10
          البند 74 (ب) من جدول الأعمال                    | 74(b)
          البندان ٩ و ١٠ من جدول الأعمال                  | 9 10
          议程项目74(b)                                   | 74(b)
          议程项目9和10                                   | 9 10
          Le point 3 de l'accord sur les phares           | ''
          Point S b) de l'ordre du jour                   | unread
          """)
  void readsTheNumbersOfAgendaItems(String line, String numbers) {
    assertThat(numbers(line)).isEqualTo(numbers);
  }

  @Test
  void keepsTheTitleOfAnItemThatStandsBehindItsNumber() {
    assertThat(AgendaReader.read("Point 21 a) de l'ordre du jour Entretien des phares"))
        .containsExactly(new AgendaItem("21(a)", "Entretien des phares"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Albania, Austria,* Côte d’Ivoire and Togo: draft resolution              | ALB AUT CIV TGO
          Bolivie (État plurinational de), France et Trinité-et-Tobago : projet de résolution | BOL FRA TTO
          Coauteurs : Chili, Malte et Viet Nam.                                    | CHL MLT VNM
          Projet de résolution présenté par la France et le Royaume-Uni            | FRA GBR
          Bosnia y Herzegovina, Chile y España: proyecto de resolución             | BIH CHL ESP
          Австрия, Российская Федерация и Франция: проект резолюции                | AUT RUS FRA
          النمسا، تونس وفرنسا: مشروع قرار                                           | AUT TUN FRA
          奥地利、波斯尼亚和黑塞哥维那、法国和德国：决议草案                         | AUT BIH FRA DEU
          Sponsors: Kenya, Nauru and others                                        | KEN NRU
          The sponsors of lighthouses: Kenya and Nauru                             | ''
          """)
  void knowsTheStatesThatTabledATextByTheirCode(String line, String codes) {
    assertThat(sponsors(line)).isEqualTo(codes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [on the report of the Third Committee (A/73/9589/Add.2)]       | Third Committee | [A/73/9589/Add.2] | []
          [sur recommandation de la Commission des feux (E/2031/926)]    | Commission des feux | [E/2031/926] | []
          [без передачи в главные комитеты (A/73/L.923 и Add.1)]         | null | [] | [A/73/L.923, A/73/L.923/Add.1]
          [根据第三委员会的报告(A/73/9589)通过]                           | 第三委员会 | [A/73/9589] | []
          """)
  void readsOnWhatATextWasAdopted(String line, String committee, String reports, String drafts) {
    assertThat(String.valueOf(CommitteeReader.committee(line))).isEqualTo(committee);
    assertThat(CommitteeReader.symbols(line, false)).hasToString(reports);
    assertThat(CommitteeReader.symbols(line, true)).hasToString(drafts);
  }

  private static final String DRAFT =
      """
      Seventy-ninth session

      Agenda item 74 (b)

      Keeping of lamps

      Austria, Farland and Togo: draft resolution

      Keeping of coastal lamps

      The General Assembly,

      Recalling its resolution 73/901 of 17 December 2018,

      1. Requests the Secretary-General to count the lamps;

      2. Decides to remain seized of the matter.
      """;

  @Test
  void tellsHowADraftCameBeforeItsOrgan() {
    DocumentReading reading =
        DocumentReader.read(DRAFT, new ReadingHints(DocumentKind.RESOLUTION, "en", null));
    ResolutionHead head = reading.segmentation().resolutions().get(0);
    Tabling tabled = Objects.requireNonNull(head.tabled());
    assertThat(tabled.agendaItems()).containsExactly(new AgendaItem("74(b)", null));
    assertThat(tabled.sponsors())
        .extracting(Tabling.Sponsor::state)
        .containsExactly("AUT", null, "TGO");
    assertThat(head.title()).doesNotContain("Austria");
  }

  @Test
  void saysWhichSponsorIsNoStateThatItKnows() {
    DocumentReading reading =
        DocumentReader.read(DRAFT, new ReadingHints(DocumentKind.RESOLUTION, "en", null));
    assertThat(reading.findings())
        .filteredOn(f -> f.code().equals("segment.unknownSponsor"))
        .singleElement()
        .satisfies(
            f ->
                assertThat(f.span().of(reading.segmentation().reading().text()))
                    .startsWith("Austria, Farland"));
  }
}
