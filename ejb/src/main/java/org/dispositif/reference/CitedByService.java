package org.dispositif.reference;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dispositif.document.DocumentService;
import org.dispositif.document.DocumentView;
import org.dispositif.document.HeldResolutions;
import org.dispositif.document.HeldView;
import org.dispositif.platform.Page;
import org.dispositif.text.cite.Citation;
import org.dispositif.text.source.Span;

/**
 * Who cites a document, among what the caller may read. A text cites the resolution, in whatever
 * language it is at hand.
 */
@Stateless
public class CitedByService {

  /** Words shown before and behind a citation. */
  private static final int AROUND = 100;

  private static final String ROWS =
      "select d.id, r.textVersion, r.clause, p.label, r.symbol, r.paragraph, r.section, p.start,"
          + " p.end, r.start, r.end, coalesce(w.adoptedOn, d.writtenOn) from CrossReference r join"
          + " Clause c on c.id = r.clause join Document d on d.id = c.document and"
          + " d.currentVersion = r.textVersion join Work w on w.id = d.work join"
          + " ClausePlace p on p.clause = r.clause and p.textVersion = r.textVersion where"
          + " r.symbol in :symbols and d.deletedAt is null and d.dossier in :dossiers and d.id <>"
          + " :document order by coalesce(w.adoptedOn, d.writtenOn) desc nulls last, d.id,"
          + " r.start";

  @PersistenceContext EntityManager em;
  @Inject DocumentService documents;
  @Inject HeldResolutions resolutions;
  @Inject Labels labels;

  /** A citation as it is stored. */
  record Row(
      UUID document,
      UUID textVersion,
      UUID clause,
      String label,
      String symbol,
      String paragraph,
      String section,
      Integer clauseStart,
      Integer clauseEnd,
      Integer start,
      Integer end,
      LocalDate date) {

    Citation citation() {
      return new Citation(symbol, paragraph, section, new Span(start, end));
    }
  }

  /** A citation, and the clause that it leads to. */
  private record Led(Row row, Labels.Labelled target) {}

  /**
   * The clauses that cite it, of the latest texts first.
   *
   * @param clause only those that cite this clause; null for all
   * @param offset how many are passed over
   */
  public Page<Citing> of(UUID document, UUID clause, int offset, int limit) {
    documents.get(document);
    List<Led> led =
        led(document).stream()
            .filter(l -> clause == null || l.target != null && l.target.clause().equals(clause))
            .toList();
    List<Led> stretch =
        led.subList(Math.min(offset, led.size()), Math.min(offset + limit, led.size()));
    return new Page<>(citing(stretch), led.size());
  }

  /** How often each clause of the document is cited, by its id; under null all citations. */
  public Map<UUID, Integer> counts(UUID document) {
    documents.get(document);
    Map<UUID, Integer> counts = new HashMap<>();
    for (Led each : led(document)) {
      counts.merge(null, 1, Integer::sum);
      if (each.target != null) {
        counts.merge(each.target.clause(), 1, Integer::sum);
      }
    }
    return counts;
  }

  private List<Led> led(UUID document) {
    List<UUID> dossiers = resolutions.dossiers();
    List<HeldView> held = resolutions.of(document, dossiers);
    Map<String, HeldView> bySymbol = new LinkedHashMap<>();
    for (HeldView one : held) {
      if (one.symbol() != null) {
        bySymbol.putIfAbsent(one.symbol(), one);
      }
    }
    held.stream()
        .map(HeldView::symbol)
        .filter(Objects::nonNull)
        .forEach(s -> bySymbol.putIfAbsent(Cited.other(s), bySymbol.get(s)));
    if (bySymbol.isEmpty() || dossiers.isEmpty()) {
      return List.of();
    }
    List<Row> rows = rows(document, bySymbol.keySet(), dossiers);
    boolean anyPlace = rows.stream().anyMatch(r -> r.paragraph() != null || r.section() != null);
    Labels.Known known = labels.of(anyPlace ? Set.of(held.get(0).textVersion()) : Set.<UUID>of());
    return rows.stream()
        .map(r -> new Led(r, known.find(bySymbol.get(r.symbol()), r.citation())))
        .toList();
  }

  private List<Row> rows(UUID document, Set<String> symbols, List<UUID> dossiers) {
    return em.createQuery(ROWS, Row.class)
        .setParameter("symbols", symbols)
        .setParameter("dossiers", dossiers)
        .setParameter("document", document)
        .getResultList();
  }

  private List<Citing> citing(List<Led> led) {
    Map<UUID, DocumentView> views =
        documents.readable(led.stream().map(l -> l.row.document()).collect(Collectors.toSet()));
    Map<UUID, String> texts = documents.texts(views.values());
    List<Citing> citing = new ArrayList<>();
    for (Led each : led) {
      DocumentView view = views.get(each.row.document());
      if (view != null) {
        citing.add(citing(each, view, texts.get(view.id())));
      }
    }
    return citing;
  }

  private static Citing citing(Led led, DocumentView view, String text) {
    Row row = led.row;
    return new Citing(
        view,
        row.clause(),
        row.label(),
        row.citation(),
        around(text, row),
        led.target == null ? null : led.target.clause(),
        led.target == null ? null : led.target.label());
  }

  /** Cut at words; an ellipsis where something is left out. */
  private static String around(String text, Row row) {
    int from = wordAt(text, Math.max(row.clauseStart(), row.start() - AROUND), row.clauseStart());
    int wanted = Math.min(row.clauseEnd(), row.end() + AROUND);
    int to = wanted == row.clauseEnd() ? wanted : wordAt(text, wanted, row.end());
    return (from > row.clauseStart() ? "… " : "")
        + text.substring(from, to).strip()
        + (to < row.clauseEnd() ? " …" : "");
  }

  private static int wordAt(String text, int at, int least) {
    int i = at;
    while (i > least && !Character.isWhitespace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
