package org.dispositif.exercise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Ids;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.segment.BlockKind;
import org.dispositif.text.segment.VerbPhrase;
import org.dispositif.text.source.Span;

/** Questions about the clauses of one text; the keys are the cut and the anatomy. */
@Dependent
class ClauseQuestions {

  private static final int OF_A_KIND = 4;
  private static final int VERBS = 5;
  private static final int TO_MARK = 3;

  @Inject DocumentService documents;
  @Inject ClauseService clauses;

  Question kinds(UUID document, Set<UUID> used) {
    DocumentView view = documents.get(document);
    List<ClauseView> all = clauses.list(document);
    List<ClauseView> chosen =
        Stream.of(BlockKind.PREAMBULAR, BlockKind.OPERATIVE)
            .map(kind -> of(all, kind))
            .flatMap(some -> fresh(some, used, OF_A_KIND).stream())
            .toList();
    if (chosen.stream().map(ClauseView::kind).distinct().count() < 2) {
      throw Refusal.unusable("exercise.noKinds", view.name());
    }
    List<ClauseView> mixed = Some.mixed(chosen, document);
    List<Integer> key = mixed.stream().map(c -> c.kind() == BlockKind.OPERATIVE ? 1 : 0).toList();
    return question(QuestionKind.KIND, items(view, mixed), Solution.ofValues(key));
  }

  Question strengths(UUID document, Set<UUID> used) {
    DocumentView view = documents.get(document);
    List<ClauseView> graded =
        of(clauses.list(document), BlockKind.OPERATIVE).stream()
            .filter(c -> verb(c) != null)
            .toList();
    List<ClauseView> chosen = differently(Some.fresh(graded, ClauseView::id, used, VERBS));
    if (chosen.stream().map(ClauseQuestions::rank).distinct().count() < 2) {
      chosen = differently(graded);
    }
    if (chosen.stream().map(ClauseQuestions::rank).distinct().count() < 2) {
      throw Refusal.unusable("exercise.noVerbs", view.name());
    }
    List<ClauseView> mixed = Some.mixed(chosen, document);
    List<Passage> passages = new ArrayList<>();
    mixed.forEach(c -> passages.add(Passages.item(passages.size(), view, c, verb(c).text())));
    List<Integer> key = mixed.stream().map(ClauseQuestions::rank).toList();
    return question(QuestionKind.STRENGTH, passages, Solution.ofValues(key));
  }

  Question addressees(UUID document, Set<UUID> used) {
    DocumentView view = documents.get(document);
    List<ClauseView> addressed =
        of(clauses.list(document), BlockKind.OPERATIVE).stream()
            .filter(c -> !c.details().addressees().isEmpty())
            .toList();
    List<ClauseView> chosen = fresh(addressed, used, TO_MARK);
    if (chosen.isEmpty()) {
      throw Refusal.unusable("exercise.noAddressees", view.name());
    }
    List<Passage> passages = items(view, chosen);
    List<Solution.Mark> key = new ArrayList<>();
    for (int i = 0; i < chosen.size(); i++) {
      boolean[] free = Weightless.of(QuestionKind.ADDRESSEES, passages.get(i));
      Passages.marks(i, chosen.get(i), addressees(chosen.get(i)))
          .forEach(m -> key.add(Weightless.bare(m, free)));
    }
    return question(QuestionKind.ADDRESSEES, passages, Solution.ofMarks(key));
  }

  static Question question(QuestionKind kind, List<Passage> passages, Solution key) {
    return new Question(Ids.next(), kind, null, passages, key);
  }

  private static List<Passage> items(DocumentView document, List<ClauseView> clauses) {
    return IntStream.range(0, clauses.size())
        .mapToObj(i -> Passages.item(i, document, clauses.get(i)))
        .toList();
  }

  private static List<ClauseView> of(List<ClauseView> all, BlockKind kind) {
    return all.stream().filter(c -> c.kind() == kind && c.label() != null).toList();
  }

  private static List<ClauseView> fresh(List<ClauseView> all, Set<UUID> used, int most) {
    return Some.spread(Some.fresh(all, ClauseView::id, used, most), most);
  }

  private static List<Span> addressees(ClauseView clause) {
    return clause.details().addressees().stream().map(AddresseePhrase::span).toList();
  }

  private static VerbPhrase verb(ClauseView clause) {
    return clause.details().verbs().stream()
        .filter(v -> v.strength() != null)
        .findFirst()
        .orElse(null);
  }

  private static int rank(ClauseView clause) {
    return verb(clause).strength().rank();
  }

  /** One clause for each grade, then others with verbs of their own, as many as are asked for. */
  private static List<ClauseView> differently(List<ClauseView> graded) {
    Map<String, ClauseView> byVerb = new LinkedHashMap<>();
    graded.forEach(c -> byVerb.putIfAbsent(verb(c).lemma(), c));
    Map<Integer, ClauseView> byGrade = new TreeMap<>();
    byVerb.values().forEach(c -> byGrade.putIfAbsent(rank(c), c));
    List<ClauseView> grades = Some.spread(List.copyOf(byGrade.values()), VERBS);
    return Stream.concat(grades.stream(), byVerb.values().stream().filter(c -> !grades.contains(c)))
        .limit(VERBS)
        .toList();
  }
}
