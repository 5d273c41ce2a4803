package org.sitrep.briefing;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Regions;

/** Figures by region: a map where there is one, and the table. */
final class RegionsSection {

    private final Composer composer;
    private final Figures figures;
    private final MapAtlas atlas;

    RegionsSection(Composer composer, Figures figures, MapAtlas atlas) {
        this.composer = composer;
        this.figures = figures;
        this.atlas = atlas;
    }

    void write(Regions regions, String country) {
        if (regions.rows().isEmpty() && regions.dots().isEmpty()) {
            return;
        }
        var wording = composer.wording();
        composer.heading(wording.say("regions.title"), "regions");
        if (!regions.note().isBlank()) {
            composer.keptParagraph(Rich.of(regions.note(), Style.BODY), 2);
        }
        var map = atlas.map(country);
        if (map.isPresent()) {
            map(regions, map.get());
        } else {
            composer.keptParagraph(Rich.of(wording.say("map.none", country), Style.FINE), 4);
        }
        table(regions);
    }

    private void map(Regions regions, CountryMap country) {
        var wording = composer.wording();
        var match = RegionMatch.of(regions, country);
        var column = regions.columns().isEmpty() ? "" : regions.columns().getFirst();
        composer.subheading(wording.say("map.title", column));
        composer.picture(
                new RegionMap(
                        composer.typesetter(), wording, country, regions, match,
                        composer.paper().measure()),
                4);
        composer.paragraph(Rich.of(wording.say("map.source", country.source()), Style.FINE), 4);
        if (!match.unmatched().isEmpty()) {
            composer.paragraph(
                    Rich.of(
                            wording.say("map.unmatched", String.join(", ", match.unmatched())),
                            Style.FINE.in(Palette.INK)),
                    2);
        }
    }

    private void table(Regions regions) {
        if (regions.rows().isEmpty()) {
            return;
        }
        var wording = composer.wording();
        composer.subheading(wording.say("regions.table"));
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
        for (var i = 0; i < columns.size(); i++) {
            var figure = i < region.cells().size() ? region.cells().get(i) : null;
            if (figure == null) {
                cells.add(Cell.of(Rich.of("..", Style.CELL.in(Palette.GREY))));
                continue;
            }
            cells.add(figures.amount(figure.amount()));
            voices = voices.below(
                    figures.voice(figure.voiceText(), figure.url())
                            .plus(", " + figure.dateText() + " ", Style.CELL)
                            .plus(figures.rows(figure.entries())));
        }
        cells.add(Cell.of(voices));
        cells.add(Cell.of(wording.count(region.entries())));
        return new Row(List.copyOf(cells), Rich.EMPTY, null, false);
    }
}
