package org.dispositif.web.suggestion;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.dispositif.alignment.AlignedDocuments.AlignedPair;
import org.dispositif.clause.ClauseView;
import org.dispositif.suggestion.ClauseSuggestion;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.ProblemWriter;
import org.dispositif.web.api.Selectors;
import org.dispositif.web.document.ClauseNames;

/** Makes answers of what goes with a clause. */
@RequestScoped
public class ClauseSuggestionAnswers {

  private static final double DIGITS = 1000;

  @Inject ReasonWords words;
  @Inject TwinWords twins;
  @Inject Selectors selectors;
  @Inject Iris iris;
  @Inject HttpServletRequest request;

  /** The first of them. */
  ClauseSuggestionAnswer of(List<ClauseSuggestion> all, int limit) {
    boolean nothing = all.stream().noneMatch(ClauseSuggestion::strong);
    return new ClauseSuggestionAnswer(all.stream().limit(limit).map(this::item).toList(), nothing);
  }

  private ClauseSuggestionAnswer.Item item(ClauseSuggestion suggestion) {
    ClauseView clause = suggestion.clause();
    Selectors.Points at = selectors.points(clause.document(), clause.span());
    List<ReasonWords.Said> said = said(suggestion);
    return new ClauseSuggestionAnswer.Item(
        iris.clause(clause.id()),
        iris.clausePage(clause.document(), clause.id()),
        clause.label() == null ? "" : clause.label(),
        new ClauseNames(suggestion.document().language()).full(clause.label()),
        clause.text(),
        Math.round(suggestion.score() * DIGITS) / DIGITS,
        suggestion.strong(),
        said.stream().map(ReasonWords.Said::text).toList(),
        said.stream().map(ReasonWords.Said::code).toList(),
        suggestion.declined(),
        iris.document(clause.document()),
        suggestion.document().name(),
        suggestion.document().language(),
        at.start(),
        at.end(),
        suggestion.twin() == null ? null : twin(suggestion.twin()));
  }

  private List<ReasonWords.Said> said(ClauseSuggestion suggestion) {
    Locale locale = ProblemWriter.locale(request);
    return suggestion.twin() == null
        ? words.of(suggestion.reasons(), suggestion.document(), locale)
        : twins.of(suggestion.twin(), suggestion.sameLanguage(), locale);
  }

  private ClauseSuggestionAnswer.Twin twin(AlignedPair pair) {
    return new ClauseSuggestionAnswer.Twin(
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
}
