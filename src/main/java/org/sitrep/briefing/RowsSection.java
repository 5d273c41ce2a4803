package org.sitrep.briefing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sitrep.model.EntryRef;
import org.sitrep.report.Report;
import org.sitrep.report.SeriesLine;

/** The rows behind the printed figures that no table above has shown. */
final class RowsSection {

    private static final int MOST = 250;
    private static final int ISO_DAY = 10;

    private final Composer composer;
    private final Figures figures;
    private final List<SeriesLine> lines;

    RowsSection(Composer composer, Figures figures, Report report) {
        this.composer = composer;
        this.figures = figures;
        this.lines = lines(report);
    }

    private static List<SeriesLine> lines(Report report) {
        var wanted = new LinkedHashSet<EntryRef>();
        report.tiles().forEach(tile -> wanted.addAll(tile.figure().entries()));
        report.keyFigures().forEach(figure -> wanted.addAll(figure.entries()));
        report.highlights().forEach(sentence -> wanted.addAll(sentence.entries()));
        wanted.removeAll(Printed.rows(report));
        return once(report.series(), wanted);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    void write() {
        var wording = composer.wording();
        composer.heading(wording.say("rows.title"), "rows");
        composer.keptParagraph(Rich.of(wording.say("rows.lead"), Style.BODY), 2);
        var columns = List.of(
                Column.fit(wording.say("column.row"), 40, 66),
                Column.share(wording.say("column.what"), 2, 100),
                Column.figure(wording.say("column.figure"), 44, 110),
                Column.share(wording.say("column.issuer"), 1.5, 90),
                Column.fit(wording.say("column.day"), 46, 66),
                Column.fit(wording.say("column.reported"), 50, 66));
        composer.annexTable(columns, lines.stream().limit(MOST).map(this::row).toList());
        if (lines.size() > MOST) {
            composer.paragraph(Rich.of(wording.say("more", wording.count(lines.size() - MOST)), Style.FINE), 3);
        }
    }

    private static List<SeriesLine> once(List<SeriesLine> series, Set<EntryRef> wanted) {
        return series.stream().filter(line -> wanted.remove(line.entry())).toList();
    }

    private Row row(SeriesLine line) {
        return Row.of(
                Cell.of(Rich.of(line.entry().text(), Style.FINE)),
                Cell.of(Rich.of(line.label() + " ", Style.CELL).plus(line.place(), Style.FINE)),
                figures.amount(line.amount()),
                Cell.of(figures.voice(line.issuer(), null)),
                Cell.of(
                        line.dateText().length() < ISO_DAY
                                ? line.dateText()
                                : composer.wording().tableDay(line.date())),
                Cell.of(composer.wording().tableDay(line.reportedOn())))
                .at(Figures.anchor(line.entry()));
    }
}
