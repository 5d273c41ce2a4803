package org.sitrep.workbook;

import java.util.List;

/** The columns of the table from which charts are drawn, in widths that fit the tables above it. */
final class ChartColumns {

    /** The column of the value. */
    static final int VALUE = 5;
    /** The column of the voice as the legend has it. */
    static final int LINE = 8;
    /** The column of the day. */
    static final int TO = 11;

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
                make.day("from", row -> row.point().from()),
                make.day("to", row -> row.point().to()));
    }

    private static String mark(Messages messages, ChartRow row) {
        return row.point().withdrawn()
                ? messages.text("chart.withdrawn")
                : row.point().flagged() ? messages.text("chart.flagged") : "";
    }
}
