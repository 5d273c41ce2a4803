package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.ActivityLine;

/** The last windows of event datasets, each with what to hold it against. */
final class ActivitySheet {

    private final Book book;

    ActivitySheet(Book book) {
        this.book = book;
    }

    void draw(List<ActivityLine> lines) {
        var page = book.page(SheetId.ACTIVITY);
        page.title();
        page.skip(1);
        var area = page.table(
                "Activity", columns(), lines, line -> line.leads() ? Tone.PLAIN : Tone.SUPERSEDED);
        page.freeze(1, area.headRow());
        page.print(area.lastPrinted(), true);
    }

    private List<Column<ActivityLine>> columns() {
        var messages = book.messages();
        var make = new Column.Maker<ActivityLine>(messages);
        var columns = new ArrayList<Column<ActivityLine>>();
        columns.add(make.wrapped("label", Widths.LABEL, ActivityLine::label));
        columns.add(make.wrapped("dataset", Widths.PLACE, ActivityLine::dataset));
        columns.add(make.text("leads", 9, line -> messages.yesNo(line.leads())));
        columns.add(make.wrapped("window", Widths.VOICE, ActivityLine::windowText));
        columns.add(make.count("days", 7, line -> (long) line.days()));
        columns.add(make.count("events", 10, ActivityLine::events));
        columns.add(make.printed("printed", ActivityLine::amount));
        columns.addAll(make.bounds("", ActivityLine::amount));
        columns.add(make.wrapped("unit", Widths.UNIT, line -> line.amount().unit()));
        columns.add(make.wrapped("eventsBefore", 44, ActivityLine::beforeText));
        columns.add(make.wrapped("usual", 40, ActivityLine::usualText));
        return columns;
    }
}
