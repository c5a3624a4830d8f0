package org.dispositif.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Puts what is wanted as the index understands it. All words must be found in the clause, its
 * document's title or its names, one at least not in the title alone: else a title would bring up
 * all clauses below it.
 */
final class Questions {

  private static final float NAMED_DOCUMENT = 1000;

  /**
   * Kinds that say something, before footnotes and lists of names of which short ones weigh much.
   */
  private static final List<String> SAYING =
      List.of("operative", "preambular", "sub", "paragraph", "listItem", Entry.DEMAND);

  private static final float SAID = 3;

  private final SearchWords words;
  private final WordQueries queries;
  private final Collection<String> readable;

  /**
   * @param readable dossiers
   */
  Questions(SearchWords words, WordQueries queries, Collection<String> readable) {
    this.words = words;
    this.queries = queries;
    this.readable = readable;
  }

  /** What has the words and may be read. */
  Query found() {
    return narrowed(Map.of());
  }

  /** What of it has one of the values of each facet. */
  Query narrowed(Map<Facet, Set<String>> filters) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    all.add(among(Facet.DOSSIER.field(), readable), Occur.FILTER);
    filters.forEach((facet, values) -> all.add(among(facet.field(), values), Occur.FILTER));
    if (words.isEmpty()) {
      Query rest = words.blank() ? new MatchAllDocsQuery() : new MatchNoDocsQuery();
      return all.add(rest, Occur.MUST).build();
    }
    words.unwanted().forEach(part -> all.add(queries.anywhere(part), Occur.MUST_NOT));
    List<SearchWords.Part> wanted = words.wanted();
    if (wanted.isEmpty()) {
      return all.add(new MatchAllDocsQuery(), Occur.MUST).build();
    }
    addWords(all, wanted);
    addWeights(all, wanted);
    return all.build();
  }

  /** A single word in the title alone brings up nothing, so the title only adds to its score. */
  private void addWords(BooleanQuery.Builder all, List<SearchWords.Part> wanted) {
    if (wanted.size() == 1) {
      all.add(queries.said(wanted), Occur.MUST);
      all.add(queries.inTitles(wanted.get(0)), Occur.SHOULD);
    } else {
      wanted.forEach(part -> all.add(queries.anywhere(part), Occur.MUST));
      all.add(queries.said(wanted), Occur.FILTER);
    }
  }

  private void addWeights(BooleanQuery.Builder all, List<SearchWords.Part> wanted) {
    Query saying = new ConstantScoreQuery(among("kind", SAYING));
    all.add(new BoostQuery(saying, SAID), Occur.SHOULD);
    BooleanQuery.Builder named = new BooleanQuery.Builder();
    named.add(new TermQuery(new Term("type", Entry.DOCUMENT)), Occur.MUST);
    named.add(queries.named(wanted), Occur.MUST);
    all.add(new BoostQuery(named.build(), NAMED_DOCUMENT), Occur.SHOULD);
  }

  /** Lucene takes whichever way is shorter: from the values, or from entries found otherwise. */
  private static Query among(String field, Collection<String> values) {
    List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
    return new IndexOrDocValuesQuery(
        new TermInSetQuery(field, terms), SortedSetDocValuesField.newSlowSetQuery(field, terms));
  }
}
