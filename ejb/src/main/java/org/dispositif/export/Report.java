package org.dispositif.export;

import java.time.Instant;
import org.dispositif.comparison.CoverageTable;
import org.dispositif.platform.Refusal;

/**
 * A coverage table to be reported.
 *
 * @param by who asks for it
 * @param dossier its title
 * @param page the table's address, absolute
 */
public record Report(CoverageTable table, String by, Instant at, String dossier, String page) {

  /** More would be no report any more, and longer than a person reads. */
  private static final int MOST_CELLS = 20_000;

  private static final int MOST_WORDS = 20_000_000;

  /**
   * @throws Refusal unusable when the table is too large for a report
   */
  public Report {
    long cells = table.rows().stream().mapToLong(r -> r.cells().size()).sum();
    if (cells > MOST_CELLS || words(table) > MOST_WORDS) {
      throw Refusal.unusable("report.large", MOST_CELLS);
    }
  }

  /** Characters of evidence: what a report is long by. */
  private static long words(CoverageTable table) {
    return table.rows().stream()
        .flatMap(r -> r.cells().stream())
        .flatMap(c -> c.judgements().stream())
        .flatMap(j -> j.evidence().stream())
        .mapToLong(p -> p.anchor().exact().length())
        .sum();
  }

  AgreementCounts agreement() {
    return AgreementCounts.of(table);
  }

  /** What stands over it. */
  String title() {
    return CoverageFile.title(table);
  }
}
