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
    FLAGGED,
    /** Both of the two: a headline that a finding touches. */
    STRONG_FLAGGED;

    /** The same tone for a row that a reader looks for first. */
    Tone strong() {
        return switch (this) {
            case PLAIN -> STRONG;
            case FLAGGED -> STRONG_FLAGGED;
            default -> this;
        };
    }

    /** Whether the row is bold. */
    boolean isStrong() {
        return this == STRONG || this == STRONG_FLAGGED;
    }

    /** Whether the row is tinted. */
    boolean isFlagged() {
        return this == FLAGGED || this == STRONG_FLAGGED;
    }

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
