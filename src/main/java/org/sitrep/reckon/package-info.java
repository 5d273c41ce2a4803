/**
 * Choosing, from all that was reported, the figures that may be printed: series, headlines, sums that may be made,
 * history. The rules of findings are in {@code reckon.finding}.
 *
 * <p>Pure Java over {@code model}: no framework, no SQL, no clock. Used by {@code report}.
 */
@NullMarked
package org.sitrep.reckon;

import org.jspecify.annotations.NullMarked;
