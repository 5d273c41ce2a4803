/**
 * The Excel workbook: one class a sheet, a streaming writer for the sheet of all entries.
 *
 * <p>Draws the report model and computes no number. Knows {@code report} and, inside it, {@code model}; used by
 * {@code job}, which calls {@link org.sitrep.workbook.WorkbookWriter} only.
 */
@NullMarked
package org.sitrep.workbook;

import org.jspecify.annotations.NullMarked;
