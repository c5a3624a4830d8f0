package org.dispositif.web.quoting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.quoting.QuotedIn;
import org.dispositif.quoting.SourcedWords;
import org.dispositif.suggestion.DecliningService;
import org.dispositif.text.quote.Exactness;
import org.dispositif.text.source.Span;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Selectors;
import org.jspecify.annotations.Nullable;

/** Puts what was found into the words of the API. */
@Dependent
class QuotationAnswers {

  @Inject Selectors selectors;
  @Inject DecliningService declining;
  @Inject Iris iris;

  QuotationAnswer of(UUID document, List<SourcedWords> found) {
    Set<DecliningService.Pair> refused = declining.between(document);
    return new QuotationAnswer(
        found.stream().map(words -> item(document, words, refused)).toList());
  }

  private QuotationAnswer.Item item(
      UUID document, SourcedWords sourced, Set<DecliningService.Pair> refused) {
    Selectors.Points at = selectors.points(document, sourced.words().span());
    return new QuotationAnswer.Item(
        sourced.words().text(),
        at.start(),
        at.end(),
        sourced.words().speaker(),
        code(sourced.words().exactness()),
        clause(sourced.clause()),
        refused.contains(pair(sourced.clause(), first(sourced.source()))),
        sourced.source() == null ? null : source(sourced.source()));
  }

  private QuotationAnswer.Source source(SourcedWords.Source source) {
    DocumentView document = source.document();
    Selectors.Points at = selectors.points(document.id(), source.span());
    ClauseView clause = first(source);
    return new QuotationAnswer.Source(
        iris.document(document.id()),
        document.name(),
        page(document, at),
        clause(clause),
        clause == null ? null : clause.label(),
        clause == null ? null : place(document, clause),
        source.text(),
        at.start(),
        at.end());
  }

  private static @Nullable ClauseView first(SourcedWords.@Nullable Source source) {
    return source == null || source.clauses().isEmpty() ? null : source.clauses().get(0);
  }

  private static DecliningService.Pair pair(
      @Nullable ClauseView quoting, @Nullable ClauseView source) {
    return new DecliningService.Pair(id(quoting), id(source));
  }

  private static @Nullable UUID id(@Nullable ClauseView clause) {
    return clause == null ? null : clause.id();
  }

  private @Nullable String clause(@Nullable ClauseView clause) {
    return clause == null ? null : iris.clause(clause.id());
  }

  private static String place(DocumentView document, ClauseView clause) {
    return clause.label() == null
        ? null
        : new ClauseNames(document.language()).full(clause.label());
  }

  List<QuotationAnswer.There> there(UUID document, List<QuotedIn> found) {
    Set<DecliningService.Pair> refused = declining.between(document);
    return found.stream().map(quoted -> there(document, quoted, refused)).toList();
  }

  private QuotationAnswer.There there(
      UUID document, QuotedIn quoted, Set<DecliningService.Pair> refused) {
    DocumentView other = quoted.document();
    Selectors.Points there = selectors.points(other.id(), quoted.words().span());
    Span source = quoted.words().source().span();
    Selectors.Points here = selectors.points(document, source);
    return new QuotationAnswer.There(
        iris.document(other.id()),
        other.name(),
        page(other, there),
        quoted.words().text(),
        there.start(),
        there.end(),
        quoted.words().speaker(),
        code(quoted.words().exactness()),
        clause(quoted.clause()),
        refused.contains(pair(quoted.clause(), quoted.source())),
        new QuotationAnswer.At(
            selectors.words(document, source), here.start(), here.end(), clause(quoted.source())));
  }

  /** Leads to the words. */
  private String page(DocumentView document, Selectors.Points at) {
    return iris.documentPage(document.id()) + "#w-" + at.start() + "-" + at.end();
  }

  private static String code(Exactness exactness) {
    return exactness.name().toLowerCase(Locale.ROOT);
  }
}
