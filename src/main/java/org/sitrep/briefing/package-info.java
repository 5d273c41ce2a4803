/**
 * The printed briefing: a tagged PDF (PDF/UA-1 and PDF/A-2a) drawn from the report model.
 *
 * <p>{@link org.sitrep.briefing.BriefingWriter} is the door; one class a section, a small layout layer under them
 * ({@code Flow}, {@code Table}, {@code Typesetter}, {@code Canvas}). Computes no figure and makes no sentence about the
 * data. Knows {@code report} and {@code model}; called by {@code job} alone.
 */
@NullMarked
package org.sitrep.briefing;

import org.jspecify.annotations.NullMarked;
