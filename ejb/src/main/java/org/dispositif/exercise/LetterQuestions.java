package org.dispositif.exercise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.Coverage;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.JudgementView;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandState;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.text.source.Span;

/** Questions about what a letter asks, and which clauses answer it. */
@Dependent
class LetterQuestions {

  private static final Set<BlockKind> BODY =
      EnumSet.of(BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.HEADING);
  private static final int BLOCKS = 6;
  private static final int CHARACTERS = 2500;
  private static final int CANDIDATES = 5;

  /** Beyond this no more sub-paragraphs are added to a clause. */
  private static final int LONGEST = 600;

  @Inject DocumentService documents;
  @Inject DemandService demands;
  @Inject ClauseService clauses;
  @Inject ComparisonService comparisons;

  // ---------------------------------------------------------------- mark the demands

  Question demands(UUID letter, Set<UUID> used) {
    DocumentView view = documents.get(letter);
    List<Span> asked = demanded(letter).stream().map(d -> d.anchor().span()).toList();
    List<ClauseView> body =
        clauses.list(letter).stream().filter(c -> BODY.contains(c.kind())).toList();
    List<ClauseView> stretch = stretch(Some.fresh(body, ClauseView::id, used, BLOCKS), asked);
    if (stretch.isEmpty()) {
      stretch = stretch(body, asked);
    }
    if (stretch.isEmpty()) {
      throw Refusal.unusable("exercise.noDemands", view.name());
    }
    List<Passage> passages = new ArrayList<>();
    List<Solution.Mark> key = new ArrayList<>();
    for (ClauseView block : stretch) {
      key.addAll(Passages.marks(passages.size(), block, asked));
      passages.add(Passages.item(passages.size(), view, block));
    }
    return ClauseQuestions.question(QuestionKind.DEMANDS, passages, Solution.ofMarks(key));
  }

  /** The demands themselves: an umbrella is only what holds them. */
  private List<DemandView> demanded(UUID letter) {
    List<DemandView> all =
        demands.list(letter).stream().filter(d -> d.state() != DemandState.REJECTED).toList();
    Set<UUID> umbrellas = new HashSet<>();
    all.forEach(d -> umbrellas.add(d.parent()));
    return all.stream().filter(d -> !umbrellas.contains(d.id())).toList();
  }

  /** From just before the first that demands something, as much as one reads at a time. */
  private static List<ClauseView> stretch(List<ClauseView> body, List<Span> asked) {
    int first = 0;
    while (first < body.size() && !asks(body.get(first), asked)) {
      first++;
    }
    List<ClauseView> stretch = new ArrayList<>();
    int characters = 0;
    for (ClauseView block :
        first == body.size()
            ? List.<ClauseView>of()
            : body.subList(Math.max(0, first - 2), body.size())) {
      characters += block.text().length();
      boolean full = stretch.size() == BLOCKS || characters > CHARACTERS && stretch.size() > 1;
      if (full) {
        break;
      }
      stretch.add(block);
    }
    return stretch;
  }

  private static boolean asks(ClauseView block, List<Span> asked) {
    return asked.stream().anyMatch(s -> s.overlaps(block.span()));
  }

  // ---------------------------------------------------------------- which clause answers

  /**
   * @param demand null: the first that was judged on this resolution, in the letters of its dossier
   */
  Question answer(UUID resolution, UUID demand, Set<UUID> used) {
    DocumentView on = documents.get(resolution);
    CoverageTable.Row row = demand == null ? judged(on, used) : row(demands.get(demand), on);
    List<ClauseView> all = clauses.list(resolution);
    Optional<JudgementView> said = said(row.cells().get(0));
    Set<UUID> evidence = evidence(said);
    List<ClauseView> candidates = candidates(all, evidence);
    if (candidates.isEmpty()) {
      throw Refusal.unusable("exercise.noClauses", on.name());
    }
    List<Passage> passages = new ArrayList<>(List.of(given(row)));
    List<Integer> key = new ArrayList<>();
    key.add(null);
    for (ClauseView clause : candidates) {
      key.add(evidence.contains(clause.id()) ? 1 : 0);
      passages.add(candidate(passages.size(), on, clause, all));
    }
    Coverage verdict = said.map(JudgementView::judgement).orElse(null);
    return ClauseQuestions.question(
        QuestionKind.ANSWER, passages, new Solution(key, List.of(), verdict));
  }

