package org.sitrep.intake;

import org.jspecify.annotations.Nullable;

/**
 * How a log writes its cells.
 *
 * @param delimiter the character between cells
 * @param quoting whether cells may stand in double quotes; GDELT, for one, has none
 * @param escape the character before a quote inside quotes, where the log does not double it; null in ordinary logs
 */
record Dialect(char delimiter, boolean quoting, @Nullable Character escape) {

    static final Dialect COMMA = new Dialect(',', true, null);

    static Dialect of(char delimiter) {
        return new Dialect(delimiter, true, null);
    }

    /** The delimiter in words, for messages. */
    String delimiterName() {
        return switch (delimiter) {
            case ',' -> "comma";
            case ';' -> "semicolon";
            case '\t' -> "tab";
            case '|' -> "vertical bar";
            default -> Shown.value(String.valueOf(delimiter));
        };
    }
}
