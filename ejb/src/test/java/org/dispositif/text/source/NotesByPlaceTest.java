package org.dispositif.text.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden pairs: footnotes whose marks a scan tore off, broke or moved. */
class NotesByPlaceTest {

  private static final String CUT =
      "Rappelant que les lampes de la côte sont la propriété de tous et que les gardiens du";
  private static final String REST =
      "phare doivent être payés par les villes de la côte et des îles;";

  private static ReadingText read(String... paragraphs) {
    return ReadingTextMaker.make(
        String.join("\n\n", paragraphs),
        new LineGrammar("fr", line -> line.startsWith("Notant"), line -> false));
  }

  private static List<String> notes(ReadingText reading) {
    return reading.paragraphs().stream()
        .filter(ReadingText.Paragraph::footnote)
        .map(p -> p.span().of(reading.text()))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6A/84.",
        "95 HS/C/6/4.",
        "s A/SPC/145. Pour le texte de ce document, voir plus bas.",
        "\"A/8743, par. 39.",
        ":1s A/C.5/39.",
        "10 / A/CONF.1/24, chap. III.",
        "8 !bicl., douzième session, document A/37.",
        "12 Официальные отчеты Генеральной Ассамблеи, дополнение № 3.",
        "12 大会正式记录，第二十届会议，补编第3号。",
        "12 الوثائق الرسمية للجمعية العامة، الملحق رقم ٣.",
        "12 Documentos Oficiales de la Asamblea General, suplemento núm. 3."
      })
  void knowsWhatOnlyNotesSay(String note) {
    assertThat(notes(read("Notant la lampe.", note))).containsExactly(note);
  }

  @Test
  void givesANoteBackTheMarkThatWasTornFromIt() {
    ReadingText reading = read(CUT, "9 A/61/1.", "10", "A/75/22/Add.11.", REST);
    assertThat(notes(reading)).containsExactly("9 A/61/1.", "10 A/75/22/Add.11.");
    assertThat(reading.text()).startsWith(CUT + " " + REST);
  }

  @Test
  void goesOnTheSeriesOfMarks() {
    String page = "19 Ibid., document S/17.\n20 One lamp was not lit.\n21See the Official Records.";
    assertThat(notes(read("Notant la lampe.", page)))
        .containsExactly(
            "19 Ibid., document S/17.", "20 One lamp was not lit.", "21See the Official Records.");
  }

  @Test
  void takesAShortSentenceInsideAnotherForANote() {
    ReadingText reading = read(CUT, "Article 51 du règlement des phares.", REST);
    assertThat(notes(reading)).containsExactly("Article 51 du règlement des phares.");
    assertThat(reading.text()).startsWith(CUT + " " + REST);
  }

  @Test
  void takesANumberForANoteOnlyBelowARule() {
    assertThat(notes(read(CUT, "_________", "76/24 A.", REST))).containsExactly("76/24 A.");
    assertThat(notes(read(CUT, "76/24 A.", REST))).isEmpty();
  }

  @Test
  void leavesSymbolsOfPagesAndTitlesOfResolutionsAlone() {
    assertThat(notes(read("A/RES/47/1\nPage 6", "/HRC/RES/26/24", "175 UI). Lampes de la côte")))
        .isEmpty();
    assertThat(notes(read(CUT, "(A/84, par. 3) et du", REST))).isEmpty();
  }

  @Test
  void tiesTheMarkInTheWordsToANoteOfWhichOnlyASymbolIsLeft() {
    ReadingText reading =
        read("Notant le rapport des gardiens 4 et les lampes;", "4", "A/75/22/Add.11.");
    assertThat(reading.marks())
        .singleElement()
        .satisfies(mark -> assertThat(mark.note()).isEqualTo("A/75/22/Add.11."));
  }
}
