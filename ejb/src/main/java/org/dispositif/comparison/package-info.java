/**
 * What a resolution gives of what was asked: judgements, demand by demand, each by one assessor
 * with evidence and rationale, the agreed one, and what each was before. In: letters and
 * resolutions, usual ones where none are chosen. Out: {@link
 * org.dispositif.comparison.CoverageTable}, {@link org.dispositif.comparison.JudgementStep}. Next:
 * {@code curation}, {@code export}.
 */
package org.dispositif.comparison;
