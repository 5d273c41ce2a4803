package org.sitrep.workbook;

import java.util.List;
import java.util.function.ToLongFunction;
import org.sitrep.model.Rejection;

/** Rows that were not accepted, and what to mend. */
final class RejectedSheet {

    private final Book book;

    RejectedSheet(Book book) {
        this.book = book;
    }

    void draw(List<Rejection> rejected) {
        var page = book.page(SheetId.REJECTED);
        var make = new Column.Maker<Rejection>(book.messages());
        var columns = List.of(
                make.wrapped("file", 30, Rejection::file),
                ordinal(make, "line", Rejection::line),
                ordinal(make, "record", Rejection::record),
                ordinal(make, "columnNumber", rejection -> (long) rejection.columnNumber()),
                make.wrapped("column", 18, Rejection::column),
                make.wrapped("code", 24, Rejection::code),
                make.wrapped("message", 60, Rejection::message),
                make.wrapped("raw", 80, Rejection::raw));
        var area = page.table("Rejected", columns, rejected, rejection -> Tone.PLAIN);
        page.freeze(0, area.headRow());
        page.print(area.lastPrinted(), true);
    }

    private static Column<Rejection> ordinal(
            Column.Maker<Rejection> make, String key, ToLongFunction<Rejection> number) {
        return make.of(key, 9, Kind.ORDINAL, row -> number.applyAsLong(row) == 0
                ? Value.NOTHING
                : Value.of(number.applyAsLong(row)));
    }
}
