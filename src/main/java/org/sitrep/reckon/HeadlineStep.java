package org.sitrep.reckon;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Basis;

/**
 * One change of a headline: what the report would have printed before a day, and what from that day on.
 *
 * @param subject what the headline is about
 * @param basis how it is to be read
 * @param on the first day with the new figure
 * @param from the figure until then; null where there was none
 * @param to the figure from then on; null where there is none any more
 * @param kind why it changed
 */
public record HeadlineStep(
        Subject subject,
        Basis basis,
        LocalDate on,
        @Nullable Statement from,
        @Nullable Statement to,
        Kind kind) {

    /** Why a headline changed. */
    public enum Kind {
        /** The first figure of its subject. */
        FIRST,
        /** The same voice reported its next figure. */
        UPDATE,
        /** Another voice reported later, and leads. */
        OTHER_ISSUER,
        /** The figure was replaced by one that says so, its own row was changed, or its own voice lowered a total. */
        REVISION,
        /** The figure was withdrawn. */
        RETRACTION
    }
}
