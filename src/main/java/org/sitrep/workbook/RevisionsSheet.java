package org.sitrep.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitrep.report.Report;
import org.sitrep.report.Revision;

/** Every change of a printed figure, and why. */
final class RevisionsSheet {

    private final Book book;

    RevisionsSheet(Book book) {
        this.book = book;
    }

    void draw(Report report) {
        var page = book.page(SheetId.REVISIONS);
        var area = page.table("Revisions", columns(report.masthead().previous()), report.revisions(),
                revision -> Tone.PLAIN);
        page.freeze(2, area.headRow());
        page.print(area.lastPrinted(), true);
    }

    private List<Column<Revision>> columns(@Nullable LocalDate previous) {
        var messages = book.messages();
        var make = new Column.Maker<Revision>(messages);
        var columns = new ArrayList<Column<Revision>>();
        columns.add(make.day("changedOn", Revision::date));
        columns.add(make.wrapped("label", Widths.LABEL, Revision::label));
        columns.add(make.wrapped("place", Widths.PLACE, Revision::place));
        columns.add(make.wrapped("kindText", 24, Revision::kindText));
        columns.add(make.printed("before", Revision::before));
        columns.add(make.wrapped("beforeVoice", 24, Revision::beforeVoice));
        columns.add(make.printed("after", Revision::after));
        columns.add(make.wrapped("afterVoice", 24, Revision::afterVoice));
        columns.add(make.wrapped("reason", 50, Revision::reason));
        columns.add(make.text(
                "sinceLastIssue", 11,
                revision -> messages.yesNo(previous != null && revision.date().isAfter(previous))));
        columns.add(make.entries("entries", Revision::entries));
        columns.add(make.text("category", 14, Revision::category).machine());
        columns.add(make.text("basis", 9, Revision::basis).machine());
        columns.add(make.text("kind", 14, Revision::kind).machine());
        make.bounds("before.", Revision::before).forEach(column -> columns.add(column.machine()));
        make.bounds("after.", Revision::after).forEach(column -> columns.add(column.machine()));
        return columns;
    }
}
