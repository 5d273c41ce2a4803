package org.sitrep.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How well a place is known. Only {@link #CITY} may become a dot on a map; the others shade their area. */
public enum GeoPrecision {
    CITY,
    ADMIN1,
    COUNTRY;

    private final String token = name().toLowerCase(Locale.ROOT);

    /** The word used in logs. */
    public String token() {
        return token;
    }

    /** The precision of a token, whatever its case; empty for a word that is none. */
    public static Optional<GeoPrecision> ofToken(String token) {
        var wanted = token.strip();
        return Arrays.stream(values())
                .filter(precision -> precision.token().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
