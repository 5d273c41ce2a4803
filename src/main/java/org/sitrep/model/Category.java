package org.sitrep.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry is about. The tokens are those of the desk log's {@code category} column. */
public enum Category {
    DETENTION("persons"),
    RELEASE("persons"),
    DEATH("persons"),
    INJURY("persons"),
    CRIMINAL_CASE("cases"),
    DEPLOYMENT("troops"),
    MEASURE(""),
    CLASH("participants"),
    PROTEST("participants"),
    DAMAGE(""),
    STATEMENT("");

    private final String token = name().toLowerCase(Locale.ROOT);
    private final String usualUnit;

    Category(String usualUnit) {
        this.usualUnit = usualUnit;
    }

    /** The unit that a count of this category has when the log gives none; empty where there is no usual one. */
    public String usualUnit() {
        return usualUnit;
    }

    /** Whether a count of this category counts people or things, so that it needs a basis to be read at all. */
    public boolean needsBasis() {
        return this != MEASURE && this != STATEMENT;
    }

    /** The word used in logs and in the report's JSON, such as {@code criminal_case}. */
    public String token() {
        return token;
    }

    /** The category of a token, whatever its case; empty for a word that is none. */
    public static Optional<Category> ofToken(String token) {
        var wanted = token.strip();
        return Arrays.stream(values())
                .filter(category -> category.token().equalsIgnoreCase(wanted))
                .findFirst();
    }
}
