package org.dispositif.web.quoting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.clause.ClauseView;
import org.dispositif.document.DocumentView;
import org.dispositif.quoting.QuotedIn;
import org.dispositif.quoting.SourcedWords;
import org.dispositif.text.quote.Exactness;
import org.dispositif.text.source.Span;
import org.dispositif.web.api.Iris;
import org.dispositif.web.api.Selectors;
import org.dispositif.web.document.ClauseNames;

/** Puts what was found into the words of the API. */
@Dependent
class QuotationAnswers {

  @Inject Selectors selectors;
  @Inject Iris iris;

  QuotationAnswer of(UUID document, List<SourcedWords> found) {
    return new QuotationAnswer(found.stream().map(words -> item(document, words)).toList());
  }

  private QuotationAnswer.Item item(UUID document, SourcedWords sourced) {
    Selectors.Points at = selectors.points(document, sourced.words().span());
    return new QuotationAnswer.Item(
        sourced.words().text(),
        at.start(),
        at.end(),
        sourced.words().speaker(),
        code(sourced.words().exactness()),
        sourced.source() == null ? null : source(sourced.source()));
  }

  private QuotationAnswer.Source source(SourcedWords.Source source) {
    DocumentView document = source.document();
    Selectors.Points at = selectors.points(document.id(), source.span());
    ClauseView clause = source.clauses().isEmpty() ? null : source.clauses().get(0);
    return new QuotationAnswer.Source(
        iris.document(document.id()),
        document.name(),
        page(document, at),
        clause == null ? null : iris.clause(clause.id()),
        clause == null ? null : clause.label(),
        clause == null ? null : place(document, clause),
        source.text(),
        at.start(),
        at.end());
  }

  private static String place(DocumentView document, ClauseView clause) {
    return clause.label() == null
        ? null
        : new ClauseNames(document.language()).full(clause.label());
  }

  List<QuotationAnswer.There> there(UUID document, List<QuotedIn> found) {
    return found.stream().map(quoted -> there(document, quoted)).toList();
  }

  private QuotationAnswer.There there(UUID document, QuotedIn quoted) {
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
        new QuotationAnswer.At(selectors.words(document, source), here.start(), here.end()));
  }

  /** Leads to the words. */
  private String page(DocumentView document, Selectors.Points at) {
    return iris.documentPage(document.id()) + "#w-" + at.start() + "-" + at.end();
  }

  private static String code(Exactness exactness) {
    return exactness.name().toLowerCase(Locale.ROOT);
  }
}
