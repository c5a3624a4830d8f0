package org.dispositif.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryFlag;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryStringPredicateFieldMoreStep;
import org.hibernate.search.engine.search.predicate.dsl.SimpleQueryStringPredicateOptionsStep;

/**
 * Puts what is wanted as the index understands it. All words must be found in the clause, its
 * document's title or its names, one at least not in the title alone: else a title would bring up
 * all clauses below it.
 */
final class Questions {

  private static final float NAMES = 8;
  private static final float TITLE = 0.3f;
  private static final float NAMED_DOCUMENT = 1000;

  /**
   * Kinds that say something, before footnotes and lists of names of which short ones weigh much.
   */
  private static final List<String> SAYING =
      List.of("operative", "preambular", "sub", "paragraph", "listItem", Entry.DEMAND);

  private static final float SAID = 3;
  private static final Set<SimpleQueryFlag> SYNTAX =
      Set.of(
          SimpleQueryFlag.NOT,
          SimpleQueryFlag.PREFIX,
          SimpleQueryFlag.PHRASE,
          SimpleQueryFlag.ESCAPE,
          SimpleQueryFlag.WHITESPACE);

  private final SearchWords words;
  private final Map<Facet, Set<String>> filters;
  private final Collection<String> readable;

  Questions(SearchWords words, Map<Facet, Set<String>> filters, Collection<String> readable) {
    this.words = words;
    this.filters = filters;
    this.readable = readable;
  }

  /**
   * @param but a facet whose own filter does not count, or null
   */
  PredicateFinalStep predicate(SearchPredicateFactory f, Facet but) {
    BooleanPredicateClausesStep<?> all = f.bool();
    all.filter(f.terms().field(Facet.DOSSIER.field()).matchingAny(readable));
    filters.forEach(
        (facet, values) -> {
          if (facet != but) {
            all.filter(f.terms().field(facet.field()).matchingAny(values));
          }
        });
    if (words.isEmpty()) {
      return words.blank() ? all.must(f.matchAll()) : f.matchNone();
    }
    all.must(
        everywhere(f).matching(words.all()).flags(SYNTAX).defaultOperator(BooleanOperator.AND));
    if (!words.wanted().isEmpty()) {
      all.filter(in(f, Analysis.LANGUAGES));
      all.should(f.terms().field("kind").matchingAny(SAYING).constantScore().boost(SAID));
      all.should(
          f.and(f.match().field("type").matching(Entry.DOCUMENT), in(f, List.of()))
              .boost(NAMED_DOCUMENT));
    }
    return all;
  }

  private static SimpleQueryStringPredicateFieldMoreStep<?, ?> everywhere(
      SearchPredicateFactory f) {
    var fields = f.simpleQueryString().field("names").boost(NAMES);
    for (String language : Analysis.LANGUAGES) {
      fields = fields.field(WordsFields.text(language));
    }
    for (String language : Analysis.LANGUAGES) {
      fields = fields.field(WordsFields.title(language)).boost(TITLE);
    }
    return fields;
  }

  /** One of the words, in the names or in texts of these languages. */
  private SimpleQueryStringPredicateOptionsStep<?> in(
      SearchPredicateFactory f, List<String> languages) {
    var fields = f.simpleQueryString().field("names");
    for (String language : languages) {
      fields = fields.field(WordsFields.text(language));
    }
    return fields.matching(words.wanted()).flags(SYNTAX);
  }
}
