/**
 * How right the cut is, measured against documents that people labelled by hand. In: gold files
 * (offsets and hashes, no words) and the corpus that they are about. Out: precision, recall, F1 of
 * block boundary with kind, labels, calibration; docs/reading.md says how to run it.
 */
@NullMarked
package org.dispositif.text.score;

import org.jspecify.annotations.NullMarked;
