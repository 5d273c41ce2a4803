package org.sitrep.reckon;

import java.util.Locale;

/** What has become of a statement by a given day. */
public enum Fate {
    /** It stands. */
    STANDS,
    /** Another statement has taken its place. */
    SUPERSEDED,
    /** It was withdrawn by its issuer. */
    RETRACTED;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The word used in the report. */
    public String token() {
        return token;
    }

    /** Whether a report may print it as a current figure. */
    public boolean mayLead() {
        return this == STANDS;
    }
}
