package org.sitrep.workbook;

import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.STTimeUnit;
import org.sitrep.report.Chart;

/** New figures by period: bars over true dates, so that a day without a report is a gap. A withdrawn bar is hollow. */
final class BarsChart {

    private static final int GAP = 120;

    private final XSSFSheet sheet;
    private final SheetRows rows;
    private final Messages messages;

    BarsChart(XSSFSheet sheet, SheetRows rows, Messages messages) {
        this.sheet = sheet;
        this.rows = rows;
        this.messages = messages;
    }

    /** Draws it from a table of {@link ChartRow} whose row of this chart's first point is given. */
    void draw(Chart.Bars bars, XSSFClientAnchor place, int firstRow) {
        var chart = ChartFrame.of(sheet, place, bars.title(), bars.alternative());
        var dates = chart.createDateAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        ChartFrame.axes(dates, values, bars.unit(), messages);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, dates, values);
        data.setBarDirection(BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        var last = firstRow + bars.bars().size() - 1;
        var series = (XDDFBarChartData.Series) ChartFrame.series(data, sheet, rows, firstRow, last);
        series.setFillProperties(new XDDFSolidFillProperties(ChartFrame.colour(Palette.colour(0))));
        series.setLineProperties(ChartFrame.line(Palette.colour(0), 1));
        hollow(series.getCTBarSer(), bars);
        if (ErrorBars.areNeeded(bars.bars())) {
            ErrorBars.draw(series.getCTBarSer().addNewErrBars(), false, sheet, rows, firstRow, last);
        }
        ChartFrame.plot(data);
        ChartFrame.fonts(chart);
        var axis = chart.getCTChart().getPlotArea().getDateAxArray(0);
        if (!axis.isSetBaseTimeUnit()) {
            axis.addNewBaseTimeUnit();
        }
        axis.getBaseTimeUnit().setVal(STTimeUnit.DAYS);
    }

    private static void hollow(CTBarSer series, Chart.Bars bars) {
        for (var index = 0; index < bars.bars().size(); index++) {
            if (bars.bars().get(index).withdrawn()) {
                var point = series.addNewDPt();
                point.addNewIdx().setVal(index);
                point.addNewInvertIfNegative().setVal(false);
                point.addNewBubble3D().setVal(false);
                var shape = point.addNewSpPr();
                shape.setSolidFill(new XDDFSolidFillProperties(ChartFrame.colour("FFFFFF")).getXmlObject());
                shape.setLn(ChartFrame.line(Palette.colour(0), 1).getXmlObject());
            }
        }
    }
}
