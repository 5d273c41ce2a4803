/**
 * The report model: every table, series, chart and sentence of one report, in records, and their builder.
 *
 * <p>Workbook, briefing and JSON are three renderings of it; none of them computes a number. Knows {@code reckon} and
 * {@code model}; used by {@code workbook}, {@code briefing}, {@code publish} and {@code job}.
 */
@NullMarked
package org.sitrep.report;

import org.jspecify.annotations.NullMarked;