  private static Passage given(CoverageTable.Row row) {
    DemandView demand = row.demand();
    return Passages.of(
        Passage.Role.GIVEN, 0, null, demand.number(), row.letter(), demand.text(), demand.id());
  }

  /** A sub-paragraph says nothing without the words that lead to it, nor these without it. */
  private static Passage candidate(
      int row, DocumentView on, ClauseView clause, List<ClauseView> all) {
    StringBuilder words = new StringBuilder(Passages.words(clause));
    ClauseView above = clause;
    while (above.kind() == BlockKind.SUB && above.parentIndex() >= 0) {
      above = all.get(above.parentIndex());
      words.insert(0, Passages.words(above) + " […] ");
    }
    for (ClauseView below : all.subList(clause.index() + 1, all.size())) {
      if (below.kind() != BlockKind.SUB || words.length() > LONGEST) {
        break;
      }
      if (below.parentIndex() == clause.index()) {
        words.append('\n').append(below.text());
      }
    }
    return Passages.of(
        Passage.Role.ITEM, row, null, clause.label(), on, words.toString(), clause.id());
  }

  private CoverageTable.Row judged(DocumentView on, Set<UUID> used) {
    List<UUID> letters =
        documents.all(on.dossier()).stream()
            .filter(d -> d.kind() == DocumentKind.LETTER)
            .map(DocumentView::id)
            .toList();
    List<CoverageTable.Row> rows = rows(letters, on);
    List<CoverageTable.Row> told =
        rows.stream().filter(r -> said(r.cells().get(0)).isPresent()).toList();
    List<CoverageTable.Row> from = told.isEmpty() ? rows : told;
    return Some.fresh(from, r -> r.demand().id(), used, 1).stream()
        .max(Comparator.comparingInt(r -> evidence(said(r.cells().get(0))).isEmpty() ? 0 : 1))
        .orElseThrow(() -> Refusal.unusable("exercise.noDemands", on.name()));
  }

  private CoverageTable.Row row(DemandView demand, DocumentView on) {
    return rows(List.of(demand.document()), on).stream()
        .filter(r -> r.demand().id().equals(demand.id()))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }

  private List<CoverageTable.Row> rows(List<UUID> letters, DocumentView on) {
    return letters.isEmpty() ? List.of() : comparisons.common(letters, List.of(on.id())).rows();
  }

  /** The agreed judgement, or the first of those who are of one mind. */
  private static Optional<JudgementView> said(CoverageTable.Cell cell) {
    return Optional.ofNullable(cell.agreed())
        .or(() -> cell.settled().flatMap(s -> cell.judgements().stream().findFirst()));
  }

  private static Set<UUID> evidence(Optional<JudgementView> said) {
    Set<UUID> ids = new LinkedHashSet<>();
    said.map(JudgementView::evidence).stream()
        .flatMap(Collection::stream)
        .map(p -> p.anchor().clause())
        .filter(Objects::nonNull)
        .forEach(ids::add);
    return ids;
  }

  /** The evidence among others, in the order of the text. */
  private static List<ClauseView> candidates(List<ClauseView> all, Set<UUID> evidence) {
    List<ClauseView> right = all.stream().filter(c -> evidence.contains(c.id())).toList();
    List<ClauseView> others =
        all.stream()
            .filter(c -> c.kind() == BlockKind.OPERATIVE && c.label() != null)
            .filter(c -> !evidence.contains(c.id()))
            .toList();
    int more = Math.max(2, CANDIDATES - right.size());
    return Stream.concat(right.stream(), Some.spread(others, more).stream())
        .sorted(Comparator.comparingInt(ClauseView::index))
        .toList();
  }
}
