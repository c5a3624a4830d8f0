/**
 * It leaves. In: what the pages show. Out: the coverage table and the votes as CSV or workbook
 * ({@link org.dispositif.export.CoverageFile}, {@link org.dispositif.export.VotesCsv}), and the
 * report: {@link org.dispositif.export.ReportPages} writes it once, on whatever {@link
 * org.dispositif.export.Paper} (Word, PDF) it is wanted.
 */
package org.dispositif.export;
