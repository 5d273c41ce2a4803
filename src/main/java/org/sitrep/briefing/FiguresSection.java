package org.sitrep.briefing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitrep.report.Chart;
import org.sitrep.report.FigureSection;
import org.sitrep.report.KeyFigure;

/** A section about one kind of figure: what stands now, how it divides, how it came about. */
final class FiguresSection {

    private static final String TOTAL = "total";
    private static final String HELD = "held";

    /** Texts that more rows than this share are said once above the table. */
    private static final int OFTEN = 3;

    private final Composer composer;
    private final Figures figures;
    private final Set<Chart> drawn;
    private final ChartPanels charts;
    private final BreakdownTable breakdowns;
    private final SeriesTables series;

    /**
     * @param drawn the charts that stand before the annexes
     */
    FiguresSection(Composer composer, Figures figures, Set<Chart> drawn) {
        this.drawn = drawn;
        this.composer = composer;
        this.figures = figures;
        this.charts = new ChartPanels(composer);
        this.breakdowns = new BreakdownTable(composer, figures);
        this.series = new SeriesTables(composer, figures);
    }

    void write(FigureSection section) {
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
        charts.write(section.charts().stream().filter(chart -> !drawn.contains(chart)).toList());
        section.byRegion().forEach(charts::regions);
        keyFigures(wording.say("figures.groups"), section.groups(), false);
        keyFigures(wording.say("figures.places"), section.places(), true);
        breakdowns.write(section.breakdowns());
        series.write(section.series());
    }

    private void keyFigures(String title, List<KeyFigure> shown, boolean withPlace) {
        if (shown.isEmpty()) {
            return;
        }
        var wording = composer.wording();
        var usual = usual(shown);
        composer.subheading(title, usual.isEmpty() ? "" : wording.say("figures.usual", usual));
        var columns = List.of(
                Column.share(wording.say(withPlace ? "column.place" : "column.what"), 1.8, 84),
                Column.figure(wording.say("column.figure"), 44, 118),
                Column.share(wording.say("column.basis"), 1.25, 70),
                Column.fit(wording.say("column.asOf"), 36, 66),
                Column.share(wording.say("column.voice"), 1.9, 60),
                Column.fit(wording.say("column.rows"), 36, 66));
        composer.table(columns, shown.stream().map(figure -> row(figure, withPlace, usual)).toList());
    }

    /** How most running totals of a table are to be read, so that it need not be said in each row; empty for none. */
    private static String usual(List<KeyFigure> shown) {
        var texts = shown.stream()
                .filter(figure -> figure.basis().equals(TOTAL))
                .collect(Collectors.groupingBy(KeyFigure::basisText, TreeMap::new, Collectors.counting()));
        return texts.entrySet()
                .stream()
                .filter(text -> text.getValue() >= OFTEN)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Row row(KeyFigure figure, boolean withPlace, String usual) {
        var wording = composer.wording();
        var label = figures.label(figure.label(), figure.amount().unit());
        var what = withPlace ? Rich.of(figure.place() + " ", Style.CELL.bold()).plus(label) : label;
        return Row.of(
                Cell.of(what),
                figures.amount(figure.amount()),
                Cell.of(basis(figure, usual)),
                Cell.of(figures.day(figure.date(), figure.dateText())),
                Cell.of(figures.voice(figure.voiceText(), figure.url())),
                Cell.of(figures.rows(figure)))
                .noted(beside(figure).below(figures.flags(figure)))
                .at("figure:" + figure.id());
    }

    /** How a figure is to be read, without the day that stands beside it and what is said above the table. */
    private String basis(KeyFigure figure, String usual) {
        var text = figure.basisText();
        return switch (figure.basis()) {
            case TOTAL -> text.equals(usual) || text.contains(figure.dateText())
                    ? composer.wording().say("basis.total")
                    : text;
            case HELD -> composer.wording().say("basis.held");
            default -> text;
        };
    }

    /** The change in its series and what others say, on one line. */
    private Rich beside(KeyFigure figure) {
        var change = figure.changeText();
        var range = figure.rangeText();
        var text = change == null ? Rich.EMPTY : Rich.of(change, Style.FINE);
        if (range == null) {
            return text;
        }
        var others = composer.wording().say("tiles.range", range);
        return text.plus((text.isEmpty() ? "" : "; ") + others, Style.FINE);
    }
}
