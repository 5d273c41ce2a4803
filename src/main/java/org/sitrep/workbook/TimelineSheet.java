package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Response;
import org.sitrep.report.TimelineItem;

/** What the authorities and others did, in the order of time. */
final class TimelineSheet {

    private final Book book;

    TimelineSheet(Book book) {
        this.book = book;
    }

    void draw(Response response) {
        var page = book.page(SheetId.TIMELINE);
        page.title();
        page.skip(1);
        var area = page.table("Timeline", columns(), response.items(), TimelineSheet::tone);
        page.freeze(1, area.headRow());
        page.print(area.lastPrinted(), true);
    }

    private static Tone tone(TimelineItem item) {
        return item.withdrawn() ? Tone.WITHDRAWN : Tone.PLAIN;
    }

    private List<Column<TimelineItem>> columns() {
        var messages = book.messages();
        var make = new Column.Maker<TimelineItem>(messages);
        var columns = new ArrayList<Column<TimelineItem>>();
        columns.add(make.isoDay("date", TimelineItem::date));
        columns.add(make.text("categoryText", 15, TimelineItem::categoryText));
        columns.add(make.wrapped("place", Widths.PLACE, TimelineItem::place));
        columns.add(make.wrapped("what", Widths.SENTENCE + 20, TimelineItem::text));
        columns.add(make.printed("printed", TimelineItem::amount));
        columns.add(make.wrapped("unit", Widths.UNIT, item -> item.amount() == null ? null : item.amount().unit()));
        columns.add(make.wrapped("voice", Widths.VOICE + 4, TimelineItem::voiceText));
        columns.add(make.link("link", TimelineItem::url));
        columns.add(make.day("reportedOn", TimelineItem::reportedOn));
        columns.add(make.wrapped("state", 13, this::state));
        columns.add(make.entries("entries", TimelineItem::entries));
        columns.add(make.day("lastDay", TimelineItem::sortDate).machine());
        columns.add(make.text("category", 14, TimelineItem::category).machine());
        make.bounds("", TimelineItem::amount).forEach(column -> columns.add(column.machine()));
        columns.add(make.text("issuer", Widths.VOICE, TimelineItem::issuer).machine());
        columns.add(make.text("url", 40, TimelineItem::url).machine());
        return columns;
    }

    private String state(TimelineItem item) {
        return item.withdrawn()
                ? book.messages().text("state.withdrawn")
                : item.announced() ? book.messages().text("state.announced") : "";
    }
}
