package org.dispositif.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseView;
import org.dispositif.suggestion.ClauseSuggestion;
import org.dispositif.suggestion.Suggested;
import org.dispositif.suggestion.Suggestion;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.api.Selectors;

/** Makes answers of suggestions. */
@RequestScoped
public class SuggestionAnswers {

  private static final double DIGITS = 1000;

  @Inject ReasonWords words;
  @Inject TwinWords twins;
  @Inject Selectors selectors;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  /** The first of what may answer a demand. */
  SuggestionAnswer ofDemand(List<Suggestion> all, int limit, boolean complete) {
    return answer(all, limit, complete, this::item);
  }

  /** The first of what goes with a clause. */
  SuggestionAnswer ofClause(List<ClauseSuggestion> all, int limit) {
    return answer(all, limit, true, this::item);
  }

  private static <S extends Suggested> SuggestionAnswer answer(
      List<S> all, int limit, boolean complete, Function<S, SuggestionAnswer.Item> item) {
    boolean nothing = all.stream().noneMatch(Suggested::strong);
    return new SuggestionAnswer(all.stream().limit(limit).map(item).toList(), nothing, complete);
  }

  private SuggestionAnswer.Item item(Suggestion suggestion) {
    return item(
        suggestion,
        suggestion.span(),
        words.of(suggestion, locale()),
        suggestion.order().name().toLowerCase(Locale.ROOT),
        null);
  }

  private SuggestionAnswer.Item item(ClauseSuggestion suggestion) {
    AlignedPair pair = suggestion.twin();
    List<ReasonWords.Said> said =
        pair == null
            ? words.of(suggestion.reasons(), suggestion.document(), locale())
            : twins.of(pair, suggestion.sameLanguage(), locale());
    return item(suggestion, null, said, null, pair == null ? null : twin(pair));
  }

  /**
   * @param words of the clause; null for all of it
   */
  private SuggestionAnswer.Item item(
      Suggested suggestion,
      Span words,
      List<ReasonWords.Said> said,
      String order,
      SuggestionAnswer.Twin twin) {
    ClauseView clause = suggestion.clause();
    Span span = words == null ? clause.span() : words;
    Selectors.Points at = selectors.points(clause.document(), span);
    String text = span.shift(-clause.span().start()).of(clause.text());
    List<String> warnings = this.words.warnings(suggestion, locale());
    return new SuggestionAnswer.Item(
        iris.clause(clause.id()),
        iris.clausePage(clause.document(), clause.id()),
        clause.label() == null ? "" : clause.label(),
        new ClauseNames(suggestion.document().language()).full(clause.label()),
        text,
        Math.round(suggestion.score() * DIGITS) / DIGITS,
        suggestion.strong(),
        said.stream().map(ReasonWords.Said::text).toList(),
        said.stream().map(ReasonWords.Said::code).toList(),
        !warnings.isEmpty(),
        warnings,
        suggestion.declined(),
        iris.document(clause.document()),
        suggestion.document().name(),
        suggestion.document().language(),
        suggestion.document().date(),
        order,
        at.start(),
        at.end(),
        words == null ? null : inClause(clause, at, text),
        twin);
  }

  /** In the clause, as selectors of evidence are. */
  private List<Selectors.Selector> inClause(ClauseView clause, Selectors.Points at, String text) {
    int from = selectors.points(clause.document(), clause.span()).start();
    return List.of(
        new Selectors.Selector(
            "TextPositionSelector", at.start() - from, at.end() - from, null, null, null),
        new Selectors.Selector("TextQuoteSelector", null, null, text, null, null));
  }

  private SuggestionAnswer.Twin twin(AlignedPair pair) {
    return new SuggestionAnswer.Twin(
        pair.kind().code(),
        pair.moved(),
        pair.crossed(),
        pair.verb().code(),
        addresses(pair.a()),
        addresses(pair.b()));
  }

  private List<String> addresses(List<ClauseView> clauses) {
    return clauses.stream().map(c -> iris.clause(c.id())).toList();
  }

  private Locale locale() {
    return ProblemWriter.locale(request);
  }
}
