package org.dispositif.web.document;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.clause.ClauseService;
import org.dispositif.clause.ClauseView;
import org.dispositif.demand.Quotations;
import org.dispositif.document.DocumentView;
import org.dispositif.reference.CitedByService;
import org.dispositif.reference.ReferenceService;
import org.dispositif.text.quote.Quotation;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.ClauseNames;
import org.dispositif.web.page.Me;

/** Texts as HTML, the same on every page that shows one: the inside of {@code article.text}. */
@Named
@RequestScoped
public class Articles {

  @Inject ReferenceService references;
  @Inject CitedByService citedBy;
  @Inject ClauseService clauses;
  @Inject Quotations quotations;
  @Inject AccountService accounts;
  @Inject Me reader;

  private final Map<UUID, Map<UUID, Integer>> cited = new HashMap<>();

  /** The document's current text: safe HTML. */
  public String html(DocumentView document) {
    return html(document, clauses.list(document.id()));
  }

  String html(DocumentView document, List<ClauseView> cut) {
    return writer(document, cut, reader.getLocale()).of(cut);
  }

  TextHtml writer(DocumentView document, List<ClauseView> cut, Locale locale) {
    return new TextHtml(
        locale,
        new ClauseNames(document.language()),
        document.name(),
        new Ways(references.targets(document, cut), counts(document)),
        quotations(document),
        people(cut));
  }

  /** How often it is cited. */
  int citedBy(DocumentView document) {
    return counts(document).getOrDefault(null, 0);
  }

  private Map<UUID, Integer> counts(DocumentView document) {
    return cited.computeIfAbsent(document.id(), citedBy::counts);
  }

  /** The names of those who looked at clauses. */
  private Map<UUID, String> people(List<ClauseView> cut) {
    Set<UUID> ids =
        cut.stream().map(ClauseView::reviewedBy).filter(Objects::nonNull).collect(toSet());
    Map<UUID, String> names = new HashMap<>();
    accounts.people(ids).forEach((id, person) -> names.put(id, person.name()));
    return names;
  }

  List<Quotation> quotations(DocumentView document) {
    boolean quotes = document.kind() != DocumentKind.RESOLUTION;
    return quotes ? quotations.list(document.id()) : List.of();
  }

  /** "rtl" where the language is written so. */
  public String direction(DocumentView document) {
    return "ar".equals(document.language()) ? "rtl" : "ltr";
  }
}
