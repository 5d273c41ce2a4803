package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Regions;

/** Figures by region. */
final class RegionsSection {

    private static final String EVENT = "event";

    private final Composer composer;
    private final Figures figures;

    RegionsSection(Composer composer, Figures figures) {
        this.composer = composer;
        this.figures = figures;
    }

    /**
     * Writes the section.
     *
     * @param hasMap whether a map stands before the annexes
     */
    void write(Regions regions, String country, boolean hasMap) {
        var wording = composer.wording();
        composer.heading(wording.say("regions.title"), "regions");
        if (!regions.note().isBlank()) {
            composer.keptParagraph(Rich.of(regions.note(), Style.BODY), 2);
        }
        if (!hasMap) {
            composer.keptParagraph(Rich.of(wording.say("map.none", country), Style.FINE), 4);
        }
        table(regions);
    }

    private void table(Regions regions) {
        var wording = composer.wording();
        var columns = new ArrayList<Column>();
        columns.add(Column.share(wording.say("column.region"), 1.4, 90));
        regions.columns().forEach(column -> columns.add(Column.figure(column, 50, 120)));
        columns.add(Column.share(wording.say("column.voiceDay"), 2, 90));
        columns.add(Column.figure(wording.say("column.entries"), 36, 50));
        composer.table(columns, regions.rows().stream().map(row -> row(row, regions.columns())).toList());
    }

    private Row row(Regions.Row region, List<String> columns) {
        var wording = composer.wording();
        var cells = new ArrayList<Cell>();
        cells.add(Cell.of(region.name()));
        var voices = Rich.EMPTY;
        var before = "";
        for (var i = 0; i < columns.size(); i++) {
            var figure = i < region.cells().size() ? region.cells().get(i) : null;
            if (figure == null) {
                cells.add(Cell.of(Rich.of("..", Style.CELL.in(Palette.GREY))));
                continue;
            }
            cells.add(figures.amount(figure.amount()));
            voices = figure.voiceText().equals(before)
                    ? voices.plus(", ", Style.FINE).plus(figures.rows(figure))
                    : voices.below(
                            figures.voice(figure.voiceText(), figure.url())
                                    .plus(", " + figures.day(figure.date(), figure.dateText()) + " ", Style.CELL)
                                    .plus(figures.rows(figure)));
            before = figure.basis().equals(EVENT) ? figure.voiceText() : "";
        }
        cells.add(Cell.of(voices));
        cells.add(Cell.of(wording.count(region.entries())));
        return new Row(List.copyOf(cells), Rich.EMPTY, null, false);
    }
}
