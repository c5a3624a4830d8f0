/**
 * What a resolution gives of what was asked: judgements, demand by demand, each by one assessor
 * with evidence and rationale, and the agreed one. In: a demand and a resolution. Out: {@link
 * org.dispositif.comparison.CoverageTable}. Next: {@code curation}, {@code export}.
 */
package org.dispositif.comparison;
