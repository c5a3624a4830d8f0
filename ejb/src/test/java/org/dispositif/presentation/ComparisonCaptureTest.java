package org.dispositif.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentView;
import org.dispositif.presentation.Passage.Mark;
import org.dispositif.sidebyside.Piece;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class ComparisonCaptureTest {

  private static final String WHOLE =
      "4. Urges all ports to light their piers, and requests the harbour master to report yearly;";

  private static final List<String> PARTED =
      List.of(
          "7. Urges all ports to light their piers;",
          "8. Also requests the harbour master to report yearly;");

  @Test
  void strikesNothingOutThatLivesOnInTheParagraphBehind() {
    Snapshot scene = ComparisonCapture.of(text("en", List.of(WHOLE)), text("en", PARTED));
    assertThat(marked(scene, 0, Mark.DROPPED)).isEqualTo("and");
    assertThat(marked(scene, 1, Mark.ADDED)).isEqualTo("Also");
    assertThat(scene.passages().get(1).text()).isEqualTo(String.join("\n", PARTED));
    assertThat(scene.passages().get(1).labels()).containsExactly("OP7", "OP8");
  }

  @Test
  void addsNothingThatStoodInTheParagraphBehind() {
    Snapshot scene = ComparisonCapture.of(text("en", PARTED), text("en", List.of(WHOLE)));
    assertThat(marked(scene, 0, Mark.DROPPED)).isEqualTo("Also");
    assertThat(marked(scene, 1, Mark.ADDED)).isEqualTo("and");
    assertThat(scene.passages().get(0).clauses()).hasSize(2).doesNotHaveDuplicates();
  }

  @Test
  void comparesNoWordsOfTwoLanguages() {
    Snapshot scene =
        ComparisonCapture.of(
            text("en", PARTED),
            text("fr", List.of("4. Demande aux ports d’éclairer leurs quais;")));
    assertThat(scene.passages()).flatExtracting(Passage::runs).allMatch(r -> r.marks().isEmpty());
  }

  @Test
  void writesOnceWhatLeadsToSeveral() {
    Piece.Words lead = words("9. Urges ports:", 0);
    Piece.Words one = words("(a) To light piers;", 20);
    Piece.Words two = words("(b) To mark shoals;", 50);
    DocumentView document = document("en");
    Piece first = new Piece(Piece.Kind.CLAUSE, document, one, List.of(lead), List.of(), null);
    Piece second = new Piece(Piece.Kind.CLAUSE, document, two, List.of(lead), List.of(), null);
    assertThat(PassageMaker.of(List.of(first, second), List.of()).text())
        .isEqualTo("Urges ports:\n(a) To light piers;\n(b) To mark shoals;");
  }

  private static String marked(Snapshot scene, int side, Mark mark) {
    return scene.passages().get(side).runs().stream()
        .filter(r -> r.is(mark))
        .map(r -> r.text().strip())
        .collect(Collectors.joining("|"));
  }

  static List<Piece> text(String language, List<String> clauses) {
    DocumentView document = document(language);
    List<Piece> pieces = new ArrayList<>();
    int at = 100;
    for (String clause : clauses) {
      Piece.Words words = words(clause, at);
      pieces.add(new Piece(Piece.Kind.CLAUSE, document, words, List.of(), List.of(), null));
      at += clause.length() + 1;
    }
    return pieces;
  }

  private static Piece.Words words(String text, int at) {
    return new Piece.Words(
        UUID.randomUUID(),
        "OP" + text.split("\\.")[0],
        BlockKind.OPERATIVE,
        BlockKind.OPERATIVE,
        0,
        text,
        new Span(at, at + text.length()),
        List.of());
  }

  private static DocumentView document(String language) {
    return new DocumentView(
        UUID.randomUUID(),
        0,
        null,
        null,
        DocumentKind.RESOLUTION,
        language,
        "Title",
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}
