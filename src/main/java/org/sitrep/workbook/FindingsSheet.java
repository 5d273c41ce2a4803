package org.sitrep.workbook;

import java.util.List;
import org.sitrep.model.Finding;

/** What a reader must know about the data, gravest first. */
final class FindingsSheet {

    private final Book book;

    FindingsSheet(Book book) {
        this.book = book;
    }

    void draw(List<Finding> findings) {
        var page = book.page(SheetId.FINDINGS);
        var messages = book.messages();
        var make = new Column.Maker<Finding>(messages);
        var columns = List.of(
                make.text("severity", 16, finding -> messages.text("severity." + finding.severity().token())),
                make.wrapped("finding", 100, Finding::text),
                make.entries("entries", Finding::entries, Finding::moreEntries),
                make.text("code", 30, Finding::code));
        var area = page.table("Findings", columns, findings, finding -> Tone.PLAIN);
        page.freeze(0, area.headRow());
        page.print(area.lastPrinted(), true);
        new SeverityFormat(messages).apply(page.sheet(), area, 0);
    }
}
