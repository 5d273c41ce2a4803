package org.sitrep.workbook;

import org.sitrep.report.Amount;
import org.sitrep.report.Mark;

/** How a row is to be taken. */
enum Tone {
    PLAIN,
    /** The row that a reader looks for first. */
    STRONG,
    /** Replaced by a later figure: grey. */
    SUPERSEDED,
    /** Withdrawn: grey, the figure struck through. */
    WITHDRAWN,
    /** A finding says how it must be read: tinted, and its flag column says why. */
    FLAGGED;

    /** The tone of a figure by its marks. */
    static Tone of(Amount amount) {
        return amount.isWithdrawn() ? WITHDRAWN : amount.marks().contains(Mark.FLAGGED) ? FLAGGED : PLAIN;
    }

    /** The tone of a figure by its standing. */
    static Tone of(String standing) {
        return switch (standing) {
            case "retracted" -> WITHDRAWN;
            case "superseded" -> SUPERSEDED;
            default -> PLAIN;
        };
    }
}
