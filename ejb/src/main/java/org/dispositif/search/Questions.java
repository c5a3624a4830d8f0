package org.dispositif.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
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

  /** Values that fewer entries have than one in so many lead the search, others are looked up. */
  private static final int FEW = 16;

  private final SearchWords words;
  private final WordQueries queries;
  private final IndexReader reader;

  Questions(SearchWords words, WordQueries queries, IndexReader reader) {
    this.words = words;
    this.queries = queries;
    this.reader = reader;
  }

  /**
   * What has the words, to be counted.
   *
   * @param within values of which what is looked for has one for each facet; {@link Sieve} looks
   *     after that, here they spare going through what is not looked for
   */
  Query having(Map<Facet, ? extends Collection<String>> within) {
    BooleanQuery.Builder all = all(within);
    List<SearchWords.Part> wanted = words.wanted();
    if (wanted.size() > 1) {
      wanted.forEach(part -> all.add(queries.anywhere(part), Occur.FILTER));
    }
    return all.add(said(), Occur.FILTER).build();
  }

  /**
   * The same and more, to be scored: also what has the words in its title alone, of which {@link
   * #said} tells the others. Both in one query would be slower.
   */
  Query scored(Map<Facet, ? extends Collection<String>> within) {
    BooleanQuery.Builder all = all(within);
    List<SearchWords.Part> wanted = words.wanted();
    if (wanted.isEmpty()) {
      return all.add(said(), Occur.MUST).build();
    }
    wanted.forEach(part -> all.add(queries.anywhere(part), Occur.MUST));
    addNamed(all, wanted);
    return all.build();
  }

  /** Whether any words are looked for. */
  boolean areWanted() {
    return !words.wanted().isEmpty();
  }

  /** What has one of the words not in its title alone; everything where no word is wanted. */
  Query said() {
    List<SearchWords.Part> wanted = words.wanted();
    if (wanted.isEmpty()) {
      return words.isEmpty() && !words.blank() ? new MatchNoDocsQuery() : new MatchAllDocsQuery();
    }
    return queries.said(wanted);
  }

  private BooleanQuery.Builder all(Map<Facet, ? extends Collection<String>> within) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    within.forEach((facet, values) -> addFew(all, facet.field(), values));
    words.unwanted().forEach(part -> all.add(queries.anywhere(part), Occur.MUST_NOT));
    return all;
  }

  private void addFew(BooleanQuery.Builder all, String field, Collection<String> values) {
    long entries = 0;
    for (String value : values) {
      entries += frequency(new Term(field, value));
    }
    if (entries < reader.maxDoc() / FEW) {
      List<BytesRef> terms = values.stream().map(BytesRef::new).toList();
      all.add(new TermInSetQuery(field, terms), Occur.FILTER);
    }
  }

  private int frequency(Term term) {
    try {
      return reader.docFreq(term);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void addNamed(BooleanQuery.Builder all, List<SearchWords.Part> wanted) {
    Query named = queries.named(wanted);
    if (named != null) {
      BooleanQuery.Builder document = new BooleanQuery.Builder();
      document.add(new TermQuery(new Term("type", Entry.DOCUMENT)), Occur.MUST);
      document.add(named, Occur.MUST);
      all.add(new BoostQuery(document.build(), NAMED_DOCUMENT), Occur.SHOULD);
    }
  }
}
