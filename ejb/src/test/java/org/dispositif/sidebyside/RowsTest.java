package org.dispositif.sidebyside;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseDetails;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Origin;
import org.dispositif.text.align.PairKind;
import org.dispositif.text.align.VerbShift;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.segment.Part;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;
import org.junit.jupiter.api.Test;

class RowsTest {

  private final List<ClauseView> first = text("1. Urges A;", "2. Invites B;", "3. Decides C;");
  private final List<ClauseView> second = text("1. Decides C;", "2. Urges A;", "3. Notes D;");

  @Test
  void keepsWhatIsOnlyInTheFirstBehindWhatItStoodBehind() {
    List<Row> rows =
        rows(
            List.of(pair(0, 1, PairKind.IDENTICAL, false), pair(2, 0, PairKind.IDENTICAL, true)),
            List.of(first.get(1)),
            List.of(second.get(2)));
    assertThat(shown(rows))
        .containsExactly(
            "OP3/OP1 [MOVED]", "OP1/OP2 []", "OP2/ [DROPPED]", "OP3/OP1 [LEFT]", "/OP3 [ADDED]");
  }

  @Test
  void keepsThePlaceThatAClauseLeftInItsPartOfTheResolution() {
    first.add(0, clause(0, 0, "0. Noting A;"));
    List<ClauseView> renumbered = new ArrayList<>();
    int at = 0;
    for (ClauseView clause : first) {
      renumbered.add(clause(renumbered.size(), at, clause.text()));
      at += clause.text().length() + 1;
    }
    first.clear();
    first.addAll(renumbered);
    second.set(0, clause(0, 0, "1. Noting A;"));
    List<Row> rows =
        rows(
            List.of(
                pair(0, 0, PairKind.IDENTICAL, false),
                pair(1, 2, PairKind.IDENTICAL, true),
                pair(2, 1, PairKind.IDENTICAL, false)),
            List.of(first.get(3)),
            List.of());
    assertThat(shown(rows))
        .containsExactly(
            "OP1/OP1 []", "OP2/OP3 [LEFT]", "OP3/OP2 []", "OP4/ [DROPPED]", "OP2/OP3 [MOVED]");
  }

  @Test
  void tellsByHowManyGradesAVerbChanged() {
    AlignedPair pair =
        new AlignedPair(
            List.of(first.get(1)),
            List.of(second.get(1)),
            PairKind.NEAR,
            false,
            false,
            VerbShift.STRONGER);
    Row row = rows(List.of(pair), List.of(), List.of()).get(0);
    assertThat(row.changes()).containsExactlyInAnyOrder(Row.Change.NEAR, Row.Change.STRONGER);
    assertThat(row.grades()).isEqualTo(2);
  }

  @Test
  void comparesWordsWithoutPrintedNumbers() {
    Row row = rows(List.of(pair(1, 2, PairKind.REWORDED, false)), List.of(), List.of()).get(0);
    assertThat(Printed.joined(row.a())).isEqualTo("Invites B;");
    assertThat(row.words().changesInA()).isNotEmpty();
  }

  @Test
  void comparesNoWordsOfTwoLanguages() {
    AlignedDocuments aligned =
        new AlignedDocuments(
            document(),
            document(),
            false,
            List.of(pair(0, 0, PairKind.REWORDED, false)),
            List.of(),
            List.of());
    Row row = rows(aligned).get(0);
    assertThat(row.words()).isNull();
    assertThat(row.changes()).isEmpty();
  }

  @Test
  void showsNothingWhereThereIsNothing() {
    assertThat(rows(List.of(), List.of(), List.of())).isEmpty();
  }

  private static List<String> shown(List<Row> rows) {
    return rows.stream().map(r -> labels(r.a()) + "/" + labels(r.b()) + " " + r.changes()).toList();
  }

  private static String labels(List<Piece.Words> side) {
    return side.stream().map(Piece.Words::label).collect(Collectors.joining("+"));
  }

  private AlignedPair pair(int a, int b, PairKind kind, boolean moved) {
    return new AlignedPair(
        List.of(first.get(a)), List.of(second.get(b)), kind, moved, false, VerbShift.SAME);
  }

  private List<Row> rows(
      List<AlignedPair> pairs, List<ClauseView> dropped, List<ClauseView> added) {
    return rows(new AlignedDocuments(document(), document(), true, pairs, dropped, added));
  }

  private List<Row> rows(AlignedDocuments aligned) {
    return new Rows(aligned, new Tree(document(), first), new Tree(document(), second)).of();
  }

  private static DocumentView document() {
    return new DocumentView(
        UUID.randomUUID(),
        0,
        null,
        null,
        DocumentKind.RESOLUTION,
        "en",
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

  /** Clauses whose first word behind the number is their verb. */
  private static List<ClauseView> text(String... clauses) {
    List<ClauseView> text = new ArrayList<>();
    int at = 0;
    for (String words : clauses) {
      text.add(clause(text.size(), at, words));
      at += words.length() + 1;
    }
    return text;
  }

  private static ClauseView clause(int index, int start, String words) {
    String verb = words.split(" ")[1];
    int rank = verb.equals("Urges") ? 6 : verb.equals("Invites") ? 4 : 8;
    Span span = new Span(start + 3, start + 3 + verb.length());
    VerbPhrase phrase =
        new VerbPhrase(verb, verb, new VerbPhrase.Strength("dispositif", rank), span);
    return new ClauseView(
        UUID.randomUUID(),
        0,
        null,
        null,
        index,
        -1,
        null,
        verb.equals("Noting") ? BlockKind.PREAMBULAR : BlockKind.OPERATIVE,
        Part.BODY,
        0,
        String.valueOf(index + 1),
        "OP" + (index + 1),
        new Span(start, start + words.length()),
        words,
        1,
        "test",
        Origin.MACHINE,
        new ClauseDetails(List.of(phrase), List.of(), List.of(), List.of(), false),
        List.of(),
        null,
        null);
  }
}
