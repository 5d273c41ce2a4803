package org.sitrep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.Attributes;
import org.sitrep.model.ReducedDate;
import org.sitrep.report.EntryRow;

/** A column of the Entries sheet. Its kind says how its cells are written, without an object a cell. */
sealed interface EntryColumn {

    /** The key of its words. */
    String key();

    /** Its heading. */
    String heading();

    /** Its width in characters. */
    double width();

    /** Text, which wraps where there are not too many rows; {@code shared} where few values repeat over many rows. */
    record Text(String key, String heading, double width, boolean shared, Function<EntryRow, @Nullable String> text)
            implements EntryColumn {}

    /** A column of the log that the format has no word for, by its number among them. */
    record Logged(String key, String heading, double width, int number, OwnColumns own) implements EntryColumn {

        @Nullable
        String value(EntryRow row) {
            return own.value(Attributes.copyOf(row.vintage().entry().attributes()), number);
        }
    }

    /** A true date. */
    record Day(String key, String heading, double width, Function<EntryRow, @Nullable LocalDate> day)
            implements EntryColumn {}

    /** A true date, or text where only the month or the year is known. */
    record Reduced(String key, String heading, double width, Function<EntryRow, @Nullable ReducedDate> day)
            implements EntryColumn {}

    /** A figure. */
    record Number(String key, String heading, double width, Function<EntryRow, @Nullable BigDecimal> number)
            implements EntryColumn {}

    /** A number that is a name, such as a line's. */
    record Ordinal(String key, String heading, double width, ToLongFunction<EntryRow> number)
            implements EntryColumn {}

    /** Degrees. */
    record Degrees(String key, String heading, double width, Function<EntryRow, @Nullable Double> degrees)
            implements EntryColumn {}

    /** A link to the key figure that rests on the entry. */
    record Jump(String key, String heading, double width, Function<EntryRow, Value.@Nullable Jump> jump)
            implements EntryColumn {}
}
