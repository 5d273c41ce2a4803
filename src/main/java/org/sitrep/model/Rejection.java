package org.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A row that was not accepted.
 *
 * @param file its log
 * @param line the physical line on which the record starts; 0 where the whole file is meant
 * @param record its number under the header; 0 where the header or the whole file is meant
 * @param columnNumber the column, counted from 1; 0 where the whole row is meant
 * @param column the name of the column; null where the whole row is meant
 * @param code the stable code of the check, as in the catalogue
 * @param message one sentence that says what is wrong and what to mend
 * @param raw the record as it stands in the file, cut if it is huge
 */
public record Rejection(
        String file,
        long line,
        long record,
        int columnNumber,
        @Nullable String column,
        String code,
        String message,
        String raw) {}
