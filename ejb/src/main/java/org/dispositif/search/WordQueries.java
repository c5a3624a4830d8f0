package org.dispositif.search;

import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.QueryBuilder;

/** A word or phrase, looked for in names, and in texts and titles of all languages there are. */
final class WordQueries {

  private static final float NAMES = 8;
  private static final float TITLE = 0.3f;
  private static final String NAMES_FIELD = "names";

  private final List<String> languages;
  private final Function<String, Analyzer> analyzers;

  private WordQueries(List<String> languages, Function<String, Analyzer> analyzers) {
    this.languages = languages;
    this.analyzers = analyzers;
  }

  /**
   * @param analyzers by name
   */
  static WordQueries of(IndexReader reader, Function<String, Analyzer> analyzers) {
    List<String> languages =
        Analysis.LANGUAGES.stream().filter(l -> has(reader, WordsFields.text(l))).toList();
    return new WordQueries(languages, analyzers);
  }

  private static boolean has(IndexReader reader, String field) {
    return reader.leaves().stream()
        .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(field) != null);
  }

  /** In names, texts or titles. */
  Query anywhere(SearchWords.Part part) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    addSaid(any, part);
    addTitles(any, part);
    return any.build();
  }

  /** In titles. */
  Query inTitles(SearchWords.Part part) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    addTitles(any, part);
    return any.build();
  }

  /** One of them in names or texts. */
  Query said(List<SearchWords.Part> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> addSaid(any, part));
    return any.build();
  }

  /** One of them in names, which alone do not weigh more. */
  Query named(List<SearchWords.Part> parts) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> add(any, part, NAMES_FIELD, Analysis.NAME, 1));
    return any.build();
  }

  private void addSaid(BooleanQuery.Builder any, SearchWords.Part part) {
    add(any, part, NAMES_FIELD, Analysis.NAME, NAMES);
    languages.forEach(l -> add(any, part, WordsFields.text(l), Analysis.wanted(l), 1));
  }

  private void addTitles(BooleanQuery.Builder any, SearchWords.Part part) {
    languages.forEach(l -> add(any, part, WordsFields.title(l), Analysis.wanted(l), TITLE));
  }

  private void add(
      BooleanQuery.Builder any,
      SearchWords.Part part,
      String field,
      String analyzer,
      float weight) {
    Query query = query(part, field, analyzers.apply(analyzer));
    if (query != null) {
      any.add(weight == 1 ? query : new BoostQuery(query, weight), Occur.SHOULD);
    }
  }

  /** Null where the analyser leaves nothing of it. */
  private static Query query(SearchWords.Part part, String field, Analyzer analyzer) {
    if (part.prefix()) {
      return new PrefixQuery(new Term(field, analyzer.normalize(field, part.text())));
    }
    QueryBuilder builder = new QueryBuilder(analyzer);
    return part.phrase()
        ? builder.createPhraseQuery(field, part.text())
        : builder.createBooleanQuery(field, part.text(), Occur.MUST);
  }
}
