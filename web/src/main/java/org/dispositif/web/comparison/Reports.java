package org.dispositif.web.comparison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.dispositif.account.AccountService;
import org.dispositif.account.Person;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.ComparisonService;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.dossier.DossierService;
import org.dispositif.export.Report;
import org.dispositif.export.ReportFile;
import org.dispositif.export.ReportWords;
import org.dispositif.platform.Caller;
import org.dispositif.platform.Now;
import org.dispositif.platform.Refusal;
import org.dispositif.text.segment.DocumentKind;
import org.dispositif.web.Texts;
import org.dispositif.web.api.Iris;

/** Makes the table that an address asks for, and the report of it. */
@RequestScoped
public class Reports {

  @Inject ComparisonService comparisons;
  @Inject DossierService dossiers;
  @Inject AccountService accounts;
  @Inject Caller caller;
  @Inject Iris iris;

  /**
   * @throws Refusal bad request when no letter or no resolution is named; unusable when a column is
   *     no resolution
   */
  CoverageTable table(TableParameters parameters) {
    if (parameters.letters.isEmpty() || parameters.resolutions.isEmpty()) {
      throw Refusal.badRequest("coverage.which");
    }
    CoverageTable table =
        comparisons.table(
            parameters.letters(iris), parameters.resolutions(iris), parameters.shown(iris));
    table.columns().stream()
        .map(CoverageTable.Column::resolution)
        .filter(r -> r.kind() != DocumentKind.RESOLUTION)
        .findFirst()
        .ifPresent(
            r -> {
              throw Refusal.unusable("coverage.notResolution", r.name());
            });
    return table;
  }

  Report of(TableParameters parameters) {
    CoverageTable table = table(parameters);
    UUID dossier = table.letters().get(0).dossier();
    String by = accounts.find(caller.id()).map(Person::name).orElse("");
    String page = iris.base() + TableAddress.of(dossier, table, parameters.shown(iris)).whole();
    return new Report(table, by, Now.instant(), dossiers.get(dossier).title(), page);
  }

  /**
   * @param language as the caller gave it; null for {@code usual}
   * @throws Refusal bad request when we do not speak it
   */
  ReportWords words(String language, Locale usual) {
    Locale locale =
        language == null || language.isEmpty()
            ? usual
            : Texts.LANGUAGES.stream()
                .filter(l -> l.getLanguage().equalsIgnoreCase(language))
                .findFirst()
                .orElseThrow(() -> Refusal.badRequest("report.language", language));
    String base = iris.base();
    return new ReportWords(
        locale,
        PageWords.in(locale),
        (key, args) -> PageWords.text(locale, key, args),
        id -> base + "/documents/" + id,
        anchor -> place(base, anchor),
        id -> base + "/demands/" + id);
  }

  private static String place(String base, AnchorView anchor) {
    return anchor.clause() == null
        ? base + "/documents/" + anchor.document()
        : base + "/clauses/" + anchor.clause();
  }

  /**
   * @throws Refusal bad request when there is none of this name
   */
  static ReportFile file(String format) {
    return ReportFile.of(format).orElseThrow(() -> Refusal.badRequest("report.format", format));
  }
}
