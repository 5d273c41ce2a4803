package org.sitrep.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a count is to be read, and therefore what may be done with it. */
public enum Basis {
    /** A flow in a period: counted anew from {@code period_start} to {@code event_date}. */
    NEW,
    /** A running total to date. Never added to another. */
    TOTAL,
    /** A stock on a date, such as people in custody that day. Never added over dates. */
    HELD,
    /** The row is one distinct event; the counts of such rows add up. */
    EVENT;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The word used in logs and in the report's JSON. */
    public String token() {
        return token;
    }

    /** The basis of a token, whatever its case; empty for a word that is none. */
    public static Optional<Basis> ofToken(String token) {
        var wanted = token.strip();
        return Arrays.stream(values())
                .filter(basis -> basis.token().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
