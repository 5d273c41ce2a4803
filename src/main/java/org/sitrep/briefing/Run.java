package org.sitrep.briefing;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one style.
 *
 * @param text the text
 * @param style how it is set
 * @param link where it leads; null if nowhere
 */
record Run(String text, Style style, @Nullable Link link) {}
