package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitrep.report.Disputed;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.Stated;

/** Withdrawn figures, and figures on which issuers differ with all that was said. */
final class DisputedSheet {

    private final Book book;

    /** One voice on a contested figure; the lead first. */
    private record Said(KeyFigure figure, Stated stated, boolean leads) {}

    DisputedSheet(Book book) {
        this.book = book;
    }

    void draw(Disputed disputed) {
        var page = book.page(SheetId.DISPUTED);
        page.title();
        page.skip(1);
        page.heading(book.messages().text("part.withdrawn"));
        var area = page.table("Withdrawn", withdrawn(), disputed.withdrawn(), row -> Tone.WITHDRAWN);
        page.heading(book.messages().text("part.contested"));
        var said = disputed.contested().stream().flatMap(DisputedSheet::said).toList();
        page.table("Contested", contested(), said,
                row -> row.leads() ? Tone.of(row.stated().amount()).strong() : Tone.of(row.stated().amount()));
        page.freeze(1, area.headRow());
        page.print(area.lastPrinted(), true);
    }

    private static Stream<Said> said(KeyFigure figure) {
        var own = new Stated(
                figure.amount(),
                figure.voiceText(),
                figure.url(),
                figure.reportedOn(),
                figure.dateText(),
                figure.entries().getFirst());
        return Stream.concat(
                Stream.of(new Said(figure, own, true)),
                figure.others().stream().map(stated -> new Said(figure, stated, false)));
    }

    private List<Column<Disputed.Withdrawn>> withdrawn() {
        var make = new Column.Maker<Disputed.Withdrawn>(book.messages());
        var columns = new ArrayList<Column<Disputed.Withdrawn>>();
        columns.add(make.wrapped("label", 36, Disputed.Withdrawn::label));
        columns.add(make.wrapped("place", Widths.PLACE, Disputed.Withdrawn::place));
        columns.add(make.printed("printed", Disputed.Withdrawn::amount));
        columns.addAll(make.bounds("", Disputed.Withdrawn::amount));
        columns.add(make.wrapped("unit", Widths.UNIT, row -> row.amount().unit()));
        columns.add(make.wrapped("voice", Widths.VOICE, Disputed.Withdrawn::voiceText));
        columns.add(make.day("reportedOn", Disputed.Withdrawn::reportedOn));
        columns.add(make.day("withdrawnOn", Disputed.Withdrawn::withdrawnOn));
        columns.add(make.note("reason", 50, Disputed.Withdrawn::reason));
        columns.add(make.entry("entry", Disputed.Withdrawn::entry));
        columns.add(make.link("link", Disputed.Withdrawn::url));
        return columns;
    }

    private List<Column<Said>> contested() {
        var messages = book.messages();
        var make = new Column.Maker<Said>(messages);
        var columns = new ArrayList<Column<Said>>();
        columns.add(make.wrapped("label", 36, row -> row.figure().label()));
        columns.add(make.wrapped("place", Widths.PLACE, row -> row.figure().place()));
        columns.add(make.printed("printed", row -> row.stated().amount()));
        columns.addAll(make.bounds("", row -> row.stated().amount()));
        columns.add(make.wrapped("unit", Widths.UNIT, row -> row.stated().amount().unit()));
        columns.add(make.wrapped("voice", Widths.VOICE, row -> row.stated().voiceText()));
        columns.add(make.day("reportedOn", row -> row.stated().reportedOn()));
        columns.add(make.text("leads", Widths.DAY, row -> messages.yesNo(row.leads())));
        columns.add(make.note("note",
                50,
                row -> Stream.concat(Stream.of(row.stated().dateText()), row.leads()
                        ? row.figure().flags().stream()
                        : Stream.empty())
                        .collect(Collectors.joining("\n"))));
        columns.add(make.entry("entry", row -> row.stated().entry()));
        columns.add(make.link("link", row -> row.stated().url()));
        return columns;
    }
}
