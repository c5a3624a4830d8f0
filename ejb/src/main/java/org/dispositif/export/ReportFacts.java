package org.dispositif.export;

import java.util.ArrayList;
import java.util.List;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.document.DocumentView;

/** What a report is and how it was made, as lines of two cells: for formats without paragraphs. */
final class ReportFacts {

  private ReportFacts() {}

  static List<List<String>> of(Report report, ReportWords words) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(List.of(words.text("report.compared"), report.title()));
    lines.add(
        List.of(
            words.text("report.made"),
            words.text("report.by", report.by(), words.time(report.at()), report.dossier())));
    lines.add(List.of(words.text("report.page"), report.page()));
    lines.add(List.of(words.text("report.method"), words.text("report.method.text")));
    for (String note : List.of("agreed", "parts", "older", "found")) {
      lines.add(List.of("", words.text("report.method." + note)));
    }
    agreement(report.agreement(), words, lines);
    CoverageTable table = report.table();
    table.letters().forEach(l -> lines.add(document("report.letters", l, words)));
    table.columns().forEach(c -> lines.add(document("report.resolutions", c.resolution(), words)));
    return lines;
  }

  private static void agreement(
      AgreementCounts counts, ReportWords words, List<List<String>> lines) {
    counts
        .people()
        .forEach(
            (who, n) ->
                lines.add(
                    List.of(
                        words.text("report.assessors"), words.text("report.assessor", who, n))));
    lines.add(List.of(words.text("report.agreement.name"), words.agreement(counts)));
    for (AgreementCounts.Pair pair : counts.pairs()) {
      String line =
          words.text("report.pair", pair.first(), pair.second(), pair.both(), pair.same());
      lines.add(List.of("", line));
    }
  }

  private static List<String> document(String kind, DocumentView d, ReportWords words) {
    String name = d.symbol() == null ? d.title() : d.symbol() + ". " + d.title();
    return List.of(
        words.text(kind),
        name + " · " + words.day(d.date()) + " · " + words.language(d),
        words.document().apply(d.id()));
  }
}
