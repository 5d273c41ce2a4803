package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;

/** The columns that all tables on the sheets of detentions, casualties and damage share. */
final class FigureColumns {

    /** The column of the best value. */
    static final int BEST = 5;

    private FigureColumns() {}

    static List<Column<FigureRow>> of(Messages messages) {
        var make = new Column.Maker<FigureRow>(messages);
        var columns = new ArrayList<Column<FigureRow>>();
        columns.add(make.wrapped("label", Widths.LABEL, FigureRow::label));
        columns.add(make.wrapped("place", Widths.PLACE, FigureRow::place));
        columns.add(make.printed("printed", FigureRow::amount));
        columns.addAll(make.bounds("", FigureRow::amount));
        columns.add(make.wrapped("unit", Widths.UNIT, row -> row.amount().unit()));
        columns.add(make.wrapped("howToRead", Widths.BASIS, FigureRow::basisText));
        columns.add(make.wrapped("voice", Widths.VOICE, FigureRow::voiceText));
        columns.add(make.isoDay("date", FigureRow::date));
        columns.add(make.day("asOf", FigureRow::asOf));
        columns.add(make.day("reportedOn", FigureRow::reportedOn));
        columns.add(make.note("note", 40, FigureRow::note));
        columns.add(make.entries("entries", FigureRow::entries, FigureRow::moreEntries));
        columns.add(make.link("link", FigureRow::url));
        return columns;
    }
}
