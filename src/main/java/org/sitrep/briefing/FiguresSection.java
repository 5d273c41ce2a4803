package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Breakdown;
import org.sitrep.report.Chart;
import org.sitrep.report.FigureSection;
import org.sitrep.report.KeyFigure;
import org.sitrep.report.SeriesTable;

/** A section about one kind of figure: what stands now, how it divides, how it came about. */
final class FiguresSection {

    /** Rows of one series that are printed; the workbook has them all. */
    private static final int MOST_ROWS = 60;

    private final Composer composer;
    private final Figures figures;

    FiguresSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    void write(FigureSection section, String name) {
        if (section.isEmpty() && section.lead().isBlank()) {
            return;
        }
        composer.heading(section.title(), name);
        if (!section.lead().isBlank()) {
            var lead = Rich.of(section.lead(), Style.BODY);
            if (section.isEmpty()) {
                composer.paragraph(lead, 2);
            } else {
                composer.keptParagraph(lead, 2);
            }
        }
        var wording = composer.wording();
        keyFigures(wording.say("figures.ladder"), section.ladder(), false);
        for (var chart : section.charts()) {
            chart(chart);
        }
        keyFigures(wording.say("figures.groups"), section.groups(), false);
        keyFigures(wording.say("figures.places"), section.places(), true);
        section.breakdowns().forEach(this::breakdown);
        section.series().forEach(this::series);
    }

    private void keyFigures(String title, List<KeyFigure> shown, boolean withPlace) {
        if (shown.isEmpty()) {
            return;
        }
        composer.subheading(title);
        var wording = composer.wording();
        var columns = List.of(
                Column.share(wording.say(withPlace ? "column.place" : "column.what"), 1.35, 84),
                Column.figure(wording.say("column.figure"), 44, 112),
                Column.share(wording.say("column.basis"), 1.45, 84),
                Column.share(wording.say("column.voiceDay"), 1.75, 90),
                Column.fit(wording.say("column.rows"), 36, 66));
        composer.table(columns, shown.stream().map(figure -> row(figure, withPlace)).toList());
    }

    private Row row(KeyFigure figure, boolean withPlace) {
        var what = withPlace
                ? Rich.of(figure.place(), Style.CELL.bold())
                        .below(
                                figures.label(
                                        figure.label(),
                                        figure.amount().unit()))
                : figures.label(figure.label(), figure.amount().unit());
        var change = figure.changeText();
        var basis = Rich.of(figure.basisText(), Style.CELL);
        if (change != null) {
            basis = basis.below(Rich.of(change, Style.FINE));
        }
        var range = figure.rangeText();
        if (range != null) {
            basis = basis.below(Rich.of(composer.wording().say("tiles.range", range), Style.FINE.italic()));
        }
        return Row.of(
                Cell.of(what),
                figures.amount(figure.amount()),
                Cell.of(basis),
                Cell.of(figures.voice(figure.voiceText(), figure.url()).below(Rich.of(figure.dateText(), Style.FINE))),
                Cell.of(figures.rows(figure.entries())))
                .noted(figures.flags(figure))
                .at("figure:" + figure.id());
    }

    private void chart(Chart chart) {
        composer.subheading(chart.title(), chart.unit());
        composer.picture(switch (chart) {
            case Chart.Steps steps -> new StepChart(composer.typesetter(), composer.wording(), steps);
            case Chart.Bars bars -> new BarChart(composer.typesetter(), composer.wording(), bars);
        }, 4);
    }

    private void breakdown(Breakdown breakdown) {
        var wording = composer.wording();
        composer.subheading(breakdown.title());
        var columns = List.of(
                Column.share(wording.say("column.what"), 2, 120),
                Column.figure(wording.say("column.figure"), 60, 150),
                Column.share(wording.say("column.voice"), 2, 100),
                Column.fit(wording.say("column.rows"), 40, 66));
        var rows = new ArrayList<Row>();
        var whole = breakdown.whole();
        rows.add(
                Row.of(
                        Cell.bold(whole.label()),
                        figures.amount(whole.amount()),
                        Cell.of(figures.voice(whole.voiceText(), whole.url())),
                        Cell.of(figures.rows(whole.entries()))));
        for (var part : breakdown.rows()) {
            rows.add(
                    Row.of(
                            Cell.of(wording.say("figures.ofWhom", part.label())),
                            figures.amount(part.amount()),
                            Cell.of(figures.voice(part.voiceText(), null)),
                            Cell.of(figures.rows(List.of(part.entry())))));
        }
        var remainder = breakdown.remainder();
        if (remainder != null) {
            rows.add(
                    Row.of(
                            Cell.of(Rich.of(wording.say("figures.remainder"), Style.CELL.italic())),
                            figures.amount(remainder),
                            Cell.EMPTY,
                            Cell.EMPTY).close());
        }
        composer.table(columns, rows);
        var note = breakdown.note();
        if (note != null) {
            composer.paragraph(Rich.of(note, Style.FINE), 3);
        }
    }

    private void series(SeriesTable series) {
        if (series.rows().isEmpty()) {
            return;
        }
        var wording = composer.wording();
        var skipped = Math.max(0, series.rows().size() - MOST_ROWS);
        composer.subheading(wording.say("figures.series", series.title()), series.unit());
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
        var rows = series.rows().subList(skipped, series.rows().size()).stream().map(this::row).toList();
        composer.table(columns, rows);
    }

    private Row row(SeriesTable.Row row) {
        var note = row.note();
        return Row.of(
                Cell.of(row.dateText()),
                figures.amount(row.amount()),
                Cell.of(row.basisText()),
                Cell.of(figures.voice(row.voiceText(), null)),
                Cell.of(composer.wording().date(row.reportedOn()).replace(' ', '\u00A0')),
                Cell.of(Rich.of(row.entry(), Style.FINE)))
                .noted(note == null ? Rich.EMPTY : figures.flag(note))
                .at(Figures.anchor(row.entry()));
    }
}
