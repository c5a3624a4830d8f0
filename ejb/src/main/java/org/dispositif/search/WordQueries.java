package org.dispositif.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/** A word or phrase, looked for in names, and in texts and titles of all languages there are. */
final class WordQueries {

  private static final float NAMES = 8;
  private static final float TITLE = 0.3f;
  private static final String NAMES_FIELD = "names";

  private final IndexReader reader;
  private final Function<String, Analyzer> analyzers;
  private final List<String> languages;

  /**
   * @param analyzers by name
   */
  WordQueries(IndexReader reader, Function<String, Analyzer> analyzers) {
    this.reader = reader;
    this.analyzers = analyzers;
    this.languages = Analysis.LANGUAGES.stream().filter(l -> has(WordsFields.text(l))).toList();
  }

  private boolean has(String field) {
    return reader.leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
  }

  /** In names, texts or titles. */
  Query anywhere(SearchWords.Part part) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    addSaid(any, part);
    languages.forEach(l -> add(any, part, WordsFields.title(l), Analysis.wanted(l), TITLE));
    return any.build();
  }

  /** One of them in names or texts. */
  Query said(List<SearchWords.Part> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> addSaid(any, part));
    return any.build();
  }

  /** One of them in names, which alone do not weigh more; null where no name is like it. */
  @Nullable Query named(List<SearchWords.Part> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> add(any, part, NAMES_FIELD, Analysis.NAME, 1));
    BooleanQuery named = any.build();
    return named.clauses().isEmpty() ? null : named;
  }

  private void addSaid(BooleanQuery.Builder any, SearchWords.Part part) {
    add(any, part, NAMES_FIELD, Analysis.NAME, NAMES);
    languages.forEach(l -> add(any, part, WordsFields.text(l), Analysis.wanted(l), 1));
  }

  private void add(
      BooleanQuery.Builder any,
      SearchWords.Part part,
      String field,
      String analyzer,
      float weight) {
    Query query = query(part, field, analyzers.apply(analyzer));
    if (query != null && !isNowhere(query)) {
      any.add(weight == 1 ? query : new BoostQuery(query, weight), Occur.SHOULD);
    }
  }

  /** Of names and words that no text has, Lucene need not know. */
  private boolean isNowhere(Query query) {
    try {
      return query instanceof TermQuery word && reader.docFreq(word.getTerm()) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Null where the analyser leaves nothing of it. */
  private static @Nullable Query query(SearchWords.Part part, String field, Analyzer analyzer) {
    if (part.prefix()) {
      return new PrefixQuery(new Term(field, analyzer.normalize(field, part.text())));
    }
    QueryBuilder builder = new QueryBuilder(analyzer);
    return part.phrase()
        ? byStems(builder.createPhraseQuery(field, part.text()))
        : builder.createBooleanQuery(field, part.text(), Occur.MUST);
  }

  /**
   * A phrase by the last form of each word alone, its stem: that stands wherever the word as it is
   * written does, and lists need not be merged at every place.
   */
  private static Query byStems(Query phrase) {
    if (!(phrase instanceof MultiPhraseQuery forms)) {
      return phrase;
    }
    PhraseQuery.Builder stems = new PhraseQuery.Builder();
    Term[][] words = forms.getTermArrays();
    for (int i = 0; i < words.length; i++) {
      stems.add(words[i][words[i].length - 1], forms.getPositions()[i]);
    }
    return stems.build();
  }
}
