package org.sitrep.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitrep.model.EntryRef;
import org.sitrep.report.Amount;

/**
 * A column of a table.
 *
 * @param heading its heading, unique in its table
 * @param width its width in characters
 * @param kind what it holds
 * @param printed whether it is printed; the others stand right of these, for filters and formulas
 * @param value what a row has in it
 * @param <T> a row
 */
record Column<T>(String heading, double width, Kind kind, boolean printed, Function<T, Value> value) {

    /** Whether its cells are aligned to the right. */
    boolean isRight() {
        return kind == Kind.NUMBER || kind == Kind.PRINTED || kind == Kind.DEGREES || kind == Kind.ORDINAL;
    }

    /** The same, not printed. */
    Column<T> machine() {
        return new Column<>(heading, width, kind, false, value);
    }

    /** Makes columns with headings of the bundle: {@code column.<key>}. */
    record Maker<T>(Messages messages) {

        Column<T> text(String key, double width, Function<T, @Nullable String> text) {
            return of(key, width, Kind.TEXT, row -> Value.of(text.apply(row)));
        }

        Column<T> wrapped(String key, double width, Function<T, @Nullable String> text) {
            return of(key, width, Kind.WRAPPED, row -> Value.of(text.apply(row)));
        }

        /** Sentences that stay in ordinary type. */
        Column<T> note(String key, double width, Function<T, @Nullable String> text) {
            return of(key, width, Kind.NOTE, row -> Value.of(text.apply(row)));
        }

        Column<T> day(String key, Function<T, @Nullable LocalDate> day) {
            return of(key, Widths.DAY, Kind.DAY, row -> Value.of(day.apply(row)));
        }

        Column<T> isoDay(String key, Function<T, String> day) {
            return of(key, Widths.DAY, Kind.DAY, row -> Value.ofIsoDay(day.apply(row)));
        }

        Column<T> count(String key, double width, Function<T, Long> count) {
            return of(key, width, Kind.NUMBER, row -> Value.of(count.apply(row).longValue()));
        }

        Column<T> entries(String key, Function<T, List<EntryRef>> refs) {
            return entries(key, refs, row -> 0L);
        }

        /** @param more how many there are besides */
        Column<T> entries(String key, Function<T, List<EntryRef>> refs, Function<T, Long> more) {
            return of(key, Widths.ENTRIES, Kind.LINK, row -> Value.ofEntries(refs.apply(row), more.apply(row)));
        }

        Column<T> entry(String key, Function<T, @Nullable EntryRef> ref) {
            return entries(key, row -> ref.apply(row) instanceof EntryRef entry ? List.of(entry) : List.of());
        }

        /** A short word that leads to an address; nothing where there is none that may be a link. */
        Column<T> link(String key, Function<T, @Nullable String> address) {
            var open = messages.text("open");
            return of(key, Widths.OPEN, Kind.LINK, row -> {
                var url = address.apply(row);
                return url != null && ExcelLimits.isLink(url) ? new Value.Web(open, url) : Value.NOTHING;
            });
        }

        Column<T> of(String key, double width, Kind kind, Function<T, Value> value) {
            return new Column<>(messages.text("column." + key), width, kind, true, value);
        }

        /** The figure as printed. */
        Column<T> printed(String key, Function<T, @Nullable Amount> amount) {
            return of(key, Widths.PRINTED, Kind.PRINTED, row -> Value.of(printed(amount.apply(row))));
        }

        /** Qualifier, low, best, high, each under the heading that its key begins. */
        List<Column<T>> bounds(String prefix, Function<T, @Nullable Amount> amount) {
            return List.of(
                    text(prefix + "qualifier", Widths.QUALIFIER,
                            row -> amount.apply(row) instanceof Amount known ? known.qualifier() : null),
                    number(prefix + "low", row -> amount.apply(row) instanceof Amount known ? known.low() : null),
                    number(prefix + "best", row -> amount.apply(row) instanceof Amount known ? known.best() : null),
                    number(prefix + "high", row -> amount.apply(row) instanceof Amount known ? known.high() : null));
        }

        Column<T> number(String key, Function<T, @Nullable BigDecimal> number) {
            return of(key, Widths.NUMBER, Kind.NUMBER, row -> Value.of(number.apply(row)));
        }

        private static @Nullable String printed(@Nullable Amount amount) {
            if (amount == null) {
                return null;
            }
            var symbols = amount.symbols();
            return symbols.isEmpty() ? amount.text() : amount.text() + " " + symbols;
        }
    }
}
