package org.sitrep.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What has become of a statement since it was made. */
public enum Status {
    REPORTED,
    CONFIRMED,
    DISPUTED,
    /** Replaced by a later figure of the same issuer. */
    REVISED,
    /** Withdrawn by its issuer: kept, never a headline. */
    RETRACTED;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The word used in logs. */
    public String token() {
        return token;
    }

    /** The status of a token, whatever its case; empty for a word that is none. */
    public static Optional<Status> ofToken(String token) {
        var wanted = token.strip();
        return Arrays.stream(values())
                .filter(status -> status.token().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
