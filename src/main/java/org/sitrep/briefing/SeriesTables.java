package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.SeriesTable;

/** What was reported over time: a table a subject, and one table for all subjects of which little was said. */
final class SeriesTables {

    /** Rows of one series that are printed; the workbook has them all. */
    private static final int MOST_ROWS = 60;

    /** Subjects with no more rows than this share a table. */
    private static final int FEW = 4;

    private final Composer composer;
    private final Figures figures;

    SeriesTables(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(List<SeriesTable> all) {
        all.stream().filter(series -> series.rows().size() > FEW).forEach(this::alone);
        var few = all.stream().filter(series -> !series.rows().isEmpty() && series.rows().size() <= FEW).toList();
        if (few.size() == 1) {
            alone(few.getFirst());
        } else if (!few.isEmpty()) {
            together(few);
        }
    }

    private void alone(SeriesTable series) {
        var wording = composer.wording();
        var skipped = Math.max(0, series.rows().size() - MOST_ROWS);
        composer.subheading(wording.say("figures.series", series.title()), Figures.shownUnit(series.unit()));
        if (skipped > 0) {
            composer.keptParagraph(Rich.of(wording.say("figures.earlier", wording.count(skipped)), Style.FINE), 0);
        }
        var columns = List.of(
                Column.fit(wording.say("column.day"), 48, 80),
                Column.figure(wording.say("column.figure"), 44, 120),
                Column.fit(wording.say("column.basis"), 46, 90),
                Column.share(wording.say("column.voice"), 2, 100),
                Column.fit(wording.say("column.reported"), 50, 66),
                Column.fit(wording.say("column.row"), 38, 66));
        var rows = series.rows().subList(skipped, series.rows().size());
        composer.annexTable(columns, rows.stream().map(row -> row(row, List.of())).toList());
    }

    private void together(List<SeriesTable> few) {
        var wording = composer.wording();
        composer.subheading(wording.say("figures.fewSeries"));
        var columns = List.of(
                Column.share(wording.say("column.what"), 1.7, 84),
                Column.fit(wording.say("column.day"), 46, 76),
                Column.figure(wording.say("column.figure"), 40, 96),
                Column.fit(wording.say("column.basis"), 44, 80),
                Column.share(wording.say("column.voice"), 1.9, 84),
                Column.fit(wording.say("column.reported"), 48, 62),
                Column.fit(wording.say("column.row"), 36, 62));
        var rows = few.stream()
                .flatMap(series -> series.rows().stream().map(row -> row(row, List.of(subject(series)))))
                .toList();
        composer.annexTable(columns, rows);
    }

    private Cell subject(SeriesTable series) {
        return Cell.of(figures.label(series.title(), series.unit()));
    }

    private Row row(SeriesTable.Row row, List<Cell> before) {
        var note = row.note();
        return Row.of(
                Cell.of(figures.day(row.iso(), row.dateText())),
                figures.amount(row.amount()),
                Cell.of(row.basisText()),
                Cell.of(figures.voice(row.voiceText(), row.url())),
                Cell.of(composer.wording().tableDay(row.reportedOn())),
                Cell.of(Rich.of(row.entry().text(), Style.FINE)))
                .behind(before)
                .noted(note == null ? Rich.EMPTY : figures.flag(note))
                .at(Figures.anchor(row.entry()));
    }
}
