package org.sitrep.workbook;

import java.util.ArrayList;
import java.util.List;
import org.sitrep.report.Chart;

/** The charts of a part of a sheet, side by side, and the table under them that they are drawn from. */
final class Charts {

    private static final int ROWS = 24;
    private static final int SIDE_BY_SIDE = 3;
    /** The columns at which the charts of a row begin and end. */
    private static final int[] EDGES = {0, 5, 11, 16};

    private final Book book;
    private final Page page;
    private final List<Chart> charts;
    private int firstRow;

    Charts(Book book, Page page, List<Chart> charts) {
        this.book = book;
        this.page = page;
        this.charts = charts;
    }

    /** Leaves room for the charts at the page's next rows. */
    void reserve() {
        firstRow = page.next();
        var bands = (charts.size() + SIDE_BY_SIDE - 1) / SIDE_BY_SIDE;
        for (var band = 0; band < bands; band++) {
            page.picture(ROWS + 1);
        }
    }

    /** Writes the table of points at the page's next rows and draws the charts in the room that was left. */
    void draw(String tableName) {
        var rows = new ArrayList<ChartRow>();
        var starts = new ArrayList<Integer>();
        for (var chart : charts) {
            starts.add(rows.size());
            rows.addAll(ChartRow.of(chart));
        }
        var area = page.table(tableName, ChartColumns.of(book.messages()), rows, ChartRow::tone);
        for (var index = 0; index < charts.size(); index++) {
            draw(charts.get(index), index, area.firstRow() + starts.get(index));
        }
    }

    private void draw(Chart chart, int index, int dataRow) {
        var sheet = page.sheet();
        var top = firstRow + index / SIDE_BY_SIDE * (ROWS + 1);
        var side = index % SIDE_BY_SIDE;
        var place = sheet.createDrawingPatriarch()
                .createAnchor(0, 0, 0, 0, EDGES[side], top, EDGES[side + 1], top + ROWS);
        switch (chart) {
            case Chart.Steps steps ->
                new StepsChart(sheet, book.rows(sheet), book.messages()).draw(steps, place, dataRow);
            case Chart.Bars bars -> new BarsChart(sheet, book.rows(sheet), book.messages()).draw(bars, place, dataRow);
        }
    }
}
