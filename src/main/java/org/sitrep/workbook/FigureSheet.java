package org.sitrep.workbook;

import java.util.List;
import org.sitrep.report.Breakdown;
import org.sitrep.report.FigureSection;
import org.sitrep.report.KeyFigure;

/** A sheet of one or more parts of the report: current figures, charts, wholes with parts, what was reported over time. */
final class FigureSheet {

    private static final int FROZEN = 1;

    private final Book book;
    private final SheetId id;
    private final Page page;
    private final List<Column<FigureRow>> columns;
    private int headRow = -1;

    FigureSheet(Book book, SheetId id) {
        this.book = book;
        this.id = id;
        page = book.page(id);
        columns = FigureColumns.of(book.messages());
    }

    /** Draws the parts under each other. */
    void draw(List<FigureSection> sections) {
        page.title();
        for (var section : sections) {
            section(section, sections.size() > 1);
        }
        if (headRow >= 0) {
            page.freeze(FROZEN, headRow);
        }
        page.print(columns.size() - 1, true);
    }

    private void section(FigureSection section, boolean many) {
        page.skip(1);
        if (headRow >= 0 && !section.charts().isEmpty()) {
            page.newPage();
        }
        if (many) {
            page.heading(section.title());
        }
        if (!section.lead().isEmpty()) {
            page.note(section.lead());
            page.skip(1);
        }
        if (section.isEmpty()) {
            page.note(book.messages().text("nothing"));
            return;
        }
        figures("part.ladder", section, section.ladder());
        figures("part.groups", section, section.groups());
        var charts = new Charts(book, page, section.charts());
        charts.reserve();
        figures("part.places", section, section.places());
        for (var breakdown : section.breakdowns()) {
            breakdown(section, breakdown);
        }
        var rows = section.series().stream()
                .flatMap(table -> table.rows().stream().map(row -> FigureRow.of(table, row)))
                .toList();
        table("part.series", section, rows);
        if (!section.charts().isEmpty()) {
            page.heading(partTitle("part.chartData", section));
            charts.draw(section.name() + "_chart_data");
        }
    }

    private void figures(String part, FigureSection section, List<KeyFigure> figures) {
        table(part, section, figures.stream().map(figure -> FigureRow.of(figure, book.messages())).toList());
    }

    private void table(String part, FigureSection section, List<FigureRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        page.heading(partTitle(part, section));
        draw(part, section, rows);
    }

    private void breakdown(FigureSection section, Breakdown breakdown) {
        page.heading(breakdown.title());
        if (breakdown.note() != null) {
            page.note(breakdown.note());
        }
        var area = draw("part.breakdown", section, FigureRow.of(breakdown, book.messages()));
        BreakdownFormula.of(breakdown, area.firstRow(), FigureColumns.BEST)
                .ifPresent(formula -> page.cells()
                        .write(area.lastRow(), FigureColumns.BEST, formula, Kind.NUMBER, Tone.PLAIN));
    }

    private TableArea draw(String part, FigureSection section, List<FigureRow> rows) {
        var name = section.name() + "_" + part.substring(part.indexOf('.') + 1);
        var area = page.table(name, columns, rows, FigureRow::tone);
        if (headRow < 0) {
            headRow = area.headRow();
        }
        return area;
    }

    private String partTitle(String part, FigureSection section) {
        return book.messages().text(part, section.title());
    }
}
