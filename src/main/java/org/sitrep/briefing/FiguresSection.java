package org.sitrep.briefing;

import java.util.List;
import org.sitrep.report.FigureSection;
import org.sitrep.report.KeyFigure;

/** A section about one kind of figure: what stands now, how it divides, how it came about. */
final class FiguresSection {

    private final Composer composer;
    private final Figures figures;
    private final ChartPanels charts;
    private final BreakdownTable breakdowns;
    private final SeriesTables series;

    FiguresSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
        this.charts = new ChartPanels(composer);
        this.breakdowns = new BreakdownTable(composer, figures);
        this.series = new SeriesTables(composer, figures);
    }

    void write(FigureSection section) {
        if (section.isEmpty() && section.lead().isBlank()) {
            return;
        }
        composer.heading(section.title(), section.name());
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
        charts.write(section.charts());
        keyFigures(wording.say("figures.groups"), section.groups(), false);
        keyFigures(wording.say("figures.places"), section.places(), true);
        breakdowns.write(section.breakdowns());
        series.write(section.series());
    }

    private void keyFigures(String title, List<KeyFigure> shown, boolean withPlace) {
        if (shown.isEmpty()) {
            return;
        }
        composer.subheading(title);
        var wording = composer.wording();
        var columns = List.of(
                Column.share(wording.say(withPlace ? "column.place" : "column.what"), 1.5, 84),
                Column.figure(wording.say("column.figure"), 44, 112),
                Column.share(wording.say("column.basis"), 1.7, 84),
                Column.share(wording.say("column.voiceDay"), 1.9, 90),
                Column.fit(wording.say("column.rows"), 36, 66));
        composer.table(columns, shown.stream().map(figure -> row(figure, withPlace)).toList());
    }

    private Row row(KeyFigure figure, boolean withPlace) {
        var label = figures.label(figure.label(), figure.amount().unit());
        var what = withPlace ? Rich.of(figure.place() + " ", Style.CELL.bold()).plus(label) : label;
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
                Cell.of(
                        figures.voice(figure.voiceText(), figure.url())
                                .plus(" " + figure.dateText(), Style.FINE)),
                Cell.of(figures.rows(figure.entries())))
                .noted(figures.flags(figure))
                .at("figure:" + figure.id());
    }
}
