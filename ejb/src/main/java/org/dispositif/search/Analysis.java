package org.dispositif.search;

import java.util.List;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalyzerTokenizerStep;

/**
 * How words are found again in each language. Each word stands in the index as it is written and by
 * its stem, so that "libertés" finds "liberté", the written form counts more, and "libert*" finds
 * both. No word is left out: people search for whole phrases. In Chinese, which has no spaces,
 * every pair of neighbours is a word, and every sign by itself.
 */
public class Analysis implements LuceneAnalysisConfigurer {

  /** For what people call things by: one token, without case. */
  static final String NAME = "name";

  private static final String OTHER = "und";
  private static final String CHINESE = "zh";
  private static final String CHINESE_WANTED = "zh-wanted";

  static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", CHINESE, OTHER);

  /** The analyser for a text in this language. */
  static String of(String language) {
    return language != null && LANGUAGES.contains(language) ? language : OTHER;
  }

  /** The analyser for what is looked for in it: pairs of signs only, as far as there are any. */
  static String wanted(String language) {
    return of(language).equals(CHINESE) ? CHINESE_WANTED : of(language);
  }

  @Override
  public void configure(LuceneAnalysisConfigurationContext context) {
    context.analyzer(NAME).custom().tokenizer("keyword").tokenFilter("lowercase");
    filters(context.analyzer(OTHER).custom(), "lowercase", "asciiFolding");
    stemmed(context, "en", "porterStem", "englishPossessive");
    stemmed(context, "es", "spanishLightStem");
    stemmed(context, "fr", "frenchLightStem", "elision");
    stemmed(context, "ru", "russianLightStem");
    stemmed(context, "ar", "arabicStem", "decimalDigit", "arabicNormalization");
    pairs(context, CHINESE, true);
    pairs(context, CHINESE_WANTED, false);
  }

  /**
   * @param before what is done to words before they are stemmed
   */
  private static void stemmed(
      LuceneAnalysisConfigurationContext context,
      String language,
      String stemmer,
      String... before) {
    var words = context.analyzer(language).custom().tokenizer("standard");
    words.tokenFilter("lowercase");
    for (String filter : before) {
      words.tokenFilter(filter);
    }
    words.tokenFilter("keywordRepeat");
    words.tokenFilter(stemmer);
    words.tokenFilter("asciiFolding");
    words.tokenFilter("removeDuplicates");
  }

  private static void filters(LuceneAnalyzerTokenizerStep analyzer, String... filters) {
    var words = analyzer.tokenizer("standard");
    for (String filter : filters) {
      words.tokenFilter(filter);
    }
  }

  private static void pairs(
      LuceneAnalysisConfigurationContext context, String name, boolean singles) {
    var words = context.analyzer(name).custom().tokenizer("standard");
    words.tokenFilter("cjkWidth");
    words.tokenFilter("lowercase");
    words.tokenFilter("cjkBigram").param("outputUnigrams", String.valueOf(singles));
  }
}
