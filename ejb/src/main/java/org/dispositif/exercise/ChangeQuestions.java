package org.dispositif.exercise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.sidebyside.Piece;
import org.dispositif.sidebyside.Printed;
import org.dispositif.sidebyside.Row;
import org.dispositif.sidebyside.SideBySideService;
import org.dispositif.sidebyside.TwoTexts;
import org.dispositif.text.align.WordDiff;
import org.dispositif.text.source.Span;

/** Questions about what changed from one text to another; the key is their alignment. */
@Dependent
class ChangeQuestions {

  private static final int CHANGED = 2;

  /** Above this a clause is too long to be compared on a phone. */
  private static final int LONGEST = 900;

  @Inject SideBySideService beside;

  Question of(UUID newer, UUID older, Set<UUID> used) {
    if (older == null) {
      throw Refusal.badRequest("exercise.with");
    }
    TwoTexts texts = beside.texts(older, newer);
    if (!texts.sameLanguage()) {
      throw Refusal.unusable("exercise.languages", texts.a().name(), texts.b().name());
    }
    List<Row> rows = chosen(texts, used);
    if (rows.isEmpty()) {
      throw Refusal.unusable("exercise.noChanges", texts.a().name(), texts.b().name());
    }
    List<Passage> passages = new ArrayList<>();
    List<Solution.Mark> key = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      add(passages, key, new Side(Passage.Role.OLDER, texts.a(), row.a(), marked(row, true)), i);
      add(passages, key, new Side(Passage.Role.NEWER, texts.b(), row.b(), marked(row, false)), i);
    }
    return ClauseQuestions.question(QuestionKind.CHANGED, passages, Solution.ofMarks(key));
  }

  /** Some that changed, one that is only in one of the texts, one that is the same. */
  private static List<Row> chosen(TwoTexts texts, Set<UUID> used) {
    List<Row> rows =
        Some.fresh(texts.rows(), Row::id, used, 1).stream().filter(ChangeQuestions::fits).toList();
    List<Row> reworded = rows.stream().filter(ChangeQuestions::reworded).toList();
    List<Row> only = rows.stream().filter(r -> r.a().isEmpty() || r.b().isEmpty()).toList();
    if (reworded.isEmpty() && only.isEmpty()) {
      return List.of();
    }
    List<Row> same = rows.stream().filter(r -> r.changes().isEmpty()).toList();
    List<Row> chosen =
        Stream.of(Some.spread(reworded, CHANGED), Some.spread(only, 1), Some.spread(same, 1))
            .flatMap(List::stream)
            .toList();
    return rows.stream().filter(chosen::contains).toList();
  }

  private static boolean fits(Row row) {
    int length =
        Stream.concat(row.a().stream(), row.b().stream()).mapToInt(w -> w.text().length()).sum();
    return !row.is(Row.Change.LEFT) && length <= 2 * LONGEST;
  }

  private static boolean reworded(Row row) {
    return row.words() != null && !row.words().same();
  }

  /** One side of a row: its words, and which of them the other side has not. */
  private record Side(
      Passage.Role role, DocumentView document, List<Piece.Words> words, List<Span> marked) {}

  private static void add(List<Passage> passages, List<Solution.Mark> key, Side side, int row) {
    if (side.words().isEmpty()) {
      return;
    }
    Piece.Words first = side.words().get(0);
    String text = Printed.joined(side.words());
    key.addAll(new Pieces(text).marks(passages.size(), side.marked()));
    passages.add(
        Passages.of(side.role(), row, null, first.label(), side.document(), text, first.id()));
  }

  private static List<Span> marked(Row row, boolean older) {
    List<Piece.Words> own = older ? row.a() : row.b();
    boolean alone = (older ? row.b() : row.a()).isEmpty();
    if (alone) {
      return List.of(new Span(0, Printed.joined(own).length()));
    }
    if (row.words() == null) {
      return List.of();
    }
    Function<WordDiff.Piece, Span> side = older ? WordDiff.Piece::a : WordDiff.Piece::b;
    return (older ? row.words().changesInA() : row.words().changesInB())
        .stream().filter(p -> p.kind() != WordDiff.Kind.MARKS).map(side).toList();
  }
}
