package org.sitrep.report;

/** A letter printed behind a figure; the key of those in use is printed in every report. */
public enum Mark {
    /** Replaced by a later figure. */
    REVISED("r"),
    /** Withdrawn by its issuer. */
    WITHDRAWN("w"),
    /** Disputed, by its log. */
    DISPUTED("d"),
    /** A finding says how it must be read. */
    FLAGGED("!");

    private final String symbol;

    Mark(String symbol) {
        this.symbol = symbol;
    }

    /** The letter as printed. */
    public String symbol() {
        return symbol;
    }
}
