package org.sitrep.workbook;

import java.util.List;
import org.sitrep.report.SourceLine;

/** The sources and how much rests on each. */
final class SourcesSheet {

    private final Book book;

    SourcesSheet(Book book) {
        this.book = book;
    }

    void draw(List<SourceLine> sources) {
        var page = book.page(SheetId.SOURCES);
        var make = new Column.Maker<SourceLine>(book.messages());
        var columns = List.of(
                make.wrapped("name", 50, SourceLine::name),
                make.text("sourceKind", 10, SourceLine::kind),
                make.count("entryCount", 10, SourceLine::entries),
                make.day("firstUsed", SourceLine::firstUsed),
                make.day("lastUsed", SourceLine::lastUsed),
                make.link("link", SourceLine::url),
                make.wrapped("address", 90, SourceLine::url));
        var area = page.table("Sources", columns, sources, source -> Tone.PLAIN);
        page.freeze(1, area.headRow());
        page.print(area.lastPrinted(), true);
    }
}
