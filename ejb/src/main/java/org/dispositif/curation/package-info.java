/**
 * Several people read the same, each for themself; how far they agree is measured, and the curators
 * settle the rest. In: assignments, and what people made of them in their blind layers. Out: {@link
 * org.dispositif.curation.AgreementReport}, {@link org.dispositif.curation.Place}s (words or links)
 * and judgements that are settled, the curated layer. Next: {@code desk}.
 */
package org.dispositif.curation;
