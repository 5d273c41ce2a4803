package org.sitrep.briefing;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text of one style.
 *
 * @param text the text
 * @param style how it is set
 * @param link where it leads; null if nowhere
 */
record Run(String text, Style style, @Nullable Link link) {

    // Written out, as lines that were set before are found by it: what a record does by itself is slow until it is compiled.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Run run
                        && text.equals(run.text)
                        && style.equals(run.style)
                        && Objects.equals(link, run.link);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * text.hashCode() + style.hashCode()) + Objects.hashCode(link);
    }
}
