package org.dispositif.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.dispositif.text.source.Span;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** One search in one session: hits with their words, and the counts of each facet. */
final class Asking {

  private static final int MOST_VALUES = 30;

  /** What the index answers of a hit behind its id, in this order. */
  private static final List<String> FIELDS =
      List.of(
          "type",
          "document",
          "dossier",
          "language",
          "kind",
          "documentKind",
          "organ",
          "year",
          "verb",
          "opening",
          "symbol",
          "label",
          "title",
          "text");

  private final SearchSession session;
  private final Function<String, Analyzer> analyzers;
  private final Wanted wanted;
  private final SearchWords words;
  private final Questions questions;
  private final Map<String, Marks> marks = new HashMap<>();
  private final Map<Facet, AggregationKey<Map<String, Long>>> keys = new EnumMap<>(Facet.class);

  /**
   * @param analyzers by name
   * @param readable dossiers
   */
  Asking(
      SearchSession session,
      Function<String, Analyzer> analyzers,
      Wanted wanted,
      Collection<String> readable) {
    this.session = session;
    this.analyzers = analyzers;
    this.wanted = wanted;
    this.words = SearchWords.of(wanted.words());
    this.questions = new Questions(words, wanted.filters(), readable);
  }

  Found found(int behind) {
    for (Facet facet : Facet.values()) {
      keys.put(facet, AggregationKey.of(facet.code()));
    }
    var query =
        session
            .search(Entry.class)
            .select(Asking::projection)
            .where(f -> questions.predicate(f, null))
            .sort(f -> f.score().then().field("ordinal"));
    keys.forEach(
        (facet, key) ->
            query.aggregation(
                key, f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES)));
    SearchResult<List<?>> result = query.fetch(wanted.offset(), wanted.limit());
    Map<Facet, List<Found.Count>> facets = new EnumMap<>(Facet.class);
    keys.forEach((facet, key) -> facets.put(facet, counts(result.aggregation(key))));
    wanted.filters().keySet().forEach(facet -> facets.put(facet, besides(facet)));
    List<Found.Hit> hits = result.hits().stream().map(this::hit).toList();
    return new Found(hits, result.total().hitCount(), facets, behind);
  }

  /** The values of a facet that is narrowed, as if it were not. */
  private List<Found.Count> besides(Facet facet) {
    AggregationKey<Map<String, Long>> key = keys.get(facet);
    return counts(
        session
            .search(Entry.class)
            .where(f -> questions.predicate(f, facet))
            .aggregation(
                key, f -> f.terms().field(facet.field(), String.class).maxTermCount(MOST_VALUES))
            .fetch(0)
            .aggregation(key));
  }

  private static List<Found.Count> counts(Map<String, Long> counted) {
    return counted.entrySet().stream().map(e -> new Found.Count(e.getKey(), e.getValue())).toList();
  }

  private static ProjectionFinalStep<List<?>> projection(SearchProjectionFactory<?, ?> f) {
    List<SearchProjection<?>> all = new ArrayList<>();
    all.add(f.id(String.class).toProjection());
    FIELDS.forEach(name -> all.add(f.field(name, String.class).toProjection()));
    return f.composite().from(all.toArray(SearchProjection<?>[]::new)).asList();
  }

  private Found.Hit hit(List<?> row) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < FIELDS.size(); i++) {
      values.put(FIELDS.get(i), (String) row.get(i + 1));
    }
    String language = values.get("language");
    List<Span> marks = marks(language).in(values.get("text"));
    return new Found.Hit(
        values.get("type"),
        UUID.fromString((String) row.get(0)),
        UUID.fromString(values.get("document")),
        UUID.fromString(values.get("dossier")),
        language,
        values.get("kind"),
        values.get("documentKind"),
        values.get("organ"),
        values.get("year"),
        values.get("verb"),
        values.get("opening"),
        values.get("symbol"),
        values.get("label"),
        values.get("title"),
        Snippet.of(values.get("text"), marks));
  }

  private Marks marks(String language) {
    return marks.computeIfAbsent(
        language,
        l ->
            new Marks(words, analyzers.apply(Analysis.wanted(l)), analyzers.apply(Analysis.of(l))));
  }
}
