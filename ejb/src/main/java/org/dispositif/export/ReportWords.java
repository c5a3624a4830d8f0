package org.dispositif.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.dispositif.clause.AnchorView;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentView;
import org.dispositif.platform.Dates;

/**
 * The words of a report in one language.
 *
 * @param words the same as the table's
 * @param filled a text by its key, with what is to be filled in
 * @param document the page of a document, absolute
 * @param place the page of a clause, or of the document where words run over several, absolute
 * @param demand the page of a demand, absolute
 */
public record ReportWords(
    Locale locale,
    ExportWords words,
    BiFunction<String, Object[], String> filled,
    Function<UUID, String> document,
    Function<AnchorView, String> place,
    Function<UUID, String> demand) {

  String text(String key, Object... args) {
    return args.length == 0 ? words.text(key) : filled.apply(key, args);
  }

  /** "21 November 2026"; the year alone would not tell two meetings apart. */
  String day(LocalDate date) {
    return Dates.day(date, locale);
  }

  /** In UTC, as the whole product. */
  String time(Instant at) {
    return Dates.time(at, FormatStyle.LONG, locale) + " UTC";
  }

  /** "French", in the report's language. */
  String language(DocumentView document) {
    return Locale.forLanguageTag(document.language()).getDisplayLanguage(locale);
  }

  /** "A/HRC/RES/48/17, par. 4 a)". */
  String citation(DocumentView document, AnchorView anchor) {
    return words.citation().apply(document, anchor.label());
  }

  String judgement(Object state) {
    return text("judgement." + state);
  }

  /** How far those who judged agree, in a sentence or two. */
  String agreement(AgreementCounts counts) {
    return counts.several() == 0
        ? text("report.agreement.alone", counts.one(), counts.settled())
        : text(
            "report.agreement",
            counts.one(),
            counts.several(),
            counts.same(),
            Math.round(100f * counts.same() / counts.several()),
            counts.settled());
  }

  String addressees(CoverageTable.Row row) {
    return words.addressees(row.demand());
  }
}
