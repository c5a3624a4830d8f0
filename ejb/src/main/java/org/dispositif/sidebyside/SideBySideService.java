package org.dispositif.sidebyside;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.dispositif.alignment.AlignedDocuments;
import org.dispositif.alignment.AlignmentService;
import org.dispositif.clause.ClauseService;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.comparison.Shown;
import org.dispositif.demand.Addressee;
import org.dispositif.demand.DemandService;
import org.dispositif.demand.DemandView;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Refusal;
import org.dispositif.text.parts.Asked;
import org.dispositif.text.segment.AddresseePhrase;
import org.dispositif.text.source.Span;

/** Lays clauses and demands beside each other. */
@Stateless
public class SideBySideService {

  @Inject ClauseService clauses;
  @Inject DemandService demands;
  @Inject DocumentService documents;
  @Inject ComparisonService comparisons;
  @Inject AlignmentService alignments;

  /**
   * Two texts clause by clause, from the first to the second.
   *
   * @throws Refusal not found or gone when one of them is so to the caller
   */
  public TwoTexts texts(UUID a, UUID b) {
    AlignedDocuments aligned = alignments.of(a, b);
    Tree from = new Tree(aligned.a(), clauses.list(aligned.a().id()));
    Tree to = new Tree(aligned.b(), clauses.list(aligned.b().id()));
    return new TwoTexts(
        aligned.a(), aligned.b(), aligned.sameLanguage(), new Rows(aligned, from, to).of());
  }

  /**
   * These clauses and demands in this order, each once; a retired clause is its successor. Those
   * that are gone, or that the caller may not read, are left out: both look alike.
   *
   * @throws Refusal not found when nothing is left
   */
  public List<Piece> pieces(List<UUID> ids) {
    Map<UUID, ClauseService.Standing> standing = clauses.standing(ids);
    Map<UUID, DemandView> asked = withUmbrellas(ids);
    Map<UUID, DocumentView> readable =
        documents.readable(
            Stream.concat(
                    standing.values().stream().map(ClauseService.Standing::document),
                    asked.values().stream().map(DemandView::document))
                .toList());
    Map<UUID, Tree> trees = new HashMap<>();
    Map<UUID, Piece> pieces = new HashMap<>();
    standing.forEach((id, at) -> pieces.put(id, clause(at, readable, trees)));
    ids.stream()
        .filter(id -> asked.containsKey(id) && readable.containsKey(asked.get(id).document()))
        .forEach(id -> pieces.put(id, demand(asked.get(id), asked, readable)));
    return found(ids, pieces);
  }

  private static List<Piece> found(List<UUID> ids, Map<UUID, Piece> pieces) {
    Set<UUID> taken = new HashSet<>();
    List<Piece> found =
        ids.stream()
            .map(pieces::get)
            .filter(Objects::nonNull)
            .filter(p -> taken.add(p.id()))
            .toList();
    if (found.isEmpty()) {
      throw Refusal.notFound();
    }
    return found;
  }

  /** The demands among these ids, and those above them. */
  private Map<UUID, DemandView> withUmbrellas(List<UUID> ids) {
    Map<UUID, DemandView> found = new HashMap<>(demands.views(ids));
    List<UUID> above = umbrellas(found);
    while (!above.isEmpty()) {
      Map<UUID, DemandView> more = demands.views(above);
      if (more.isEmpty()) {
        break;
      }
      found.putAll(more);
      above = umbrellas(found);
    }
    return found;
  }

  private static List<UUID> umbrellas(Map<UUID, DemandView> found) {
    return found.values().stream()
        .map(DemandView::parent)
        .filter(p -> p != null && !found.containsKey(p))
        .distinct()
        .toList();
  }

  /** Null for one that may not be read, or stands in no text any more. */
  private Piece clause(
      ClauseService.Standing at, Map<UUID, DocumentView> readable, Map<UUID, Tree> trees) {
    DocumentView document = readable.get(at.document());
    if (document == null) {
      return null;
    }
    Tree tree =
        trees.computeIfAbsent(document.id(), id -> new Tree(document, clauses.list(document.id())));
    return tree.has(at.clause()) ? tree.piece(at.clause()) : null;
  }

  private static Piece demand(
      DemandView demand, Map<UUID, DemandView> all, Map<UUID, DocumentView> readable) {
    DocumentView letter = readable.get(demand.document());
    Asked asked = asked(demand, letter);
    DemandView above = all.get(demand.parent());
    while (above != null) {
      asked = asked.under(asked(above, letter));
      above = all.get(above.parent());
    }
    Piece.Words words =
        new Piece.Words(
            demand.id(),
            demand.number(),
            null,
            null,
            0,
            demand.text(),
            demand.anchor().span(),
            demand.verbs());
    return new Piece(Piece.Kind.DEMAND, letter, words, List.of(), List.of(), asked);
  }

  private static Asked asked(DemandView demand, DocumentView letter) {
    int start = demand.anchor().span().start();
    List<AddresseePhrase> who = new ArrayList<>();
    for (Addressee a : demand.addressees()) {
      Span at = a.span() == null ? new Span(start, start) : a.span();
      who.add(new AddresseePhrase(a.text(), a.entity(), at));
    }
    return Asked.of(letter.language(), demand.text(), start, demand.verbs(), who);
  }

  /**
   * What was judged of a demand on a resolution.
   *
   * @throws Refusal not found or gone when one of them is so to the caller
   */
  public CoverageTable.Cell judged(UUID demand, UUID resolution) {
    UUID letter = demands.get(demand).document();
    return comparisons.table(List.of(letter), List.of(resolution), Shown.ALL).rows().stream()
        .filter(r -> r.demand().id().equals(demand))
        .map(r -> r.cells().get(0))
        .findFirst()
        .orElseThrow(Refusal::notFound);
  }
}
