package org.sitrep.workbook;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of the table from which charts are drawn, in widths that fit the tables above it. */
final class ChartColumns {

    /** The column of the value. */
    static final int VALUE = 5;
    /** The column of the voice as the legend has it. */
    static final int LINE = 8;
    /** The column of the day. */
    static final int TO = 13;
    /** The column of the length of the error bar under a point. */
    static final int BELOW = 10;
    /** The column of the length of the error bar above a point. */
    static final int ABOVE = 11;

    private ChartColumns() {}

    static List<Column<ChartRow>> of(Messages messages) {
        var make = new Column.Maker<ChartRow>(messages);
        return List.of(
                make.wrapped("chart", Widths.LABEL, ChartRow::chart),
                make.entry("entry", row -> row.point().entry()),
                make.of("printed", Widths.PRINTED, Kind.PRINTED, row -> Value.of(row.point().text())),
                make.wrapped("mark", Widths.QUALIFIER, row -> mark(messages, row)),
                make.number("low", row -> row.point().low()),
                make.number("drawn", row -> row.point().value()),
                make.number("high", row -> row.point().high()),
                make.wrapped("unit", Widths.UNIT, ChartRow::unit),
                make.wrapped("drawnLine", Widths.BASIS, ChartRow::legend),
                make.wrapped("voice", Widths.VOICE, ChartRow::voice),
                make.number("below", row -> row.point().below()),
                make.number("above", row -> row.point().above()),
                make.day("from", row -> row.point().from()),
                make.day("to", row -> row.point().to()));
    }

    private static String mark(Messages messages, ChartRow row) {
        var point = row.point();
        return Stream.of(
                point.withdrawn() ? messages.text("chart.withdrawn") : "",
                point.flagged() ? messages.text("chart.flagged") : "",
                point.scopeChanged() ? messages.text("chart.scopeChanged") : "")
                .filter(Predicate.not(String::isEmpty))
                .collect(Collectors.joining("\n"));
    }
}
