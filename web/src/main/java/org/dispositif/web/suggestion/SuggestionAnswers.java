package org.dispositif.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.dispositif.clause.ClauseView;
import org.dispositif.suggestion.Suggestion;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.api.Selectors;
import org.dispositif.web.document.ClauseNames;

/** Makes answers of suggestions. */
@RequestScoped
public class SuggestionAnswers {

  private static final double DIGITS = 1000;

  @Inject ReasonWords words;
  @Inject Selectors selectors;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  /** The first of them. */
  SuggestionAnswer of(List<Suggestion> all, int limit, boolean complete) {
    boolean nothing = all.stream().noneMatch(Suggestion::strong);
    return new SuggestionAnswer(
        all.stream().limit(limit).map(this::item).toList(), nothing, complete);
  }

  private SuggestionAnswer.Item item(Suggestion suggestion) {
    ClauseView clause = suggestion.clause();
    Span span = suggestion.span() == null ? clause.span() : suggestion.span();
    Selectors.Points at = selectors.points(clause.document(), span);
    String text = span.shift(-clause.span().start()).of(clause.text());
    List<ReasonWords.Said> said = words.of(suggestion, ProblemWriter.locale(request));
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
        suggestion.onlyWords(),
        suggestion.declined(),
        iris.document(clause.document()),
        suggestion.document().name(),
        suggestion.document().language(),
        suggestion.document().date(),
        suggestion.order().name().toLowerCase(Locale.ROOT),
        at.start(),
        at.end(),
        suggestion.span() == null ? null : inClause(clause, at, text));
  }

  /** In the clause, as selectors of evidence are. */
  private List<Selectors.Selector> inClause(ClauseView clause, Selectors.Points at, String text) {
    int from = selectors.points(clause.document(), clause.span()).start();
    return List.of(
        new Selectors.Selector(
            "TextPositionSelector", at.start() - from, at.end() - from, null, null, null),
        new Selectors.Selector("TextQuoteSelector", null, null, text, null, null));
  }
}
