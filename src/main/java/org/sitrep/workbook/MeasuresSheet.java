package org.sitrep.workbook;

import java.util.List;
import org.sitrep.report.MeasureBar;
import org.sitrep.report.Response;

/** Measures and how long they were in force. */
final class MeasuresSheet {

    private final Book book;

    MeasuresSheet(Book book) {
        this.book = book;
    }

    void draw(Response response) {
        var page = book.page(SheetId.MEASURES);
        page.title();
        page.skip(1);
        var area = page.table(
                "Measures", columns(), response.measures(), bar -> bar.inForce() ? Tone.STRONG : Tone.PLAIN);
        page.freeze(1, area.headRow());
        page.print(area.lastPrinted(), true);
    }

    private List<Column<MeasureBar>> columns() {
        var messages = book.messages();
        var make = new Column.Maker<MeasureBar>(messages);
        return List.of(
                make.wrapped("measure", 36, MeasureBar::kind),
                make.wrapped("place", 24, MeasureBar::place),
                make.day("from", MeasureBar::from),
                make.day("to", MeasureBar::to),
                make.text("inForce", 10, bar -> messages.yesNo(bar.inForce())),
                make.text("endAnnounced", 12, bar -> messages.yesNo(bar.endAnnounced())),
                make.wrapped("period", 44, MeasureBar::text),
                make.entries("entries", MeasureBar::entries));
    }
}
