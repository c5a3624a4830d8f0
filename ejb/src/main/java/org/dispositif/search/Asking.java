package org.dispositif.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.dispositif.text.source.Span;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.projection.SearchProjection;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * One search in one session: the best hits with their words, then the counts of each facet. Two
 * questions are faster than one: to find the best, Lucene passes over most of what has the words,
 * and to count it all nothing needs a score.
 */
final class Asking {

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
  private final Sieve sieve;
  private final Wanted wanted;
  private final Collection<String> readable;
  private final SearchWords words;
  private final Map<String, Marks> marks = new HashMap<>();

  /**
   * @param analyzers by name
   * @param readable dossiers
   */
  Asking(
      SearchSession session,
      Function<String, Analyzer> analyzers,
      FacetSegments segments,
      Wanted wanted,
      Collection<String> readable) {
    this.session = session;
    this.analyzers = analyzers;
    this.sieve = new Sieve(segments, wanted.filters(), readable);
    this.wanted = wanted;
    this.readable = readable;
    this.words = SearchWords.of(wanted.words());
  }

  Found found(int behind) {
    try (IndexReader reader =
        session.scope(Entry.class).extension(LuceneExtension.get()).openIndexReader()) {
      Questions questions = new Questions(words, new WordQueries(reader, analyzers), reader);
      FacetCounter counter = new FacetCounter(sieve);
      new IndexSearcher(reader).search(questions.having(Map.of(Facet.DOSSIER, readable)), counter);
      List<Found.Hit> hits = hits(BestQuery.of(questions, within(), sieve));
      return new Found(hits, counter.total(), counter.facets(), behind);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Dossiers that are asked for are among those that may be read. */
  private Map<Facet, Collection<String>> within() {
    Map<Facet, Collection<String>> within = new EnumMap<>(Facet.class);
    within.put(Facet.DOSSIER, readable);
    within.putAll(wanted.filters());
    return within;
  }

  private List<Found.Hit> hits(Query query) {
    return session
        .search(Entry.class)
        .extension(LuceneExtension.get())
        .select(Asking::projection)
        .where(f -> f.fromLuceneQuery(query))
        .sort(f -> f.score().then().field("ordinal"))
        .totalHitCountThreshold(wanted.offset() + wanted.limit())
        .fetchHits(wanted.offset(), wanted.limit())
        .stream()
        .map(this::hit)
        .toList();
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
